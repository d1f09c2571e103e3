import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../ui/Button.js';
import { useTitle } from '../../ui/State.js';
import styles from './About.module.css';
import './words.js';

export function AboutPage() {
  const { t } = useTranslation('about');
  useTitle(t('title'));
  const steps = [
    { title: t('how1Title'), text: t('how1') },
    { title: t('how2Title'), text: t('how2') },
    { title: t('how3Title'), text: t('how3') },
  ];
  return (
    <article className={styles.about}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('what')}</p>
      <h2>{t('howTitle')}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.title}>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <h2>{t('bandsTitle')}</h2>
      <p>{t('bands')}</p>
      <h2>{t('dataTitle')}</h2>
      <p>{t('data')}</p>
      <h2>{t('tryTitle')}</h2>
      <div className={styles.links}>
        <Link to="/needs" className={buttonClass('need')}>
          {t('tryNeeds')}
        </Link>
        <Link to="/offers" className={buttonClass('offer')}>
          {t('tryOffers')}
        </Link>
      </div>
    </article>
  );
}
