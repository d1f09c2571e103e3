export const mailNames = [
  'registration',
  'known_address',
  'password_reset',
  'password_changed',
  'email_change_new',
  'email_change_old',
  'invitation',
  'second_factor_changed',
] as const;
export type MailName = (typeof mailNames)[number];

/** `{name}` places are filled when a mail is written. */
export type MailTexts = Readonly<Record<MailName, { readonly subject: string; readonly text: string }>>;
