import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FacetFieldsFragment } from '../../../graphql/generated/graphql.js';
import { facetValues } from '../../../lib/facets.js';
import { toggled } from '../../../lib/search-params.js';
import { FacetGroup } from '../../../ui/listing/FacetGroup.js';
import type { SearchSearch } from '../search-search.js';

const route = getRouteApi('/search');
const lists = [
  { name: 'fields', label: 'facet.fields' },
  { name: 'provinces', label: 'facet.regions' },
] as const;

/** The finer filters of a search. */
export function MoreFilters({
  search,
  facets,
}: {
  search: SearchSearch;
  facets: readonly FacetFieldsFragment[];
}) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return lists.map(({ name, label }) => (
    <FacetGroup
      key={name}
      label={t(label)}
      values={facetValues(facets, name)}
      chosen={search[name] ?? []}
      onToggle={(code) =>
        void navigate({ search: { ...search, [name]: toggled(search[name], code) }, resetScroll: false })
      }
    />
  ));
}
