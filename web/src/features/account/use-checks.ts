import { fieldTexts, fillText } from '@caunoi/shared/errors';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';

/** As the api has it (packages/shared/src/identity/account-inputs.ts), counted in code points. */
const shortestPassword = 8;

export interface Checks {
  /** From now on what is missing shows. */
  begin: () => void;
  missing: (value: string) => string | undefined;
  /** Of a password that somebody chooses: missing, or too short. */
  newPassword: (value: string) => string | undefined;
}

/** What a form can say by itself before it asks the api: only once it was sent for the first time. */
export function useChecks(): Checks {
  const { locale } = useFormat();
  const [begun, setBegun] = useState(false);
  const missing = (value: string): string | undefined =>
    begun && value.trim() === '' ? fieldTexts.required[locale] : undefined;
  return {
    begin: () => setBegun(true),
    missing,
    newPassword: (value) =>
      missing(value) ??
      (begun && isTooShort(value)
        ? fillText(fieldTexts.too_short[locale], { min: shortestPassword })
        : undefined),
  };
}

/** Whether the api would refuse the password for its length. */
export const isTooShort = (password: string): boolean => Array.from(password).length < shortestPassword;
