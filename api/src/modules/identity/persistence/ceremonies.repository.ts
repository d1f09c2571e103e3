import { Injectable } from '@nestjs/common';
import { Database, type Reader } from '../../../platform/database/database.js';

export type CeremonyKind = 'passkey_enrolment' | 'passkey_sign_in' | 'oidc';

@Injectable()
export class CeremoniesRepository {
  constructor(private readonly database: Database) {}

  async begin(ceremony: {
    kind: CeremonyKind;
    secretHash: Buffer;
    userId: string | null;
    facts: Record<string, string>;
    now: Date;
    expiresAt: Date;
  }): Promise<void> {
    await this.database.query(
      `with tidied as (delete from ceremonies where expires_at < $5::timestamptz - interval '1 day')
       insert into ceremonies (secret_hash, kind, user_id, facts, expires_at) values ($1, $2, $3, $4::jsonb, $6)`,
      [
        ceremony.secretHash,
        ceremony.kind,
        ceremony.userId,
        JSON.stringify(ceremony.facts),
        ceremony.now,
        ceremony.expiresAt,
      ],
    );
  }

  /** Takes a ceremony: it comes back once. Undefined when it is unknown, taken or over. */
  async take(
    reader: Reader,
    kind: CeremonyKind,
    secretHash: Buffer,
    now: Date,
  ): Promise<{ user_id: string | null; facts: Record<string, string> } | undefined> {
    const [row] = await reader.query<{
      user_id: string | null;
      facts: Record<string, string>;
      expires_at: Date;
    }>('delete from ceremonies where kind = $1 and secret_hash = $2 returning user_id, facts, expires_at', [
      kind,
      secretHash,
    ]);
    return row && row.expires_at > now ? row : undefined;
  }
}
