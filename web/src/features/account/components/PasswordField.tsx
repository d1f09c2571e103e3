import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/form/TextField.js';

interface Props {
  label: string;
  hint?: string;
  problem: string | undefined;
  value: string;
  onValue: (value: string) => void;
  name?: string;
  /** Chosen now, or typed as a proof: password managers offer different things. */
  use: 'new-password' | 'current-password';
}

/** A password that can be shown while it is typed. */
export function PasswordField({ use, name = 'password', ...field }: Props) {
  const { t } = useTranslation('account');
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...field}
      type={shown ? 'text' : 'password'}
      name={name}
      autoComplete={use}
      autoCapitalize="none"
      spellCheck={false}
    >
      <Button
        tone="plain"
        aria-label={t(shown ? 'hidePassword' : 'showPassword')}
        onClick={() => setShown(!shown)}
      >
        {t(shown ? 'hide' : 'show')}
      </Button>
    </TextField>
  );
}
