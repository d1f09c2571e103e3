import { useTranslation } from 'react-i18next';
import type { MatchFieldsFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { excerpt } from '../../lib/highlight.js';
import { Marked } from '../Marked.js';
import styles from './Match.module.css';
import { passages, type Texts } from './texts.js';

interface Props {
  reason: MatchFieldsFragment['reasons'][number];
  need: Texts;
  offer: Texts;
  /** The words of both sides are shown too, not the sentence alone. */
  quoted: boolean;
}

/** About two lines of a quote beside the other side's, on a phone and on a desk alike. */
const ROOM = 72;

/** One reason in a plain sentence, with the words of both sides that it rests on and how they are the same. */
export function Reason({ reason, need, offer, quoted }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const sides = [
    { side: 'need', says: t('match.needSays'), passage: passages(need, reason.needQuotes)[0] },
    { side: 'offer', says: t('match.offerSays'), passage: passages(offer, reason.offerQuotes)[0] },
  ] as const;
  const ways = waysOf(reason);
  return (
    <li>
      <p className={styles.sentence}>{format.term(reason)}</p>
      {quoted && sides.some(({ passage }) => passage !== undefined) && (
        <div className={styles.quotes}>
          {sides.map(
            ({ side, says, passage }) =>
              passage !== undefined && (
                <figure key={side} className={styles.quote} data-side={side}>
                  <figcaption>{says}</figcaption>
                  <blockquote>
                    <Marked pieces={excerpt(passage.text, passage.marks, ROOM)} className={styles[side]} />
                  </blockquote>
                </figure>
              ),
          )}
        </div>
      )}
      {quoted && ways.length > 0 && (
        <p className={styles.ways}>
          <span>{t('match.ways')}</span>
          {ways.map((way) => (
            <span key={way} className={styles.way} title={t(`match.wayMeans.${way}`)}>
              {t(`match.way.${way}`)}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

type Way = Exclude<MatchFieldsFragment['reasons'][number]['needQuotes'][number]['kind'], 'EXACT'>;

/** How words that are not written alike came to match; the same words on both sides need no telling. */
function waysOf({ needQuotes, offerQuotes }: Props['reason']): Way[] {
  const ways = new Set([...needQuotes, ...offerQuotes].map((quote) => quote.kind));
  return [...ways].filter((way) => way !== 'EXACT');
}
