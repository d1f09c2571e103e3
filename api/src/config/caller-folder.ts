import { resolve } from 'node:path';

/** A path as its writer meant it: from the folder where the command was typed, which npm passes on in INIT_CWD. */
export function fromCallersFolder(path: string, env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env['INIT_CWD'] ?? process.cwd(), path);
}
