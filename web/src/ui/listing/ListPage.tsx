import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetFieldsFragment, ListSort } from '../../graphql/generated/graphql.js';
import type { Pages } from '../../graphql/use-connection.js';
import { useFormat } from '../../i18n/use-format.js';
import type words from '../../i18n/locales/vi.json';
import { facetValues } from '../../lib/facets.js';
import { toggled } from '../../lib/search-params.js';
import { buttonClass } from '../Button.js';
import { Icon } from '../Icon.js';
import { Empty, Failed, RowsLoading, useTitle } from '../State.js';
import { type Chip, Chips } from './Chips.js';
import { FacetGroup } from './FacetGroup.js';
import styles from './ListPage.module.css';
import { MoreButton } from './MoreButton.js';
import { TextFilter } from './TextFilter.js';

export type FacetName = keyof typeof words.facet;

/** The part of a list's address that every list has; a feature adds its facets. */
export interface ListSearch {
  text?: string | undefined;
  sort?: ListSort | undefined;
}

interface FirstPage {
  totalCount: number;
  totalIsCapped: boolean;
  facets: FacetFieldsFragment[];
}

interface Props<Search extends ListSearch, Node> {
  title: string;
  lead: string;
  search: Search;
  onSearch: (next: Search) => void;
  pages: Pages<FirstPage, Node>;
  /** The lists of codes in the address, in the order in which they are offered; each is named as its facet in the api. */
  facets: readonly (FacetName & keyof Search)[];
  /** Filters that are not lists of codes: their control, and their chips while they are on. */
  extra?: { control?: ReactNode; chips: readonly Chip[] };
  /** Between the list's heading and its rows: something the reader should know. */
  hint?: ReactNode;
  row: (node: Node) => ReactNode;
}

/** A list of one kind of thing: what it is, filters that live in the address, the count, rows, "more". */
export function ListPage<Search extends ListSearch, Node extends { id: string }>(props: Props<Search, Node>) {
  const { title, lead, search, onSearch, pages, facets, extra, hint, row } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  useTitle(title);

  const chosen = (name: keyof Search): string[] => {
    const value: unknown = search[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const valuesOf = (name: string): FacetFieldsFragment['values'] =>
    facetValues(pages.first?.facets ?? [], name);
  const labelOf = (name: string, code: string): string => {
    const value = valuesOf(name).find((one) => one.code === code);
    return value === undefined ? code : format.term(value);
  };
  const toggle = (name: FacetName & keyof Search, code: string): void =>
    onSearch({ ...search, [name]: toggled(chosen(name), code) });
  const clear = (): void => onSearch({ sort: search.sort } as Search);

  const chips: Chip[] = [
    ...(search.text
      ? [{ key: 'text', label: `“${search.text}”`, onRemove: () => onSearch({ ...search, text: undefined }) }]
      : []),
    ...facets.flatMap((name) =>
      chosen(name).map((code) => ({
        key: `${name}:${code}`,
        label: labelOf(name, code),
        onRemove: () => toggle(name, code),
      })),
    ),
    ...(extra?.chips ?? []),
  ];

  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      <div className={styles.columns}>
        <aside className={`${styles.side} no-print`} aria-label={t('list.filters')}>
          <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="filter" />
            {chips.length === 0 ? t('list.filters') : t('list.filtersOn', { count: chips.length })}
            <Icon name="more" />
          </button>
          <div className={open ? styles.open : styles.folded}>
            <TextFilter
              value={search.text ?? ''}
              onChange={(text) => onSearch({ ...search, text: text || undefined })}
            />
            {facets.map((name) => (
              <FacetGroup
                key={name}
                label={t(`facet.${name}`)}
                values={valuesOf(name)}
                chosen={chosen(name)}
                onToggle={(code) => toggle(name, code)}
              />
            ))}
            {extra?.control}
          </div>
        </aside>
        <section className={styles.main} aria-busy={pages.loading}>
          <h2 className="visually-hidden">{t('list.results')}</h2>
          <Chips chips={chips} onClear={clear} />
          <div className={styles.bar}>
            <p role="status" className="tabular">
              {pages.first === undefined ? '' : countText(pages.first)}
            </p>
            <label className={`${styles.sort} no-print`}>
              <span>{t('list.sort')}</span>
              <select
                value={search.sort ?? 'NEWEST'}
                onChange={(event) =>
                  onSearch({ ...search, sort: event.target.value === 'TITLE' ? 'TITLE' : undefined })
                }
              >
                <option value="NEWEST">{t('list.sortNEWEST')}</option>
                <option value="TITLE">{t('list.sortTITLE')}</option>
              </select>
            </label>
          </div>
          {hint}
          {rows()}
        </section>
      </div>
    </>
  );

  function countText({ totalCount, totalIsCapped }: FirstPage): string {
    const shown = format.number(totalCount);
    return totalIsCapped ? t('list.foundMore', { shown }) : t('list.found', { count: totalCount, shown });
  }

  function rows(): ReactNode {
    if (pages.first === undefined) {
      return pages.error === undefined ? <RowsLoading /> : <Failed onRetry={pages.retry} />;
    }
    if (pages.nodes.length === 0) {
      return (
        <Empty title={t('list.empty')}>
          <p>{t('list.emptyNext')}</p>
          <Link to="/search" search={{ q: search.text ?? '' }} className={buttonClass('plain')}>
            {t('list.searchInstead')}
          </Link>
        </Empty>
      );
    }
    return (
      <>
        <div className={pages.loading ? styles.stale : undefined}>
          {pages.nodes.map((node) => (
            <div key={node.id}>{row(node)}</div>
          ))}
        </div>
        <MoreButton pages={pages} total={pages.first.totalCount} capped={pages.first.totalIsCapped} />
      </>
    );
  }
}
