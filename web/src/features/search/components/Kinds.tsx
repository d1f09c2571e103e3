import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FacetFieldsFragment } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { facetValues } from '../../../lib/facets.js';
import { toggled } from '../../../lib/search-params.js';
import { type Chip, Chips } from '../../../ui/listing/Chips.js';
import { ToggleChips } from '../../../ui/listing/ToggleChips.js';
import { itemKinds, type SearchSearch } from '../search-search.js';
import styles from '../Search.module.css';

const route = getRouteApi('/search');
const lists = ['fields', 'provinces'] as const;

/** The filters of a search: kinds as a row of choices, and the other filters that are on. */
export function Kinds({ search, facets }: { search: SearchSearch; facets: readonly FacetFieldsFragment[] }) {
  const { t } = useTranslation('search');
  const common = useTranslation().t;
  const format = useFormat();
  const navigate = route.useNavigate();
  const go = (next: SearchSearch): void => void navigate({ search: next, resetScroll: false });
  const valuesOf = (name: string): FacetFieldsFragment['values'] => facetValues(facets, name);
  const countOf = (kind: string): number | undefined =>
    valuesOf('kinds').find((one) => one.code === kind)?.count;
  const toggle = (name: (typeof lists)[number], code: string): void =>
    go({ ...search, [name]: toggled(search[name], code) });
  const chips: Chip[] = lists.flatMap((name) =>
    (search[name] ?? []).map((code) => {
      const value = valuesOf(name).find((one) => one.code === code);
      return {
        key: `${name}:${code}`,
        label: value === undefined ? code : format.term(value),
        onRemove: () => toggle(name, code),
      };
    }),
  );
  return (
    <div className={`${styles.filters} no-print`}>
      <ToggleChips
        label={t('kinds')}
        choices={itemKinds.map((kind) => {
          const count = countOf(kind);
          return {
            value: kind,
            label: common(`kind.${kind}`),
            count: count === undefined ? undefined : format.number(count),
          };
        })}
        chosen={search.kinds ?? []}
        onToggle={(kind) => go({ ...search, kinds: toggled(search.kinds, kind) })}
        onNone={() => go({ ...search, kinds: undefined })}
      />
      <Chips chips={chips} onClear={() => go({ ...search, fields: undefined, provinces: undefined })} />
    </div>
  );
}
