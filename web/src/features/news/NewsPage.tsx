import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewsDetailDocument, type NewsDetailQuery } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { Crumbs } from '../../ui/Crumbs.js';
import { Detail } from '../../ui/Detail.js';
import detail from '../../ui/Detail.module.css';
import { Facts } from '../../ui/Facts.js';
import { useTitle } from '../../ui/State.js';
import { KindTag } from '../../ui/Tag.js';
import { useNewsDays } from './components/use-news-days.js';
import './words.js';

const route = getRouteApi('/news/$id');
type Piece = NonNullable<NewsDetailQuery['newsItem']>;

export function NewsPage() {
  const { t } = useTranslation('news');
  const { id } = route.useParams();
  const loaded = useData(NewsDetailDocument, { id });
  return (
    <Detail crumbs={<Crumbs to="/news" label={t('title')} />} loaded={loaded} pick={(data) => data.newsItem}>
      {(piece) => <NewsView piece={piece} />}
    </Detail>
  );
}

function NewsView({ piece }: { piece: Piece }) {
  const { t } = useTranslation('news');
  const common = useTranslation().t;
  const format = useFormat();
  const days = useNewsDays();
  useTitle(piece.title);
  return (
    <article className={detail.single}>
      <div className={detail.head}>
        <KindTag kind="NEWS" detail={t(`kind.${piece.newsKind}`)} />
        <p className={detail.note}>
          {piece.publishedAt && (
            <span>{common('fact.postedOn', { date: format.date(piece.publishedAt) })}</span>
          )}
          {piece.newsStatus !== 'PUBLISHED' && <strong>{t(`status.${piece.newsStatus}`)}</strong>}
        </p>
        <h1 lang={piece.language}>{piece.title}</h1>
      </div>
      <Facts
        facts={[
          { label: t('when'), value: days(piece) },
          { label: common('fact.place'), value: piece.place },
        ]}
      />
      <div lang={piece.language}>
        <p className={detail.text}>{piece.summary}</p>
        {piece.body && <p className={detail.text}>{piece.body}</p>}
      </div>
    </article>
  );
}
