import type { Side } from '@caunoi/shared/introductions/vocabulary';
import { introductionSteps, knowsOfIt, other, stepTo } from './introduction.js';
import type { IntroductionState, IntroductionStep } from './introduction.js';

/** As much of an actor as these rules ask for. */
export interface Person {
  readonly kind: string;
  readonly userId?: string;
  readonly roles?: readonly string[];
  readonly memberships?: readonly { readonly organisationId: string; readonly roles: readonly string[] }[];
}

/** What the rules need to know of an introduction. */
export interface Parties {
  readonly state: IntroductionState;
  readonly openedBy: Side | 'adviser';
  readonly reached: boolean;
  readonly demandOrganisationId: string | null;
  readonly supplyOrganisationId: string | null;
  /** Nobody of that organisation has an account: an adviser may answer for it. */
  readonly demandHasPeople: boolean;
  readonly supplyHasPeople: boolean;
}

const advisers: readonly string[] = ['adviser', 'province_officer', 'administrator'];

/** Those who stand in the middle. The auditor reads the audit, not the requests. */
export const isAdviser = (person: Person): boolean =>
  person.roles?.some((role) => advisers.includes(role)) === true;

/** The person belongs to the organisation, in whatever role. */
export const worksFor = (person: Person, organisationId: string | null): boolean =>
  organisationId !== null &&
  person.memberships?.some((membership) => membership.organisationId === organisationId) === true;

const organisationOf = (parties: Parties, side: Side): string | null =>
  side === 'demand' ? parties.demandOrganisationId : parties.supplyOrganisationId;

/** The side this person is on; an adviser who belongs to a side is that side and not the middle. */
export function sideOf(person: Person, parties: Parties): Side | undefined {
  if (worksFor(person, parties.demandOrganisationId)) return 'demand';
  if (worksFor(person, parties.supplyOrganisationId)) return 'supply';
  return undefined;
}

/** Stands in the middle of this introduction: an adviser who belongs to neither side. */
export const isBetween = (person: Person, parties: Parties): boolean =>
  isAdviser(person) && sideOf(person, parties) === undefined;

/** Both sides and the advisers see an introduction; a side it was not let through to does not know of it. */
export function maySee(person: Person, parties: Parties): boolean {
  const side = sideOf(person, parties);
  return side === undefined ? isAdviser(person) : knowsOfIt(side, parties.openedBy, parties.reached);
}

/** Whether the person is one who takes this step, at the right time or not. */
export function takes(person: Person, step: IntroductionStep, parties: Parties): boolean {
  const { by } = introductionSteps[step];
  if (by === 'clock') return person.kind === 'system';
  if (by === 'adviser') return isBetween(person, parties);
  if (sideOf(person, parties) === by) return true;
  const hasPeople = by === 'demand' ? parties.demandHasPeople : parties.supplyHasPeople;
  return isBetween(person, parties) && !hasPeople;
}

/** Whether the person may take the step now. */
export const mayTake = (person: Person, step: IntroductionStep, parties: Parties): boolean =>
  stepTo(step, parties.state) !== undefined && takes(person, step, parties);

/**
 * Whose identity this person may be told: nobody's of the other side before both have said yes. An adviser in the middle knows
 * both; one's own side is no secret.
 */
export function mayKnow(person: Person, side: Side, parties: Parties): boolean {
  if (isBetween(person, parties) || sideOf(person, parties) === side) return true;
  return parties.state === 'introduced' && sideOf(person, parties) === other(side);
}

/** The organisation of a side, where the person may be told. */
export const toldOrganisation = (person: Person, side: Side, parties: Parties): string | null =>
  mayKnow(person, side, parties) ? organisationOf(parties, side) : null;
