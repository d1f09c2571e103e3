import styles from './Mark.module.css';

/** The mark of the house: two banks, one arc. */
export function Mark({ size = 36 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className={styles.need} d="M1 19h7.500a1.500 1.500 0 0 1 1.500 1.500V28H1z" />
      <path className={styles.offer} d="M31 19h-7.500a1.500 1.500 0 0 0-1.500 1.500V28h9z" />
      <path className={styles.arc} d="M4.500 16C7.500 2.500 24.500 2.500 27.500 16" />
    </svg>
  );
}
