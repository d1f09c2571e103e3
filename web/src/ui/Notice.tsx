import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from './Icon.js';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'done' | 'warning' | 'danger';

const looks: Record<NoticeTone, { className: string | undefined; icon: IconName }> = {
  info: { className: undefined, icon: 'unknown' },
  done: { className: styles.done, icon: 'check' },
  warning: { className: styles.warning, icon: 'alert' },
  danger: { className: styles.danger, icon: 'alert' },
};

interface Props {
  tone?: NoticeTone;
  title?: string;
  /** `status` for what happened, `alert` for what went wrong; none for what simply stands there. */
  role?: 'status' | 'alert';
  boxRef?: Ref<HTMLDivElement>;
  children?: ReactNode;
}

/** A few sentences that stand out: something to know, done, to mind, or gone wrong. */
export function Notice({ tone = 'info', title, role, boxRef, children }: Props) {
  const { className, icon } = looks[tone];
  return (
    <div
      ref={boxRef}
      role={role}
      tabIndex={boxRef === undefined ? undefined : -1}
      className={`${styles.notice} ${className ?? ''}`}
    >
      <Icon name={icon} />
      <div>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
