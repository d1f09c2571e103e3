import { Injectable } from '@nestjs/common';
import type { ListingStatus } from '@caunoi/shared/vocabulary';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Reader } from '../../../platform/database/database.js';
import { visibleTo } from './visible-to.js';

/** What other modules must know of an offer or a need. The owner is the platform's to use, not to tell. */
export interface ListingFacts {
  readonly id: string;
  readonly organisationId: string | null;
  readonly status: ListingStatus;
  readonly anonymous: boolean;
}

/** Offers and needs that an actor may see, in the caller's transaction. */
@Injectable()
export class ListingFactsReader {
  /** Undefined for what the actor may not see. */
  async of(
    reader: Reader,
    actor: Actor,
    kind: 'need' | 'offer',
    id: string,
  ): Promise<ListingFacts | undefined> {
    const where = visibleTo(actor).and('o.id = ?', id);
    const [row] = await reader.query<ListingFacts>(
      `select o.id, o.organisation_id as "organisationId", o.status, ${kind === 'need' ? 'o.anonymous' : 'false as anonymous'}
       from ${kind === 'need' ? 'needs' : 'offers'} o where ${where.sql()}`,
      where.params,
    );
    return row;
  }
}
