import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/Mark.js';
import styles from './Footer.module.css';

export function Footer({ onKeys }: { onKeys: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <footer className={`${styles.footer} no-print`}>
      <div className={styles.inner}>
        <Mark size={28} />
        <div className={styles.words}>
          <p>{t('footer')}</p>
          <p>{t('footerTrust')}</p>
        </div>
        <div className={styles.links}>
          <Link to="/news">{t('news')}</Link>
          <Link to="/figures">{t('figures')}</Link>
          <Link to="/about">{t('about')}</Link>
          <Link to="/privacy">{t('privacy')}</Link>
          <button type="button" onClick={onKeys}>
            {t('keys')}
          </button>
        </div>
      </div>
    </footer>
  );
}
