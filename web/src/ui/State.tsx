import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeServedContent } from '../lib/served-content.js';
import { Button, buttonClass } from './Button.js';
import { Icon } from './Icon.js';
import styles from './State.module.css';

/** An empty state: what is not there, and the next step. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}

export function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>
        <Icon name="alert" /> {t('state.error')}
      </p>
      <p>{t('state.errorNext')}</p>
      <Button onClick={onRetry}>{t('state.retry')}</Button>
    </div>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('state.notFound'));
  return (
    <div className={styles.page}>
      <h1>{t('state.notFound')}</h1>
      <p>{t('state.notFoundNext')}</p>
      <Link to="/" className={buttonClass('accent')}>
        {t('state.home')}
      </Link>
    </div>
  );
}

/** Grey lines in the shape of rows, announced once. */
export function RowsLoading({ rows = 5 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className={styles.row} aria-hidden="true">
          <span className={styles.short} />
          <span className={styles.long} />
          <span className={styles.line} />
          <span className={styles.middle} />
        </div>
      ))}
    </div>
  );
}

/**
 * A page on its way. The first one of a visit keeps showing the text that the server sent, so that a reader who has begun to
 * read is not thrown back to grey lines.
 */
export function PageLoading() {
  const { t } = useTranslation();
  const [served] = useState(takeServedContent);
  if (served !== '') return <div className="served" dangerouslySetInnerHTML={{ __html: served }} />;
  return (
    <div role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      <div className={styles.row} aria-hidden="true">
        <span className={styles.short} />
        <span className={styles.heading} />
        <span className={styles.line} />
        <span className={styles.line} />
        <span className={styles.line} />
        <span className={styles.middle} />
      </div>
    </div>
  );
}

/** Sets the tab's title while the page is shown. */
export function useTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const site = t('siteName');
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${site}`;
  }, [title, site]);
}
