import { Injectable } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { LinkPurpose } from '../domain/one-time-link.js';

export interface LinkRow {
  id: string;
  user_id: string | null;
  facts: Record<string, string>;
}

@Injectable()
export class LinksRepository {
  async add(
    tx: Reader,
    link: {
      purpose: LinkPurpose;
      tokenHash: Buffer;
      userId: string | null;
      facts: Record<string, string>;
      now: Date;
      expiresAt: Date;
    },
  ): Promise<void> {
    await tx.query(
      `insert into one_time_links (purpose, token_hash, user_id, facts, created_at, expires_at)
       values ($1, $2, $3, $4::jsonb, $5, $6)`,
      [link.purpose, link.tokenHash, link.userId, JSON.stringify(link.facts), link.now, link.expiresAt],
    );
  }

  /** Takes a link: of two who come with it at once, one gets it. Undefined when it is unknown, used or over. */
  async take(
    tx: Transaction,
    purposes: readonly LinkPurpose[],
    tokenHash: Buffer,
    now: Date,
  ): Promise<(LinkRow & { purpose: LinkPurpose }) | undefined> {
    const [row] = await tx.query<LinkRow & { purpose: LinkPurpose }>(
      `update one_time_links set used_at = $3
       where token_hash = $1 and purpose = any($2) and used_at is null and expires_at > $3
       returning id, purpose, user_id, facts`,
      [tokenHash, purposes, now],
    );
    return row;
  }

  /** A link that works, left as it is: to find out before hashing a password. */
  async peek(
    reader: Reader,
    purpose: LinkPurpose,
    tokenHash: Buffer,
    now: Date,
  ): Promise<LinkRow | undefined> {
    const [row] = await reader.query<LinkRow>(
      `select id, user_id, facts from one_time_links
       where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3`,
      [tokenHash, purpose, now],
    );
    return row;
  }

  /** Links of a purpose stop working: another one replaces them, or what they were for was done. */
  async revoke(
    tx: Reader,
    purposes: readonly LinkPurpose[],
    userId: string | null,
    now: Date,
  ): Promise<void> {
    await tx.query(
      `update one_time_links set used_at = $3, revoked = true
       where purpose = any($1) and user_id is not distinct from $2::uuid and used_at is null`,
      [purposes, userId, now],
    );
  }

  /** Whether the link of the other side was followed: used, and not because a newer request replaced it. */
  async wasConfirmed(
    tx: Transaction,
    userId: string,
    purpose: LinkPurpose,
    newEmail: string,
  ): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from one_time_links
       where user_id = $1 and purpose = $2 and facts->>'newEmail' = $3 and used_at is not null and not revoked
         and created_at = (select max(created_at) from one_time_links where user_id = $1 and purpose = $2)`,
      [userId, purpose, newEmail],
    );
    return rows.length > 0;
  }
}
