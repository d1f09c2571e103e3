import { Injectable } from '@nestjs/common';
import type { Side, SupplyKind } from '@caunoi/shared/introductions/vocabulary';
import type { UserActor } from '../../../platform/auth/actor.js';
import type { Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ListingFactsReader } from '../../market/market.public.js';
import { isAdviser, worksFor } from '../domain/introduction.policy.js';
import type { Pair } from '../domain/pair-key.js';
import { IntroductionsRepository } from '../persistence/introductions.repository.js';

export interface WantedPair {
  readonly needId?: string | null | undefined;
  readonly supply?: { readonly kind: SupplyKind; readonly id: string } | null | undefined;
  readonly testName?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
}

export interface ResolvedPair extends Pair {
  readonly anonymous: boolean;
  /** The side the actor is on, or the middle. */
  readonly openedBy: Side | 'adviser';
}

interface Found {
  readonly id: string;
  readonly organisationId: string | null;
  readonly anonymous: boolean;
}

/** Finds the two that somebody names, as far as they may see them, and on which side they stand themselves. */
@Injectable()
export class ResolvePair {
  constructor(
    private readonly listings: ListingFactsReader,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /**
   * Throws NOT_FOUND for what the actor may not see, WRONG_STATE for a listing that is not published, OWN_LISTING when both
   * sides are the actor's, FORBIDDEN when neither is, INVALID_INPUT when the actor's side or the other one is missing.
   */
  async run(tx: Transaction, actor: UserActor, wanted: WantedPair): Promise<ResolvedPair> {
    const need = wanted.needId ? await this.listing(tx, actor, 'need', parseId(wanted.needId)) : null;
    const supply = wanted.supply
      ? await this.supply(tx, actor, wanted.supply.kind, parseId(wanted.supply.id))
      : null;
    const own = wanted.organisationId ? parseId(wanted.organisationId) : null;
    if (own !== null && !worksFor(actor, own)) throw new AppError('FORBIDDEN');
    const onDemand = need !== null && worksFor(actor, need.organisationId);
    const onSupply = supply !== null && worksFor(actor, supply.organisationId);
    if (onDemand && onSupply) throw new AppError('OWN_LISTING');

    const openedBy = sideOfActor(actor, { need, supply, onDemand, onSupply });
    if (openedBy === 'demand' && !supply) throw missing('supply');
    if (openedBy === 'supply' && !need) throw missing('needId');
    // Somebody without an item of their own speaks for an organisation.
    if (own === null && ((openedBy === 'demand' && !need) || (openedBy === 'supply' && !supply)))
      throw missing('organisationId');
    return {
      openedBy,
      anonymous: need?.anonymous ?? false,
      needId: need?.id ?? null,
      supplyKind: wanted.supply?.kind ?? null,
      supplyId: supply?.id ?? null,
      testName: wanted.supply?.kind === 'lab' ? (wanted.testName ?? null) : null,
      demandOrganisationId: need ? need.organisationId : own,
      supplyOrganisationId: supply ? supply.organisationId : own,
    };
  }

  /** Who owns an item, published or not. Throws NOT_FOUND for what the actor may not see. */
  async ownerOf(
    tx: Transaction,
    actor: UserActor,
    kind: 'need' | SupplyKind,
    id: string,
  ): Promise<string | null> {
    const found =
      kind === 'need' || kind === 'offer'
        ? await this.listings.of(tx, actor, kind, id)
        : await this.introductions.profileOwner(tx, kind, id);
    if (!found) throw new AppError('NOT_FOUND');
    return found.organisationId;
  }

  private async listing(
    tx: Transaction,
    actor: UserActor,
    kind: 'need' | 'offer',
    id: string,
  ): Promise<Found> {
    const found = await this.listings.of(tx, actor, kind, id);
    if (!found) throw new AppError('NOT_FOUND');
    if (found.status !== 'published') throw new AppError('WRONG_STATE', { state: found.status });
    return found;
  }

  private async supply(tx: Transaction, actor: UserActor, kind: SupplyKind, id: string): Promise<Found> {
    if (kind === 'offer') return this.listing(tx, actor, 'offer', id);
    const found = await this.introductions.profileOwner(tx, kind, id);
    if (!found) throw new AppError('NOT_FOUND');
    return { id, organisationId: found.organisationId, anonymous: false };
  }
}

function sideOfActor(
  actor: UserActor,
  found: { need: Found | null; supply: Found | null; onDemand: boolean; onSupply: boolean },
): Side | 'adviser' {
  if (found.onDemand) return 'demand';
  if (found.onSupply) return 'supply';
  // With one side named, whoever asks is the other one; with both, only an adviser brings others together.
  if (!found.need) return 'demand';
  if (!found.supply) return 'supply';
  if (isAdviser(actor)) return 'adviser';
  throw new AppError('FORBIDDEN');
}

const missing = (path: string): AppError =>
  new AppError('INVALID_INPUT', {}, [{ path, code: 'required', params: {} }]);
