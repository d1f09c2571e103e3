import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LabListDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { LabCard } from '../../ui/cards/LabCard.js';
import { ListPage } from '../../ui/listing/ListPage.js';
import { AccreditedFilter } from './components/AccreditedFilter.js';
import { labFilter } from './labs-search.js';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/labs');

export function LabsPage() {
  const { t } = useTranslation('labs');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useConnection(
    LabListDocument,
    { first: PAGE, filter: labFilter(search), sort: search.sort ?? 'NEWEST' },
    (data) => data.labs,
  );
  const setAccredited = (on: boolean): void =>
    void navigate({ search: { ...search, accredited: on ? 'yes' : undefined }, resetScroll: false });
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      pages={pages}
      facets={[]}
      extra={{
        control: <AccreditedFilter checked={search.accredited === 'yes'} onChange={setAccredited} />,
        chips:
          search.accredited === undefined
            ? []
            : [{ key: 'accredited', label: t('accredited'), onRemove: () => setAccredited(false) }],
      }}
      row={(lab) => <LabCard lab={lab} />}
    />
  );
}
