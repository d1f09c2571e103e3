import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IntroductionLineFragment } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import styles from '../Introductions.module.css';
import { standingOf } from '../standing.js';

/** One introduction in three lines: whose turn it is, what it is about, until when. */
export function IntroductionRow({ one }: { one: IntroductionLineFragment }) {
  const { t } = useTranslation('introductions');
  const { date } = useFormat();
  const standing = standingOf(one);
  const waits = standing === 'yourTurn' || standing === 'toScreen';
  return (
    <li className={styles.row}>
      <p className={waits ? styles.waits : styles.soft}>{t(`standing.${standing}`)}</p>
      <p className={styles.name}>
        <Link to="/introductions/$id" params={{ id: one.id }}>
          {titleOf(one) ?? t('untitled')}
        </Link>
      </p>
      <p className={styles.soft}>
        {t(`cooperation.${one.cooperation}`)} · {t('askedOn', { date: date(one.createdAt) })}
        {one.expiresAt !== null && ` · ${t('until', { date: date(one.expiresAt) })}`}
      </p>
    </li>
  );
}

interface Titled {
  readonly viewerSide: 'DEMAND' | 'SUPPLY' | null;
  readonly testName: string | null;
  readonly need: { readonly title: string } | null;
  readonly supply: { readonly title: string } | null;
}

/** What an introduction is about: for a side that of the other one, as far as it may be seen. */
export function titleOf({ viewerSide, need, supply, testName }: Titled): string | undefined {
  const [first, second] = viewerSide === 'DEMAND' ? [supply, need] : [need, supply];
  const title = (first ?? second)?.title;
  return title !== undefined && testName !== null && first === supply ? `${title}: ${testName}` : title;
}
