import type { ReactNode } from 'react';
import { useTitle } from './State.js';
import styles from './Gate.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  /** Below the card: other ways to go on. */
  foot?: ReactNode;
  children: ReactNode;
}

/** The frame of a page that asks one thing before anything else, such as the way in: one question in one card, and where else to go below it. */
export function Gate({ title, lead, foot, children }: Props) {
  useTitle(title);
  return (
    <div className={styles.gate}>
      <div className={styles.head}>
        <h1>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      <div className={styles.card}>{children}</div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
