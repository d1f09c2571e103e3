import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FacetFieldsFragment } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { facetValues } from '../../../lib/facets.js';
import { toggled } from '../../../lib/search-params.js';
import { type Chip, Chips } from '../../../ui/listing/Chips.js';
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
      <div role="group" aria-label={t('kinds')} className={styles.kinds}>
        <button
          type="button"
          aria-pressed={search.kinds === undefined}
          onClick={() => go({ ...search, kinds: undefined })}
        >
          {t('everything')}
        </button>
        {itemKinds.map((kind) => {
          const count = countOf(kind);
          return (
            <button
              key={kind}
              type="button"
              aria-pressed={search.kinds?.includes(kind) ?? false}
              onClick={() => go({ ...search, kinds: toggled(search.kinds, kind) })}
            >
              {common(`kind.${kind}`)}
              {count !== undefined && <span className="tabular">{format.number(count)}</span>}
            </button>
          );
        })}
      </div>
      <Chips
        chips={chips}
        onClear={() => go({ q: search.q, kinds: search.kinds, fields: undefined, provinces: undefined })}
      />
    </div>
  );
}
