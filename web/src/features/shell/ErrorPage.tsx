import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useTitle } from '../../ui/State.js';
import styles from './ErrorPage.module.css';

/** What a reader sees when our own code broke: what, and what now; never a stack. */
export function ErrorPage() {
  const { t } = useTranslation();
  useTitle(t('state.crashed'));
  return (
    <div role="alert" className={styles.page}>
      <h1>{t('state.crashed')}</h1>
      <p>{t('state.crashedNext')}</p>
      <div className={styles.actions}>
        <Button onClick={() => window.location.reload()}>{t('state.retry')}</Button>
        <a href="/">{t('state.home')}</a>
      </div>
    </div>
  );
}
