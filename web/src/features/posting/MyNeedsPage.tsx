import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyNeedsDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { buttonClass } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { MyListings } from './MyListings.js';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/my/needs');

export function MyNeedsPage() {
  const { t } = useTranslation('posting');
  return (
    <DeskPage
      title={t('need.mine')}
      lead={t('need.mineLead')}
      actions={
        <Link to="/post/need" className={buttonClass('need')}>
          {t('need.new')}
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
    MyNeedsDocument,
    { first: PAGE, statuses: status === undefined ? null : [status] },
    (data) => data.myNeeds,
  );
  return (
    <MyListings
      kind="need"
      pages={pages}
      status={status}
      onStatus={(next) => void navigate({ search: { status: next }, resetScroll: false })}
    />
  );
}
