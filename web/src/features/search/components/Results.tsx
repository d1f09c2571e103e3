import { useTranslation } from 'react-i18next';
import type { ItemKind, SearchQuery } from '../../../graphql/generated/graphql.js';
import type { Pages } from '../../../graphql/use-connection.js';
import { useFormat } from '../../../i18n/use-format.js';
import { splitMarks } from '../../../lib/highlight.js';
import { Card, Place } from '../../../ui/cards/Card.js';
import { MoreButton } from '../../../ui/listing/MoreButton.js';
import { Marked } from '../../../ui/Marked.js';
import styles from '../Search.module.css';

type Hit = SearchQuery['search']['edges'][number]['node'];

const kindOf: Record<Hit['item']['__typename'], ItemKind> = {
  Offer: 'OFFER',
  Need: 'NEED',
  Organisation: 'ORGANISATION',
  Expert: 'EXPERT',
  Lab: 'LAB',
  News: 'NEWS',
};

/** What was found, best first, with the found words marked. */
export function Results({ pages, total }: { pages: Pages<unknown, Hit>; total: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-busy={pages.loading} className={pages.loading ? styles.stale : undefined}>
      <h2 className="visually-hidden">{t('list.results')}</h2>
      <p role="status" className={styles.count}>
        {t('list.found', { count: total, shown: format.number(total) })}
      </p>
      {pages.nodes.map((hit) => (
        <Card
          key={`${hit.item.__typename}${hit.item.id}`}
          kind={kindOf[hit.item.__typename]}
          id={hit.item.id}
          title={<Marked pieces={splitMarks(hit.title, hit.titleMarks)} />}
          text={<Marked pieces={splitMarks(hit.snippet, hit.snippetMarks)} />}
          meta={metaOf(hit)}
        />
      ))}
      <MoreButton pages={pages} total={total} capped={false} />
    </section>
  );
}

function metaOf({ item }: Hit) {
  switch (item.__typename) {
    case 'Offer':
    case 'Need':
      return [item.organisation?.name, <Place name={item.region} />];
    case 'Organisation':
      return [<Place name={item.province} />];
    case 'Expert':
      return [<Place name={item.location} />];
    case 'Lab':
      return [<Place name={item.address} />];
    case 'News':
      return [<Place name={item.place} />];
  }
}
