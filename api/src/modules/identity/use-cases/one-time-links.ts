import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { hashToken, newToken } from '../../../platform/secret-token.js';
import { linkLifetimes, type LinkPurpose } from '../domain/one-time-link.js';
import { LinksRepository, type LinkRow } from '../persistence/links.repository.js';

/** Makes links that work once, and takes them back. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly links: LinksRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A new link; answers its token, which is stored nowhere. */
  async make(
    tx: Reader,
    purpose: LinkPurpose,
    userId: string | null,
    facts: Record<string, string> = {},
  ): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + linkLifetimes[purpose]);
    await this.links.add(tx, { purpose, tokenHash: hashToken(token), userId, facts, now, expiresAt });
    return token;
  }

  /** Throws LINK_INVALID unless this link works. */
  async peek(purpose: LinkPurpose, token: string): Promise<LinkRow> {
    const link = await this.links.peek(this.database, purpose, hashToken(token), this.clock.now());
    if (!link) throw new AppError('LINK_INVALID');
    return link;
  }

  /** Uses a link up. Throws LINK_INVALID when it does not work (any more). */
  async take<Purpose extends LinkPurpose>(
    tx: Transaction,
    purposes: readonly Purpose[],
    token: string,
  ): Promise<LinkRow & { purpose: Purpose }> {
    const link = await this.links.take(tx, purposes, hashToken(token), this.clock.now());
    if (!link) throw new AppError('LINK_INVALID');
    return link as LinkRow & { purpose: Purpose };
  }

  revoke(tx: Reader, purposes: readonly LinkPurpose[], userId: string | null): Promise<void> {
    return this.links.revoke(tx, purposes, userId, this.clock.now());
  }
}
