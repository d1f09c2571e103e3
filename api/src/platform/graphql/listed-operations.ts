import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request } from 'express';
import * as z from 'zod';
import type { Config } from '../../config/config.js';
import type { Logger } from '../logger.js';
import { AppError } from '../errors/app-error.js';

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());

/** The operations that the built web sends: text by SHA-256 in hex. Empty where the web is not built. */
export async function readListedOperations(
  config: Pick<Config, 'rootDir' | 'operations'>,
  log: Logger,
): Promise<ReadonlyMap<string, string>> {
  const file = join(config.rootDir, 'web/dist/operations.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    if (config.operations !== 'any') log.warn({ file }, 'No list of operations: pages will get no answers');
    return new Map();
  }
  return new Map(Object.entries(manifest.parse(JSON.parse(text))));
}

/** Which texts are run: those of the web's own list, and others as far as the setting goes. */
export class ListedOperations {
  constructor(
    private readonly texts: ReadonlyMap<string, string> = new Map(),
    private readonly accepted: Config['operations'] = 'any',
  ) {}

  /** The text to run. Throws OPERATION_NOT_LISTED for an unknown name and for a text that this sender may not make up. */
  textOf(
    request: Pick<Request, 'headers'>,
    asked: { query?: string | undefined; documentId?: string | undefined },
  ): string {
    const { query, documentId } = asked;
    if (query === undefined) {
      const text = this.texts.get(documentId ?? '');
      if (text === undefined) throw new AppError('OPERATION_NOT_LISTED');
      return text;
    }
    const free = this.accepted === 'any' || (this.accepted === 'programs' && !isBrowser(request));
    if (!free && !this.texts.has(createHash('sha256').update(query).digest('hex')))
      throw new AppError('OPERATION_NOT_LISTED');
    return query;
  }
}

/** Sent by a page, or with what only a page has: a session. */
function isBrowser({ headers }: Pick<Request, 'headers'>): boolean {
  return (
    headers.origin !== undefined ||
    headers['sec-fetch-site'] !== undefined ||
    /(?:^|;\s*)(?:__Host-)?session=/.test(headers.cookie ?? '')
  );
}
