import { fillText } from '@caunoi/shared/errors';
import type { Language } from '@caunoi/shared/vocabulary';
import type { Mail } from '../../../platform/mailer.js';
import { en } from './en.js';
import type { MailName } from './mail-texts.js';
import { vi } from './vi.js';

const footer = {
  vi: '\n\n--\nCầu Nối · thư tự động, vui lòng không trả lời.\n',
  en: '\n\n--\nCầu Nối · an automatic mail, please do not reply.\n',
} as const;

/** A mail of this module in the reader's language. */
export function writeMail(
  name: MailName,
  locale: Language,
  to: string,
  facts: Record<string, string | number>,
): Mail {
  const { subject, text } = { vi, en }[locale][name];
  return { to, subject: fillText(subject, facts), text: fillText(text, facts) + footer[locale] };
}
