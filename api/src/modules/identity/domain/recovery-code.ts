import { createHash, randomInt } from 'node:crypto';

/** Without letters and digits that are taken for each other on paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 16;

export const recoveryCodesMade = 10;

/** Sixteen signs of 79 random bits, in groups of four. */
export function newRecoveryCode(): string {
  const signs = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** What is stored; how somebody writes case, spaces and dashes does not matter. */
export function hashRecoveryCode(code: string): Buffer {
  return createHash('sha256').update(code.toLowerCase().replace(/[\s-]/g, '')).digest();
}
