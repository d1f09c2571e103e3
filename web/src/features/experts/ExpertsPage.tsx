import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExpertListDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { ExpertCard } from '../../ui/cards/ExpertCard.js';
import { ListPage } from '../../ui/listing/ListPage.js';
import { expertFilter } from './experts-search.js';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/experts');

export function ExpertsPage() {
  const { t } = useTranslation('experts');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useConnection(
    ExpertListDocument,
    { first: PAGE, filter: expertFilter(search), sort: search.sort ?? 'NEWEST' },
    (data) => data.experts,
  );
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      pages={pages}
      facets={['fields', 'languages']}
      row={(expert) => <ExpertCard expert={expert} />}
    />
  );
}
