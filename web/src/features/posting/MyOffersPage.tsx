import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyOffersDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { buttonClass } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { MyListings } from './MyListings.js';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/my/offers');

export function MyOffersPage() {
  const { t } = useTranslation('posting');
  return (
    <DeskPage
      title={t('offer.mine')}
      lead={t('offer.mineLead')}
      actions={
        <Link to="/post/offer" className={buttonClass('offer')}>
          {t('offer.new')}
        </Link>
      }
    >
      {() => <Mine />}
    </DeskPage>
  );
}

function Mine() {
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useConnection(
    MyOffersDocument,
    { first: PAGE, statuses: status === undefined ? null : [status] },
    (data) => data.myOffers,
  );
  return (
    <MyListings
      kind="offer"
      pages={pages}
      status={status}
      onStatus={(next) => void navigate({ search: { status: next }, resetScroll: false })}
    />
  );
}
