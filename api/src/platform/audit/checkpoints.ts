import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { system } from '../auth/actor.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Events } from '../events/events.js';
import { SecretBox } from '../secret-box.js';
import { CONFIG } from '../tokens.js';
import { canonicalJson } from './canonical-json.js';

/** What a checkpoint says: the chain had so many records, and this was the hash of the last one. */
export interface Checkpoint {
  readonly seq: number;
  readonly at: string;
  /** Hex. */
  readonly hash: string;
  /** Ed25519 over the canonical JSON of the rest, base64. */
  readonly signature: string;
}

/** How an Ed25519 private key of 32 bytes begins in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that checkpoints are signed with, made from the installation's secret key. */
export function signingKey(secrets: SecretBox): KeyObject {
  const seed = secrets.derive('audit checkpoints');
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
}

const statement = ({ seq, at, hash }: Omit<Checkpoint, 'signature'>): Buffer =>
  Buffer.from(canonicalJson({ at, hash, seq }));

export const signed = (checkpoint: Omit<Checkpoint, 'signature'>, key: KeyObject): Checkpoint => ({
  ...checkpoint,
  signature: sign(null, statement(checkpoint), key).toString('base64'),
});

export const isGenuine = (checkpoint: Checkpoint, key: KeyObject): boolean =>
  verify(null, statement(checkpoint), createPublicKey(key), Buffer.from(checkpoint.signature, 'base64'));

/** Where checkpoints are kept outside of the database. */
export const checkpointFile = (config: Pick<Config, 'dataDir' | 'auditCheckpoints'>): string =>
  config.auditCheckpoints ?? join(config.dataDir, 'audit-checkpoints.jsonl');

/** The checkpoints of a file, none when it was never written. Throws when a line is not one: somebody was at it. */
export async function readCheckpoints(file: string): Promise<Checkpoint[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Checkpoint);
}

/**
 * A chain alone does not show that its end was cut off. Each night the head is signed and written to a table and to a file;
 * whoever keeps copies of the file elsewhere can tell.
 */
@Injectable()
export class Checkpoints {
  private key: KeyObject | undefined;

  constructor(
    private readonly database: Database,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
    private readonly events: Events,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    // Midnight in Viet Nam.
    this.events.schedule('audit.checkpoint', '0 17 * * *', async () => {
      await this.write();
    });
  }

  /** Signs the head; undefined when nothing was added since the last checkpoint. */
  async write(): Promise<Checkpoint | undefined> {
    const key = (this.key ??= signingKey(this.secrets));
    const checkpoint = await this.database.transaction(system('audit-checkpoint'), async (tx) => {
      const [head] = await tx.query<{ seq: number | null; hash: Buffer }>(
        'select seq, hash from audit_head()',
      );
      if (!head || head.seq === null) return undefined;
      const made = signed(
        { seq: head.seq, at: this.clock.now().toISOString(), hash: head.hash.toString('hex') },
        key,
      );
      const added = await tx.query(
        'insert into audit_checkpoints (seq, at, hash, signature) values ($1, $2, $3, $4) on conflict do nothing returning 1',
        [made.seq, made.at, head.hash, Buffer.from(made.signature, 'base64')],
      );
      return added.length === 0 ? undefined : made;
    });
    if (checkpoint) {
      const file = checkpointFile(this.config);
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${JSON.stringify(checkpoint)}\n`, { mode: 0o600 });
    }
    await this.database.query("delete from confidential_views where day < (now() - interval '3 days')::date");
    return checkpoint;
  }
}
