import { type ReactNode, useId } from 'react';
import styles from '../Account.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** One matter of an account page, under its own heading. */
export function Section({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
