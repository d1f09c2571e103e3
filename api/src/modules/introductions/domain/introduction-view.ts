import { sides, type Side } from '@caunoi/shared/introductions/vocabulary';
import {
  isBetween,
  mayKnow,
  mayTake,
  sideOf,
  toldOrganisation,
  type Parties,
  type Person,
} from './introduction.policy.js';
import type { Pair } from './pair-key.js';

/** Everything that is stored of an introduction. */
export interface WholeIntroduction extends Parties, Pair {
  readonly demandContact: string | null;
  readonly supplyContact: string | null;
  readonly refusal: string | null;
}

export interface IntroductionAbilities {
  readonly accept: boolean;
  readonly decline: boolean;
  readonly withdraw: boolean;
  readonly pass: boolean;
  readonly refuse: boolean;
}

/** What one person is told of the two sides: null is "not told", and looks the same as "there is none". */
export interface Told {
  /** The side the reader is on; null in the middle. */
  readonly viewerSide: Side | null;
  readonly demandOrganisationId: string | null;
  readonly supplyOrganisationId: string | null;
  readonly demandContact: string | null;
  readonly supplyContact: string | null;
  /** A profile that is a person or a laboratory is an identity; an offer is a page that its owner has put up. */
  readonly supplyId: string | null;
  readonly refusal: string | null;
  readonly viewerCan: IntroductionAbilities;
}

/** Cuts an introduction to what this person may be told. What is not in the answer of this function leaves the platform nowhere. */
export function toldOf(person: Person, row: WholeIntroduction): Told {
  const viewerSide = sideOf(person, row) ?? null;
  const contact = (side: Side): string | null =>
    mayKnow(person, side, row) ? (side === 'demand' ? row.demandContact : row.supplyContact) : null;
  const can = (verb: 'accept' | 'decline' | 'withdraw'): boolean =>
    sides.some((side) => mayTake(person, `${verb}_${side}`, row));
  const profileHidden =
    row.supplyKind !== 'offer' && row.openedBy === 'supply' && !mayKnow(person, 'supply', row);
  return {
    viewerSide,
    demandOrganisationId: toldOrganisation(person, 'demand', row),
    supplyOrganisationId: toldOrganisation(person, 'supply', row),
    demandContact: contact('demand'),
    supplyContact: contact('supply'),
    supplyId: profileHidden ? null : row.supplyId,
    refusal: isBetween(person, row) || viewerSide === row.openedBy ? row.refusal : null,
    viewerCan: {
      accept: can('accept'),
      decline: can('decline'),
      withdraw: can('withdraw'),
      pass: mayTake(person, 'pass', row),
      refuse: mayTake(person, 'refuse', row),
    },
  };
}
