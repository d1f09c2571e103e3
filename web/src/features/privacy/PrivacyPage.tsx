import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PrivacyNoticeDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { buttonClass } from '../../ui/Button.js';
import { useTitle } from '../../ui/State.js';
import styles from './Privacy.module.css';
import './words.js';

/** What is kept about people, why, how long, and what they may ask; readable without an account. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const { data } = useData(PrivacyNoticeDocument, {});
  useTitle(t('notice.title'));
  const officer = data?.privacyOfficer;
  return (
    <article className={styles.page}>
      <h1>{t('notice.title')}</h1>
      <p>{t('notice.lead')}</p>
      <h2>{t('notice.keptTitle')}</h2>
      <ul className={styles.points}>
        <li>{t('notice.kept1')}</li>
        <li>{t('notice.kept2')}</li>
        <li>{t('notice.kept3')}</li>
        <li>{t('notice.kept4')}</li>
        <li>{t('notice.kept5')}</li>
      </ul>
      <h2>{t('notice.longTitle')}</h2>
      <p>{t('notice.long1')}</p>
      <h2>{t('notice.consentTitle')}</h2>
      <p>{t('notice.consent1')}</p>
      <h2>{t('notice.rightsTitle')}</h2>
      <ul className={styles.points}>
        <li>{t('notice.rights1')}</li>
        <li>{t('notice.rights2')}</li>
        <li>{t('notice.rights3')}</li>
        <li>{t('notice.rights4')}</li>
      </ul>
      <h2>{t('notice.officerTitle')}</h2>
      {officer !== undefined && (
        <p>
          {format.term(officer)}
          {officer.email !== null && (
            <>
              {' · '}
              <a href={`mailto:${officer.email}`}>{officer.email}</a>
            </>
          )}
          {officer.phone !== null && <> · {officer.phone}</>}
        </p>
      )}
      <div className={styles.row}>
        <Link to="/account/privacy" className={buttonClass('accent')}>
          {t('notice.toMine')}
        </Link>
      </div>
    </article>
  );
}
