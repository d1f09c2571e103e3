import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OfferDetailDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Crumbs } from '../../ui/Crumbs.js';
import { Detail } from '../../ui/Detail.js';
import { OwnerBar } from '../../ui/listing/OwnerBar.js';
import { NotFoundOrUndertaking } from '../../ui/listing/UndertakingHint.js';
import { OfferView } from './components/OfferView.js';
import './words.js';

const route = getRouteApi('/offers/$id');

export function OfferPage() {
  const { t } = useTranslation('offers');
  const { id } = route.useParams();
  const loaded = useData(OfferDetailDocument, { id });
  return (
    <Detail
      crumbs={<Crumbs to="/offers" label={t('title')} />}
      loaded={loaded}
      pick={(data) => data.offer}
      missing={<NotFoundOrUndertaking />}
    >
      {(offer) => (
        <>
          <OwnerBar kind="offer" listing={offer} />
          <OfferView key={offer.id} offer={offer} browse={<Link to="/needs">{t('seeNeeds')}</Link>} />
        </>
      )}
    </Detail>
  );
}
