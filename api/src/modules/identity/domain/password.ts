import { commonPasswords } from './common-passwords.js';

let known: ReadonlySet<string> | undefined;

/**
 * Whether a password is on the list of leaked and easily guessed ones, in whatever case it is written, also with a few
 * signs at its end, or is the person's own address or name.
 */
export function isBreached(password: string, own: { email?: string; fullName?: string } = {}): boolean {
  known ??= new Set(commonPasswords.trim().split(/\s/));
  const plain = password.normalize('NFC').toLowerCase();
  if (known.has(plain) || known.has(plain.replace(/[!@#.?*]+$/u, ''))) return true;
  if (new Set(plain).size <= 2) return true;
  const mine = [own.email, own.email?.split('@')[0], own.fullName, own.fullName?.replace(/\s+/gu, '')];
  return mine.some((text) => text !== undefined && text.length >= 4 && plain === text.toLowerCase());
}
