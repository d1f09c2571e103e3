import { useTranslation } from 'react-i18next';
import type { RegistrationState } from '../../../graphql/generated/graphql.js';
import { Icon, type IconName } from '../../../ui/Icon.js';
import styles from './StateTag.module.css';

const looks: Record<RegistrationState, { icon: IconName; className: string | undefined }> = {
  LISTED: { icon: 'organisation', className: styles.plain },
  DRAFT: { icon: 'more', className: styles.plain },
  SUBMITTED: { icon: 'clock', className: styles.waiting },
  VERIFIED: { icon: 'verified', className: styles.verified },
  RETURNED: { icon: 'back', className: styles.returned },
};

/** Where a registration stands, by word, sign and colour. */
export function StateTag({ state }: { state: RegistrationState }) {
  const { t } = useTranslation('registration');
  const { icon, className } = looks[state];
  return (
    <span className={`${styles.tag} ${className}`}>
      <Icon name={icon} size={16} /> {t(`state.${state}`)}
    </span>
  );
}
