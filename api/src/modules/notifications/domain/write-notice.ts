import type { Language } from '@caunoi/shared/vocabulary';

/** A mail of one piece of news: what happened in one sentence, and where to look. Nothing confidential can be in it. */
export function writeNotice(
  locale: Language,
  fullName: string,
  sentence: string,
  link: string,
): { subject: string; text: string } {
  const subject = sentence.replace(/\.$/, '');
  return locale === 'vi'
    ? {
        subject: `Cầu Nối: ${subject}`,
        text: `Kính gửi ${fullName},\n\n${sentence}\n\nXem chi tiết sau khi đăng nhập:\n\n${link}\n\n--\nCầu Nối · thư tự động, vui lòng không trả lời.\n`,
      }
    : {
        subject: `Cầu Nối: ${subject}`,
        text: `Dear ${fullName},\n\n${sentence}\n\nSign in to see it:\n\n${link}\n\n--\nCầu Nối · an automatic mail, please do not reply.\n`,
      };
}
