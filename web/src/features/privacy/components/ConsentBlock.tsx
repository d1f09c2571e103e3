import { useTranslation } from 'react-i18next';
import {
  type ConsentItemFragment,
  GiveConsentDocument,
  WithdrawConsentDocument,
} from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import styles from '../Privacy.module.css';

/** One purpose: its text, whether the person agreed, and the way to agree or to take it back. */
export function ConsentBlock({
  consent,
  onChanged,
}: {
  consent: ConsentItemFragment;
  onChanged: () => void;
}) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const give = useSubmit(GiveConsentDocument);
  const withdraw = useSubmit(WithdrawConsentDocument);
  const { purpose, version, givenAt, givenVersion } = consent;
  const older = givenVersion !== null && givenVersion !== version;
  const name = t(`purpose.${purpose}`);
  return (
    <div className={styles.consent}>
      <h3>{name}</h3>
      <p className={styles.text}>{format.term(consent)}</p>
      <p className={styles.soft} role="status">
        {givenAt === null ? t('mine.notGiven') : t('mine.given', { date: format.date(givenAt) })}
        {older && ` ${t('mine.older', { version: givenVersion })}`}
      </p>
      <FormProblem error={give.error ?? withdraw.error} />
      <div className={styles.row}>
        {(givenAt === null || older) && (
          <Button
            disabled={give.busy}
            aria-label={`${t('mine.give')}: ${name}`}
            onClick={() =>
              void give.submit({ input: { purpose, version } }).then((data) => data && onChanged())
            }
          >
            {t('mine.give')}
          </Button>
        )}
        {givenAt !== null && (
          <Button
            tone="plain"
            disabled={withdraw.busy}
            aria-label={`${t('mine.withdraw')}: ${name}`}
            onClick={() => void withdraw.submit({ purpose }).then((data) => data && onChanged())}
          >
            {t('mine.withdraw')}
          </Button>
        )}
      </div>
    </div>
  );
}
