import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type SecondFactorWay,
  SignInWithPasskeyDocument,
  StartPasskeySignInDocument,
} from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Icon } from '../../../ui/Icon.js';
import { Notice } from '../../../ui/Notice.js';
import styles from '../../../ui/Gate.module.css';
import { askPasskey } from '../passkey.js';

/** Signs in with a passkey of this device, or shows it where a second factor is due. */
export function PasskeyButton({ onDone }: { onDone: (due: readonly SecondFactorWay[]) => void }) {
  const { t } = useTranslation('account');
  const start = useSubmit(StartPasskeySignInDocument);
  const finish = useSubmit(SignInWithPasskeyDocument);
  const [stopped, setStopped] = useState(false);
  const [asking, setAsking] = useState(false);

  const use = async (): Promise<void> => {
    if (asking) return;
    setAsking(true);
    setStopped(false);
    finish.reset();
    const started = await start.submit({});
    if (started) {
      const response = await askPasskey(started.startPasskeySignIn);
      if (response === undefined) setStopped(true);
      else {
        const done = await finish.submit({ response });
        if (done) onDone(done.signInWithPasskey.secondFactorDue);
      }
    }
    setAsking(false);
  };

  return (
    <div className={styles.wide}>
      <FormProblem error={start.error ?? finish.error} />
      {stopped && (
        <Notice role="status">
          <p>{t('passkey.stopped')}</p>
        </Notice>
      )}
      <Button tone="plain" aria-disabled={asking} onClick={() => void use()}>
        <Icon name="key" /> {t('passkey.signIn')}
      </Button>
    </div>
  );
}
