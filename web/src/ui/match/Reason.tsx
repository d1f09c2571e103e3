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
}

const ROOM = 150;

/** One reason in a plain sentence, with the words of both sides that it rests on. */
export function Reason({ reason, need, offer }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const sides = [
    { side: 'need', says: t('match.needSays'), passage: passages(need, reason.needQuotes)[0] },
    { side: 'offer', says: t('match.offerSays'), passage: passages(offer, reason.offerQuotes)[0] },
  ] as const;
  return (
    <li className={styles.reason}>
      <p className={styles.sentence}>{format.term(reason)}</p>
      {sides.some(({ passage }) => passage !== undefined) && (
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
    </li>
  );
}
