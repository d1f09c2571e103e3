import { z } from 'zod';
import { flag, text } from '../imports/row-fields.js';
import { limits } from '../limits.js';
import { languages } from '../vocabulary.js';

/** Lengths in code points. No rules of composition: length and the list of leaked passwords are what helps (NIST SP 800-63B). */
export const passwordLimits = { min: 8, max: 256 } as const;

/** A password that somebody chooses. Leaked ones are found by the server, which has the list. */
export const newPassword = z.string().superRefine((value, ctx) => {
  const length = Array.from(value).length;
  if (length === 0) flag(ctx, 'required');
  else if (length < passwordLimits.min) flag(ctx, 'too_short', { min: passwordLimits.min });
  else if (length > passwordLimits.max) flag(ctx, 'too_long', { max: passwordLimits.max });
});

/** A password that somebody types to prove who they are: any text, so that old rules lock nobody out. */
export const typedPassword = text(passwordLimits.max);

/** An e-mail address as it is stored: trimmed, lower case. */
export const accountEmail = z
  .string()
  .transform((value) => value.trim().normalize('NFC').toLowerCase())
  .superRefine((value, ctx) => {
    if (value === '') flag(ctx, 'required');
    else if (value.length > 254) flag(ctx, 'too_long', { max: 254 });
    else if (
      !/^[^\s@<>"(),:;\\[\]\p{Cc}]+@[^\s@.<>"(),:;\\[\]\p{Cc}]+(\.[^\s@.<>"(),:;\\[\]\p{Cc}]+)+$/u.test(value)
    )
      flag(ctx, 'bad_email');
  });

/** A person's whole name in one field. */
export const fullName = z
  .string()
  .transform((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .superRefine((value, ctx) => {
    if (value === '') flag(ctx, 'required');
    else if (Array.from(value).length > limits.name) flag(ctx, 'too_long', { max: limits.name });
    else if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(value)) flag(ctx, 'bad_characters');
  });

export const accountLocale = z.enum(languages);

/** A token from a link: 256 random bits in base64url. Whether it is a known one is the server's to say. */
export const linkToken = text(100);

export const signInInput = z.object({ email: accountEmail, password: typedPassword });
export const registerInput = z.object({ email: accountEmail, fullName, locale: accountLocale });
export const completeRegistrationInput = z.object({ token: linkToken, password: newPassword });
export const resetPasswordInput = z.object({ token: linkToken, password: newPassword });
export const changePasswordInput = z.object({ currentPassword: z.string().max(1_000), newPassword });
export const firstAdministratorInput = z.object({
  token: linkToken,
  email: accountEmail,
  fullName,
  password: newPassword,
  locale: accountLocale,
});
export const profileInput = z.object({ fullName, locale: accountLocale });
export const passkeyName = text(100);
