import { useTranslation } from 'react-i18next';
import { NewRecoveryCodesDocument } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Actions } from '../../../ui/form/Form.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import { Section } from './Section.js';

const few = 3;

interface Props {
  left: number;
  onCodes: (codes: readonly string[]) => void;
}

/** How many recovery codes are left, and new ones in place of the old. */
export function RecoverySection({ left, onCodes }: Props) {
  const { t } = useTranslation('account');
  const { submit, busy, error } = useSubmit(NewRecoveryCodesDocument);
  const make = async (): Promise<void> => {
    const data = await submit({});
    if (data) onCodes(data.newRecoveryCodes.codes);
  };
  return (
    <Section title={t('codes.title')} lead={t('codes.lead')}>
      <FormProblem error={error} />
      {left <= few ? (
        <Notice tone="warning">
          <p>{t(left === 0 ? 'codes.none' : 'codes.few', { count: left })}</p>
        </Notice>
      ) : (
        <p>{t('codes.left', { count: left })}</p>
      )}
      <Actions>
        <Button tone="plain" aria-disabled={busy} onClick={() => void make()}>
          {t(left === 0 ? 'codes.make' : 'codes.renew')}
        </Button>
      </Actions>
    </Section>
  );
}
