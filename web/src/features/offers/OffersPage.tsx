import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OfferListDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { OfferCard } from '../../ui/cards/OfferCard.js';
import { ListPage } from '../../ui/listing/ListPage.js';
import { UndertakingHint } from '../../ui/listing/UndertakingHint.js';
import { useOrganisationChip } from '../../ui/listing/organisation-chip.js';
import { TrlFilter } from './components/TrlFilter.js';
import { offerFilter } from './offers-search.js';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/offers');

export function OffersPage() {
  const { t } = useTranslation('offers');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useConnection(
    OfferListDocument,
    { first: PAGE, filter: offerFilter(search), sort: search.sort ?? 'NEWEST' },
    (data) => data.offers,
  );
  const setTrl = (trlMin: number | undefined): void =>
    void navigate({ search: { ...search, trlMin }, resetScroll: false });
  const ofOrganisation = useOrganisationChip(
    search.organisationId,
    pages,
    () => void navigate({ search: { ...search, organisationId: undefined } }),
  );
  const trlChips =
    search.trlMin === undefined
      ? []
      : [{ key: 'trlMin', label: t('trlChip', { level: search.trlMin }), onRemove: () => setTrl(undefined) }];
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      pages={pages}
      facets={['kinds', 'fields', 'industries', 'ipStatuses', 'regions']}
      extra={{
        control: <TrlFilter value={search.trlMin} onChange={setTrl} />,
        chips: [...ofOrganisation, ...trlChips],
      }}
      hint={<UndertakingHint kind="offers" />}
      row={(offer) => <OfferCard offer={offer} />}
    />
  );
}
