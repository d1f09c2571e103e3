import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../../../ui/Button.js';
import styles from '../Search.module.css';

/** The search does not answer; everything else does. */
export function SearchDown({ title, onRetry }: { title: string; onRetry: () => void }) {
  const { t } = useTranslation('search');
  const common = useTranslation().t;
  return (
    <div className={styles.start} role="alert">
      <h1>{title}</h1>
      <p>
        <strong>{t('down')}</strong>
      </p>
      <p>{t('downNext')}</p>
      <div className={styles.buttons}>
        <Button onClick={onRetry}>{common('state.retry')}</Button>
        <Link to="/needs" className={buttonClass('plain')}>
          {t('seeNeeds')}
        </Link>
        <Link to="/offers" className={buttonClass('plain')}>
          {t('seeOffers')}
        </Link>
      </div>
    </div>
  );
}
