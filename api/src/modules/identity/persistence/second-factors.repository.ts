import { Injectable } from '@nestjs/common';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';

export interface PasskeyRow {
  id: string;
  user_id: string;
  credential_id: string;
  public_key: Buffer;
  counter: number;
  transports: string[];
  name: string;
  created_at: Date;
  last_used_at: Date | null;
}

@Injectable()
export class SecondFactorsRepository {
  constructor(private readonly database: Database) {}

  /** An authenticator to be confirmed; one that is confirmed is not replaced (answers false). */
  async startTotp(tx: Transaction, userId: string, secret: Buffer): Promise<boolean> {
    const rows = await tx.query(
      `insert into totp_authenticators as t (user_id, secret) values ($1, $2)
       on conflict (user_id) do update set secret = excluded.secret, last_step = 0 where t.confirmed_at is null
       returning user_id`,
      [userId, secret],
    );
    return rows.length === 1;
  }

  /** Locked until the transaction ends: two who bring the same code at once come one after the other. */
  async lockTotp(
    tx: Transaction,
    userId: string,
  ): Promise<{ secret: Buffer; last_step: number; confirmed_at: Date | null } | undefined> {
    const [row] = await tx.query<{ secret: Buffer; last_step: number; confirmed_at: Date | null }>(
      'select secret, last_step, confirmed_at from totp_authenticators where user_id = $1 for update',
      [userId],
    );
    return row;
  }

  async spendTotpStep(tx: Transaction, userId: string, step: number, now: Date): Promise<void> {
    await tx.query(
      'update totp_authenticators set last_step = $2, confirmed_at = coalesce(confirmed_at, $3) where user_id = $1',
      [userId, step, now],
    );
  }

  async removeTotp(tx: Transaction, userId: string): Promise<boolean> {
    const rows = await tx.query('delete from totp_authenticators where user_id = $1 returning user_id', [
      userId,
    ]);
    return rows.length === 1;
  }

  async replaceRecoveryCodes(tx: Transaction, userId: string, hashes: readonly Buffer[]): Promise<void> {
    await tx.query('delete from recovery_codes where user_id = $1', [userId]);
    if (hashes.length > 0) {
      await tx.query('insert into recovery_codes (user_id, code_hash) select $1, unnest($2::bytea[])', [
        userId,
        hashes,
      ]);
    }
  }

  async spendRecoveryCode(tx: Transaction, userId: string, hash: Buffer, now: Date): Promise<boolean> {
    const rows = await tx.query(
      'update recovery_codes set used_at = $3 where user_id = $1 and code_hash = $2 and used_at is null returning user_id',
      [userId, hash, now],
    );
    return rows.length === 1;
  }

  passkeysOf(userId: string, reader: Reader = this.database): Promise<PasskeyRow[]> {
    return reader.query<PasskeyRow>('select * from passkeys where user_id = $1 order by created_at, id', [
      userId,
    ]);
  }

  async passkey(tx: Transaction, credentialId: string): Promise<PasskeyRow | undefined> {
    const [row] = await tx.query<PasskeyRow>('select * from passkeys where credential_id = $1 for update', [
      credentialId,
    ]);
    return row;
  }

  /** False when that credential is known already. */
  async addPasskey(
    tx: Transaction,
    passkey: {
      userId: string;
      credentialId: string;
      publicKey: Buffer;
      counter: number;
      transports: readonly string[];
      name: string;
      now: Date;
    },
  ): Promise<boolean> {
    const rows = await tx.query(
      `insert into passkeys (user_id, credential_id, public_key, counter, transports, name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (credential_id) do nothing returning id`,
      [
        passkey.userId,
        passkey.credentialId,
        passkey.publicKey,
        passkey.counter,
        passkey.transports,
        passkey.name,
        passkey.now,
      ],
    );
    return rows.length === 1;
  }

  async passkeyUsed(tx: Transaction, id: string, counter: number, now: Date): Promise<void> {
    await tx.query('update passkeys set counter = $2, last_used_at = $3 where id = $1', [id, counter, now]);
  }

  async removePasskey(tx: Transaction, userId: string, id: string): Promise<boolean> {
    const rows = await tx.query('delete from passkeys where user_id = $1 and id = $2 returning id', [
      userId,
      id,
    ]);
    return rows.length === 1;
  }
}
