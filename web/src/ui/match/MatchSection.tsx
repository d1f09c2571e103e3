import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchFieldsFragment } from '../../graphql/generated/graphql.js';
import type { Pages } from '../../graphql/use-connection.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../Icon.js';
import { MoreButton } from '../listing/MoreButton.js';
import { Empty, Failed, RowsLoading } from '../State.js';
import styles from './Match.module.css';
import { MatchCard, MatchRow } from './MatchCard.js';
import type { Texts } from './texts.js';

interface Props {
  title: string;
  lead: string;
  side: 'need' | 'offer';
  own: Texts;
  pages: Pages<{ ready: boolean; totalCount: number }, MatchFieldsFragment>;
  /** The match whose words are marked in the page's own text. */
  markedId: string | undefined;
  onMark: (match: MatchFieldsFragment) => void;
  /** The reader owns the need or the offer and may say what a match is worth. */
  mine?: boolean;
  /** What to say, and offer as the next step, where nothing fits. */
  empty: { title: string; next: ReactNode };
  /** What nobody offers, where no good answer stands in the list. */
  missing?: { vi: string; en: string } | null;
  /** What follows the list. */
  below?: ReactNode;
}

/** So many of the best are told in full; the next ones in three lines each. */
const IN_FULL = 3;
/** Where little fits clearly, weak ones make up this number: the right answer is often among the nearest. */
const NEAREST = 3;
const LOOK_AGAIN_MS = 3000;
const LOOKS = 20;

/** The matches of a need or an offer, the best in full, the next in short, weak ones folded below; the nearest of them where little fits clearly. */
export function MatchSection(props: Props) {
  const { title, lead, pages } = props;
  const computing = pages.first !== undefined && !pages.first.ready && pages.nodes.length === 0;
  useLookAgain(computing, pages.retry);
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      <Content {...props} computing={computing} />
      {props.below}
    </section>
  );
}

function Content({
  side,
  own,
  pages,
  markedId,
  onMark,
  mine,
  empty,
  missing,
  computing,
}: Props & { computing: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (pages.first === undefined) {
    return pages.error === undefined ? <RowsLoading rows={3} /> : <Failed onRetry={pages.retry} />;
  }
  if (computing) {
    return (
      <Empty title={t('match.computing')}>
        <p role="status">{t('match.computingNext')}</p>
      </Empty>
    );
  }
  const lacking = missing ? <p className={styles.lacking}>{format.term(missing)}</p> : null;
  const nothing = (
    <Empty title={empty.title}>
      {lacking}
      {empty.next}
    </Empty>
  );
  if (pages.nodes.length === 0) return nothing;

  const one = (match: MatchFieldsFragment, Shape: typeof MatchCard): ReactNode => (
    <Shape
      key={match.id}
      match={match}
      own={own}
      side={side}
      marked={match.id === markedId}
      onMark={() => onMark(match)}
      onFeedback={mine ? pages.retry : undefined}
    />
  );
  const weak = pages.nodes.filter((match) => match.band === 'WEAK');
  const good = pages.nodes.filter((match) => match.band !== 'WEAK');
  // Where nothing fits, what comes nearest is no answer: it waits under its fold.
  const nearest = good.length === 0 ? [] : weak.slice(0, Math.max(0, NEAREST - good.length));
  const folded = weak.slice(nearest.length);
  const more = pages.hasMore && <MoreButton pages={pages} total={pages.first.totalCount} capped={false} />;
  return (
    <>
      {good.length === 0 ? nothing : lacking}
      <div className={styles.list}>{good.slice(0, IN_FULL).map((match) => one(match, MatchCard))}</div>
      {good.length > IN_FULL && (
        <div className={styles.rows}>{good.slice(IN_FULL).map((match) => one(match, MatchRow))}</div>
      )}
      {nearest.length > 0 && (
        <div className={styles.rows}>{nearest.map((match) => one(match, MatchRow))}</div>
      )}
      {folded.length === 0 ? (
        more
      ) : (
        // Matches come best first: behind the first weak one there are only weak ones.
        <details className={`${styles.folded} no-print`}>
          <summary>
            <Icon name="more" />
            {t(good.length === 0 ? 'match.nearest' : 'match.weak', {
              count: pages.first.totalCount - good.length - nearest.length,
            })}
          </summary>
          <div className={styles.rows}>{folded.map((match) => one(match, MatchRow))}</div>
          {more}
        </details>
      )}
    </>
  );
}

/** Asks again while the first computation is under way, for about a minute. */
function useLookAgain(computing: boolean, retry: () => void): void {
  const again = useRef(retry);
  useEffect(() => {
    again.current = retry;
  });
  useEffect(() => {
    if (!computing) return undefined;
    let left = LOOKS;
    const timer = setInterval(() => {
      left -= 1;
      if (left <= 0) clearInterval(timer);
      again.current();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [computing]);
}
