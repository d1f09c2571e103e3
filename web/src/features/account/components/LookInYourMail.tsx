import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import styles from '../../../ui/Gate.module.css';
import { Gate } from '../../../ui/Gate.js';

interface Props {
  email: string;
  /** What the mail holds and for how long it works. */
  what: string;
  onAgain: () => void;
}

/** After a link was asked for. It says the same whether the address has an account or not. */
export function LookInYourMail({ email, what, onAgain }: Props) {
  const { t } = useTranslation('account');
  return (
    <Gate title={t('mail.title')}>
      <div role="status">
        <p>
          {t('mail.to')} <span className={styles.address}>{email}</span>
        </p>
        <p>{what}</p>
      </div>
      <div>
        <p>{t('mail.nothing')}</p>
        <ul className={styles.steps}>
          <li>{t('mail.spam')}</li>
          <li>{t('mail.typo')}</li>
        </ul>
      </div>
      <Button tone="plain" onClick={onAgain}>
        {t('mail.again')}
      </Button>
    </Gate>
  );
}
