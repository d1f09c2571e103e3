export const linkPurposes = [
  'registration',
  'password_reset',
  'email_change_old',
  'email_change_new',
  'first_administrator',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

const minute = 60_000;
const hour = 60 * minute;

/** How long a link of each kind works, in milliseconds. A reset works half an hour (ASVS 5.0, 6.4.1). */
export const linkLifetimes: Readonly<Record<LinkPurpose, number>> = {
  registration: 24 * hour,
  password_reset: 30 * minute,
  email_change_old: 24 * hour,
  email_change_new: 24 * hour,
  first_administrator: 7 * 24 * hour,
};

export const invitationLifetime = 14 * 24 * hour;
