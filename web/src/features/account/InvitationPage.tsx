import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcceptInvitationAsNewcomerDocument,
  AcceptInvitationDocument,
  InvitationDocument,
  type InvitationQuery,
  ViewerDocument,
} from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useRoleNames } from '../../i18n/use-role-names.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button, buttonClass } from '../../ui/Button.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { TextField } from '../../ui/form/TextField.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Facts } from '../../ui/Facts.js';
import { RowsLoading } from '../../ui/State.js';
import { BrokenLink } from './components/BrokenLink.js';
import { Gate } from '../../ui/Gate.js';
import { NewPasswordForm } from './components/NewPasswordForm.js';
import { useLinkToken } from '../../lib/link-token.js';
import { useChecks } from './use-checks.js';
import './words.js';

/** The link of an invitation: who is signed in joins, who has an account signs in first, a newcomer gets an account with it. */
export function InvitationPage() {
  const { t } = useTranslation('account');
  const token = useLinkToken();
  return token === undefined ? <BrokenLink title={t('invitation.title')} /> : <Invitation token={token} />;
}

function Invitation({ token }: { token: string }) {
  const { t } = useTranslation('account');
  const nameRoles = useRoleNames();
  const { data, loading, error } = useData(InvitationDocument, { token });
  const viewer = useData(ViewerDocument, {});
  if (loading || viewer.loading) {
    return (
      <Gate title={t('invitation.title')}>
        <RowsLoading rows={1} />
      </Gate>
    );
  }
  if (data === undefined) {
    return (
      <Gate title={t('invitation.title')}>
        <FormProblem error={error} />
        <p>{t('invitation.askAgain')}</p>
      </Gate>
    );
  }
  const { invitation } = data;
  const { organisationName: organisation, email, roles } = invitation;
  return (
    <Gate title={t('invitation.titleOf', { organisation })} lead={t('invitation.lead')}>
      <Facts
        facts={[
          { label: t('invitation.for'), value: email },
          { label: t('invitation.roles'), value: nameRoles(roles) },
        ]}
      />
      {viewer.data?.viewer ? (
        <Accept token={token} name={viewer.data.viewer.fullName} />
      ) : invitation.hasAccount ? (
        <SignInFirst />
      ) : (
        <Newcomer token={token} email={email} />
      )}
    </Gate>
  );
}

function SignInFirst() {
  const { t } = useTranslation('account');
  const here = `${window.location.pathname}${window.location.hash}`;
  return (
    <>
      <p>{t('invitation.signInFirst')}</p>
      <Link to="/sign-in" search={{ returnTo: here }} className={buttonClass('accent')}>
        {t('submit')}
      </Link>
    </>
  );
}

function Accept({ token, name }: { token: string; name: string }) {
  const { t } = useTranslation('account');
  const { submit, busy, error } = useSubmit(AcceptInvitationDocument);
  const here = `${window.location.pathname}${window.location.hash}`;
  const accept = async (): Promise<void> => {
    const data = await submit({ token });
    if (data) window.location.assign('/account?welcome=joined');
  };
  return (
    <>
      <FormProblem error={error} />
      <p>{t('invitation.as', { name })}</p>
      <Button aria-disabled={busy} onClick={() => void accept()}>
        {t(busy ? 'sending' : 'invitation.accept')}
      </Button>
      <p>
        <Link to="/sign-in" search={{ returnTo: here, again: 'yes' }}>
          {t('invitation.other')}
        </Link>
      </p>
    </>
  );
}

function Newcomer({ token, email }: { token: string; email: InvitationQuery['invitation']['email'] }) {
  const { t } = useTranslation('account');
  const { locale } = useFormat();
  const sending = useSubmit(AcceptInvitationAsNewcomerDocument);
  const checks = useChecks();
  const [fullName, setFullName] = useState('');
  const [done, setDone] = useState(false);
  const join = async (password: string): Promise<void> => {
    const input = { token, fullName, password, locale } as const;
    if (!(await sending.submit({ input }))) return;
    setDone(true);
    window.location.assign('/account?welcome=joined');
  };
  return (
    <>
      <p>{t('invitation.newcomer')}</p>
      <NewPasswordForm
        sending={sending}
        done={done}
        label={t('invitation.join')}
        onPassword={(password) => void join(password)}
        ready={() => {
          checks.begin();
          return fullName.trim() !== '';
        }}
        before={
          <>
            {/* For password managers: which account the password belongs to. */}
            <input type="email" autoComplete="username" value={email} readOnly hidden />
            <TextField
              label={t('fullName')}
              problem={checks.missing(fullName) ?? sending.problemOf('fullName')}
              name="name"
              autoComplete="name"
              value={fullName}
              onValue={setFullName}
            />
          </>
        }
      />
    </>
  );
}
