import type { ListingStatus } from '@caunoi/shared/vocabulary';
import { stepFrom, type ListingStep } from './listing-life.js';

/** As much of an actor as these rules ask for. */
export interface ListingActor {
  readonly kind: string;
  readonly roles?: readonly string[];
  readonly organisationIds?: readonly string[];
  readonly memberships?: readonly { readonly organisationId: string; readonly roles: readonly string[] }[];
}

export interface OwnedListing {
  readonly organisation_id: string | null;
  readonly status: ListingStatus;
}

/** What somebody may do with one offer or need, as the pages show it. */
export interface ListingAbilities {
  readonly edit: boolean;
  readonly publish: boolean;
  readonly close: boolean;
  readonly reopen: boolean;
  readonly withdraw: boolean;
  readonly review: boolean;
}

const staff: readonly string[] = ['adviser', 'province_officer', 'administrator'];
/** Staff who write for people who cannot. */
const writers: readonly string[] = ['adviser', 'administrator'];
const members: readonly string[] = ['member', 'organisation_admin'];

const holds = (actor: ListingActor, wanted: readonly string[]): boolean =>
  actor.roles?.some((role) => wanted.includes(role)) === true;

/** The province's people who read every tier. The auditor reads the audit, not the needs. */
export const isStaff = (actor: ListingActor): boolean => holds(actor, staff);

/** Whether the actor belongs to the organisation in a role that writes. */
export function worksFor(actor: ListingActor, organisationId: string | null): boolean {
  return (
    actor.memberships?.some(
      (membership) =>
        membership.organisationId === organisationId &&
        membership.roles.some((role) => members.includes(role)),
    ) === true
  );
}

/** Write offers and needs in the name of an organisation. */
export const mayWriteFor = (actor: ListingActor, organisationId: string | null): boolean =>
  actor.kind === 'system' || worksFor(actor, organisationId) || holds(actor, writers);

/** Whether one may take a step in a listing's life now. Nobody reviews what their own organisation wrote. */
export function mayTake(step: ListingStep, actor: ListingActor, listing: OwnedListing): boolean {
  if (stepFrom(step, listing.status) === undefined) return false;
  if (step === 'approve' || step === 'reject')
    return isStaff(actor) && !worksFor(actor, listing.organisation_id);
  return mayWriteFor(actor, listing.organisation_id);
}

/** Whether one may change what it says; what was withdrawn must be reopened first. */
export const mayEdit = (actor: ListingActor, listing: OwnedListing): boolean =>
  listing.status !== 'withdrawn' && mayWriteFor(actor, listing.organisation_id);

/** See who is named as a reader: the owner's people and staff. */
export const maySeeReaders = (actor: ListingActor, listing: OwnedListing): boolean =>
  worksFor(actor, listing.organisation_id) || isStaff(actor);

export const abilities = (actor: ListingActor, listing: OwnedListing): ListingAbilities => ({
  edit: mayEdit(actor, listing),
  publish: mayTake('publish', actor, listing),
  close: mayTake('close', actor, listing),
  reopen: mayTake('reopen', actor, listing),
  withdraw: mayTake('withdraw', actor, listing),
  review: mayTake('approve', actor, listing),
});

/** As much of a listing as its confidentiality asks for. */
export interface SeenListing {
  readonly id: string;
  readonly organisation_id: string | null;
  readonly status: ListingStatus;
  readonly visibility: string;
  readonly anonymous?: boolean;
}

/**
 * Whether seeing this is written down: a tier for few, what is not public yet or any more, and the owner behind an anonymous
 * need. One's own is not.
 */
export function isConfidentialTo(actor: ListingActor, listing: SeenListing): boolean {
  if (actor.kind !== 'user') return false;
  if (listing.organisation_id !== null && actor.organisationIds?.includes(listing.organisation_id))
    return false;
  return (
    listing.visibility === 'after_nda' ||
    listing.visibility === 'named' ||
    listing.status !== 'published' ||
    (listing.anonymous === true && isStaff(actor))
  );
}
