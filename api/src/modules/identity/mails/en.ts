import type { MailTexts } from './mail-texts.js';

/** Mails in English. */
export const en: MailTexts = {
  registration: {
    subject: 'Complete your Cầu Nối account',
    text: 'Hello,\n\nTo complete your Cầu Nối account, open this link and choose a password. It works once, for {hours} hours:\n\n{link}\n\nIf you did not register, ignore this mail; no account will be made.',
  },
  known_address: {
    subject: 'You already have a Cầu Nối account',
    text: 'Dear {fullName},\n\nSomebody has just registered for Cầu Nối with this address, but you have an account already. Sign in here:\n\n{signInLink}\n\nIf you forgot your password, reset it here:\n\n{resetLink}\n\nIf it was not you, there is nothing to do.',
  },
  password_reset: {
    subject: 'Reset your Cầu Nối password',
    text: 'Dear {fullName},\n\nTo choose a new password, open this link. It works once, for {minutes} minutes:\n\n{link}\n\nAfterwards every open session ends. Your second factor stays as it is.\n\nIf you did not ask for this, ignore this mail.',
  },
  password_changed: {
    subject: 'Your Cầu Nối password was changed',
    text: 'Dear {fullName},\n\nThe password of your Cầu Nối account was changed and your other sessions were ended.\n\nIf it was not you, reset your password at once:\n\n{resetLink}',
  },
  email_change_new: {
    subject: 'Confirm your new e-mail address',
    text: 'Dear {fullName},\n\nOpen this link to confirm that this will be the e-mail address of your Cầu Nối account. It works once, for {hours} hours:\n\n{link}\n\nThe address changes only when both the old and the new one have confirmed.',
  },
  email_change_old: {
    subject: 'Confirm the change of your e-mail address',
    text: 'Dear {fullName},\n\nSomebody asked to change the e-mail address of your Cầu Nối account to another one. If it was you, open this link. It works once, for {hours} hours:\n\n{link}\n\nIf it was not you, leave the link alone and change your password at once.',
  },
  invitation: {
    subject: 'You are invited to join {organisation} on Cầu Nối',
    text: 'Hello,\n\n{inviter} invites you to join {organisation} on Cầu Nối, the technology marketplace of the province. To accept, open this link. It works once, for {days} days:\n\n{link}\n\nIf you do not know who invites you, ignore this mail.',
  },
  second_factor_changed: {
    subject: 'Your second factor was changed',
    text: 'Dear {fullName},\n\nThe second factor of your Cầu Nối account was changed.\n\nIf it was not you, reset your password at once at {resetLink} and tell an administrator.',
  },
};
