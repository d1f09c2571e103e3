import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../../../ui/Button.js';
import { Form } from '../../../ui/form/Form.js';
import type { Submit } from '../../../ui/form/use-submit.js';
import { isTooShort, useChecks } from '../use-checks.js';
import { PasswordField } from './PasswordField.js';

interface Props {
  sending: Pick<Submit<unknown, never>, 'busy' | 'error' | 'problemOf'>;
  /** It was taken, and the next page is on its way. */
  done: boolean;
  label: string;
  /** Where a link that does not work any more is asked for anew. */
  again?: { to: '/register' | '/forgot-password'; label: string };
  onPassword: (password: string) => void;
  /** Fields before the password; `ready` says whether they are filled. */
  before?: ReactNode;
  ready?: () => boolean;
}

/** One password, typed once and to be looked at: what is typed twice unseen is mistyped more often. */
export function NewPasswordForm({ sending, done, label, again, onPassword, before, ready }: Props) {
  const { t } = useTranslation('account');
  const checks = useChecks();
  const [password, setPassword] = useState('');
  const dead = sending.error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'LINK_INVALID');
  const busy = sending.busy || done;
  return (
    <Form
      busy={busy}
      error={sending.error}
      onSubmit={() => {
        checks.begin();
        const others = ready?.() ?? true;
        if (others && !isTooShort(password)) onPassword(password);
      }}
    >
      {dead && again && (
        <Link to={again.to} className={buttonClass('plain')}>
          {again.label}
        </Link>
      )}
      {before}
      <PasswordField
        use="new-password"
        label={t('newPassword.label')}
        hint={t('newPassword.hint')}
        problem={checks.newPassword(password) ?? sending.problemOf('password')}
        value={password}
        onValue={setPassword}
      />
      <Button type="submit" aria-disabled={busy}>
        {busy ? t('sending') : label}
      </Button>
    </Form>
  );
}
