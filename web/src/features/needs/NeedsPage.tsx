import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NeedListDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { NeedCard } from '../../ui/cards/NeedCard.js';
import { ListPage } from '../../ui/listing/ListPage.js';
import { UndertakingHint } from '../../ui/listing/UndertakingHint.js';
import { useOrganisationChip } from '../../ui/listing/organisation-chip.js';
import { needFilter } from './needs-search.js';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/needs');

export function NeedsPage() {
  const { t } = useTranslation('needs');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useConnection(
    NeedListDocument,
    { first: PAGE, filter: needFilter(search), sort: search.sort ?? 'NEWEST' },
    (data) => data.needs,
  );
  const ofOrganisation = useOrganisationChip(
    search.organisationId,
    pages,
    () => void navigate({ search: { ...search, organisationId: undefined } }),
  );
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      pages={pages}
      facets={['fields', 'industries', 'regions']}
      extra={{ chips: ofOrganisation }}
      hint={<UndertakingHint kind="needs" />}
      row={(need) => <NeedCard need={need} />}
    />
  );
}
