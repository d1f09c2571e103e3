import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { StateTag } from '../components/StateTag.js';
import type { OrganisationCase } from './CasePane.js';
import styles from './Desk.module.css';

/** Organisations that this one may be already, with what they share. */
export function Similar({ similar }: { similar: OrganisationCase['similar'] }) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  return (
    <section className={styles.block}>
      <h3>{t('desk.similar', { count: similar.length })}</h3>
      {similar.length === 0 ? (
        <p className={styles.sub2}>{t('desk.noSimilar')}</p>
      ) : (
        <ul className={styles.similar}>
          {similar.map(({ reasons, registration: { id, organisation, state } }) => (
            <li key={id}>
              <Link to="/organisations/$id" params={{ id }}>
                {format.name(organisation)}
              </Link>{' '}
              <StateTag state={state} />
              <p>
                {[
                  reasons.map((reason) => t(`same.${reason}`)).join(', '),
                  organisation.taxCode,
                  [organisation.commune, organisation.province].filter(Boolean).join(', '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
