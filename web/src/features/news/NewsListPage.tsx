import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewsListDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { useFormat } from '../../i18n/use-format.js';
import { toggled } from '../../lib/search-params.js';
import { Card, Place } from '../../ui/cards/Card.js';
import { ToggleChips } from '../../ui/listing/ToggleChips.js';
import { MoreButton } from '../../ui/listing/MoreButton.js';
import { Empty, Failed, RowsLoading, useTitle } from '../../ui/State.js';
import { useNewsDays } from './components/use-news-days.js';
import { newsKinds } from './news-search.js';
import './words.js';

const PAGE = 20;
const route = getRouteApi('/news');

/** What staff published: news, calls and events, the newest first. */
export function NewsListPage() {
  const { t } = useTranslation('news');
  const common = useTranslation().t;
  const format = useFormat();
  const days = useNewsDays();
  const { kinds } = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useConnection(NewsListDocument, { first: PAGE, kinds: kinds ?? null }, (data) => data.news);
  useTitle(t('title'));
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <ToggleChips
        label={t('kinds')}
        choices={newsKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        chosen={kinds ?? []}
        onToggle={(kind) => void navigate({ search: { kinds: toggled(kinds, kind) }, resetScroll: false })}
        onNone={() => void navigate({ search: {}, resetScroll: false })}
      />
      <section aria-busy={pages.loading}>
        <h2 className="visually-hidden">{common('list.results')}</h2>
        {pages.first === undefined && (pages.error ? <Failed onRetry={pages.retry} /> : <RowsLoading />)}
        {pages.first !== undefined && pages.nodes.length === 0 && (
          <Empty title={t('empty')}>
            <p>{t('emptyNext')}</p>
          </Empty>
        )}
        {pages.nodes.map((piece) => (
          <Card
            key={piece.id}
            kind="NEWS"
            detail={t(`kind.${piece.newsKind}`)}
            id={piece.id}
            title={piece.title}
            lang={piece.language === format.locale ? undefined : piece.language}
            text={piece.summary}
            meta={[
              days(piece),
              <Place name={piece.place} />,
              piece.publishedAt && common('fact.postedOn', { date: format.date(piece.publishedAt) }),
            ]}
          />
        ))}
        {pages.first !== undefined && (
          <MoreButton pages={pages} total={pages.first.totalCount} capped={false} />
        )}
      </section>
    </>
  );
}
