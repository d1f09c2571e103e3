import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MyAccountDocument, type MyAccountQuery, ViewerDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useRoleNames } from '../../i18n/use-role-names.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Notice } from '../../ui/Notice.js';
import { Failed, RowsLoading } from '../../ui/State.js';
import { AppSection } from './components/AppSection.js';
import { PasskeySection } from './components/PasskeySection.js';
import { PasswordSection } from './components/PasswordSection.js';
import { RecoveryCodes } from './components/RecoveryCodes.js';
import { RecoverySection } from './components/RecoverySection.js';
import styles from './Account.module.css';
import './words.js';

const route = getRouteApi('/account/security');

/** How I prove who I am: password, authenticator app, passkeys, recovery codes. */
export function SecurityPage() {
  const { t } = useTranslation('account');
  return (
    <DeskPage title={t('security.title')} lead={t('security.lead')}>
      {() => <Security />}
    </DeskPage>
  );
}

function Security() {
  const { t } = useTranslation('account');
  const { welcome } = route.useSearch();
  const { data, error, retry: readAgain } = useData(MyAccountDocument, {});
  const viewer = useData(ViewerDocument, {});
  const retry = (): void => {
    readAgain();
    // The header and the menu beside show the same person.
    viewer.retry();
  };
  const [codes, setCodes] = useState<readonly string[]>();
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  const { me } = data;
  // Shown this once: nothing else on the page draws the eye away, and a print holds them alone.
  if (codes !== undefined) {
    return (
      <RecoveryCodes
        codes={codes}
        email={me.email}
        onDone={() => {
          setCodes(undefined);
          retry();
        }}
      />
    );
  }
  const strong = me.hasTotp || me.passkeyCount > 0;
  return (
    <div className={styles.sections}>
      {welcome !== undefined && (
        <Notice tone="done" role="status">
          <p>{t('welcome.title')}</p>
        </Notice>
      )}
      {me.waitingRoles.length > 0 && <RolesWait roles={me.waitingRoles} />}
      <PasskeySection count={me.passkeyCount} onChanged={retry} onAppInstead={!strong} />
      <AppSection on={me.hasTotp} onCodes={setCodes} onChanged={retry} />
      {strong && <RecoverySection left={me.recoveryCodesLeft} onCodes={setCodes} />}
      <PasswordSection has={me.hasPassword} email={me.email} onChanged={retry} />
    </div>
  );
}

function RolesWait({ roles }: { roles: MyAccountQuery['me']['waitingRoles'] }) {
  const { t } = useTranslation('account');
  const nameRoles = useRoleNames();
  return (
    <Notice tone="warning" title={t('security.wait', { roles: nameRoles(roles) })}>
      <p>{t('security.waitNext')}</p>
    </Notice>
  );
}
