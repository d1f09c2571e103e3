import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NeedDetailDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Crumbs } from '../../ui/Crumbs.js';
import { Detail } from '../../ui/Detail.js';
import { OwnerBar } from '../../ui/listing/OwnerBar.js';
import { NotFoundOrUndertaking } from '../../ui/listing/UndertakingHint.js';
import { NeedView } from './components/NeedView.js';
import './words.js';

const route = getRouteApi('/needs/$id');

export function NeedPage() {
  const { t } = useTranslation('needs');
  const { id } = route.useParams();
  const loaded = useData(NeedDetailDocument, { id });
  return (
    <Detail
      crumbs={<Crumbs to="/needs" label={t('title')} />}
      loaded={loaded}
      pick={(data) => data.need}
      missing={<NotFoundOrUndertaking />}
    >
      {(need) => (
        <>
          <OwnerBar kind="need" listing={need} />
          <NeedView key={need.id} need={need} browse={<Link to="/offers">{t('seeOffers')}</Link>} />
        </>
      )}
    </Detail>
  );
}
