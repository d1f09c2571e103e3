import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WholeIntroductionFragment } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import styles from '../Introductions.module.css';

/** Whom to talk to, once both have agreed; before that, the reader's own side, and that the other one is not told. */
export function Parties({ one }: { one: WholeIntroductionFragment }) {
  const { t } = useTranslation('introductions');
  const { name } = useFormat();
  const hidden = one.viewerSide !== null && one.state !== 'INTRODUCED';
  return (
    <section>
      <h2>{t('one.parties')}</h2>
      <ul className={styles.parties}>
        {one.parties.map(({ side, organisation, contactName, contactEmail }) => (
          <li key={side}>
            <p className={styles.soft}>
              {t(`side.${side}`)}
              {side === one.viewerSide && ` · ${t('one.you')}`}
            </p>
            <p className={styles.name}>
              <Link to="/organisations/$id" params={{ id: organisation.id }}>
                {name(organisation)}
              </Link>
            </p>
            {contactName !== null && <p>{contactName}</p>}
            {contactEmail !== null && (
              <p className={styles.name}>
                <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
      {hidden && <p className={styles.soft}>{t('one.hidden')}</p>}
    </section>
  );
}
