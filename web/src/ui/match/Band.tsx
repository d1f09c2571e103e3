import { useTranslation } from 'react-i18next';
import type { MatchBand } from '../../graphql/generated/graphql.js';
import styles from './Match.module.css';

const filled: Record<MatchBand, number> = { STRONG: 3, FAIR: 2, WEAK: 1 };

/** How well two things fit, as a word with three bars; never a percentage. */
export function Band({ band }: { band: MatchBand }) {
  const { t } = useTranslation();
  return (
    <span className={styles.band} data-band={band}>
      <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((at) => (
          <rect
            key={at}
            className={at < filled[band] ? styles.full : styles.hollow}
            x={at * 6 + 0.5}
            y={9 - at * 4}
            width="4"
            height={4.5 + at * 4}
            rx="1"
          />
        ))}
      </svg>
      {t(`match.band.${band}`)}
    </span>
  );
}
