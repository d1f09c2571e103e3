import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where a command writes: results to `out`, everything about the work itself to `err`. */
export interface Terminal {
  readonly out: Writable & { readonly isTTY?: boolean };
  readonly err: Writable & { readonly isTTY?: boolean };
}

/** Writes and waits while the reader is slow. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text) && !stream.destroyed)
    await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
}

/** One line in each language. */
export const bilingual = (vi: string, en: string): string => `${vi}\n${en}\n`;

/** Something the person at the keyboard can put right. `exitCode` 2: the command was written wrongly; 1: it could not be done. */
export class CommandError extends Error {
  constructor(
    readonly vi: string,
    readonly en: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(`${vi}\n${en}`);
  }
}
