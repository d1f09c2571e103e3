import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrganisationListDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { OrganisationCard } from '../../ui/cards/OrganisationCard.js';
import { ListPage } from '../../ui/listing/ListPage.js';
import { organisationFilter } from './organisations-search.js';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/organisations');

export function OrganisationsPage() {
  const { t } = useTranslation('organisations');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useConnection(
    OrganisationListDocument,
    { first: PAGE, filter: organisationFilter(search), sort: search.sort ?? 'NEWEST' },
    (data) => data.organisations,
  );
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      pages={pages}
      facets={['kinds', 'provinces', 'fields', 'industries', 'sizes']}
      row={(organisation) => <OrganisationCard organisation={organisation} />}
    />
  );
}
