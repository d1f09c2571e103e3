import { errorTexts } from '@caunoi/shared/errors';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type SecondFactorWay,
  SignInOptionsDocument,
  ViewerDocument,
} from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { buttonClass } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { Notice } from '../../ui/Notice.js';
import { CodeStep } from './components/CodeStep.js';
import { Gate } from '../../ui/Gate.js';
import { PasskeyButton } from './components/PasskeyButton.js';
import { PasswordStep } from './components/PasswordStep.js';
import { returnPath } from './sign-in-search.js';
import styles from '../../ui/Gate.module.css';
import './words.js';

const route = getRouteApi('/sign-in');

/** Every way that may be due when it is not known which of them the person has set up. */
const anyWay: readonly SecondFactorWay[] = ['TOTP', 'PASSKEY', 'RECOVERY_CODE'];

/** The way in: password, passkey or identity provider, then the second factor where one is due, then back to where the person came from. */
export function SignInPage() {
  const { t } = useTranslation('account');
  const { returnTo, again, step } = route.useSearch();
  const { data } = useData(ViewerDocument, {});
  const [due, setDue] = useState<readonly SecondFactorWay[]>(step === undefined ? [] : anyWay);
  const [done, setDone] = useState(false);
  const back = returnPath(returnTo, window.location.origin);

  const advance = (nowDue: readonly SecondFactorWay[]): void => {
    setDue(nowDue);
    if (nowDue.length > 0) return;
    setDone(true);
    // A whole new page: nothing that was kept for a stranger is shown to a member.
    window.location.assign(back);
  };

  if (data?.viewer && !done && again === undefined) {
    return (
      <Gate title={t('title')}>
        <p>{t('already', { name: data.viewer.fullName })}</p>
        <a href={back} className={buttonClass('accent')}>
          {t('goOn')}
        </a>
      </Gate>
    );
  }
  if (due.length > 0) {
    return (
      <Gate title={t('codeTitle')}>
        <CodeStep due={due} onDone={advance} onStartAgain={() => setDue([])} />
      </Gate>
    );
  }
  return (
    <Gate
      title={t('title')}
      lead={again === undefined ? undefined : t('againLead')}
      foot={
        <>
          <Link to="/forgot-password">{t('forgot')}</Link>
          <Link to="/register" search={{ returnTo }}>
            {t('noAccount')}
          </Link>
        </>
      }
    >
      <WayBackProblem />
      <PasswordStep onDone={advance} />
      <OtherWays back={back} onDone={advance} />
    </Gate>
  );
}

/** What went wrong at the identity provider, which sends the browser back to this page. */
function WayBackProblem() {
  const { locale } = useFormat();
  const { error } = route.useSearch();
  if (error === undefined) return null;
  const texts =
    Object.entries(errorTexts).find(([code]) => code === error)?.[1] ?? errorTexts.PROVIDER_REFUSED;
  return (
    <Notice tone="danger" role="alert">
      <p>{texts[locale]}</p>
    </Notice>
  );
}

function OtherWays({ back, onDone }: { back: string; onDone: (due: readonly SecondFactorWay[]) => void }) {
  const { t } = useTranslation('account');
  const { data } = useData(SignInOptionsDocument, {});
  const provider = data?.signInOptions.provider === true;
  const passkeys = window.PublicKeyCredential !== undefined;
  if (!provider && !passkeys) return null;
  return (
    <div className={styles.ways}>
      <p className={styles.or}>{t('or')}</p>
      {passkeys && <PasskeyButton onDone={onDone} />}
      {provider && (
        <a href={`/auth/oidc/start?returnTo=${encodeURIComponent(back)}`} className={buttonClass('plain')}>
          <Icon name="outside" /> {t('provider')}
        </a>
      )}
    </div>
  );
}
