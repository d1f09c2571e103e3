import type { Booking } from './allocation.js';

/** What the rules need to know of who asks. */
export interface Person {
  readonly userId: string;
  readonly organisationIds: readonly string[];
  readonly memberships: readonly { readonly organisationId: string; readonly roles: readonly string[] }[];
}

/** Whether the person manages the labs of this organisation. */
export function managesLabsOf(person: Person, ownerId: string | null): boolean {
  return person.memberships.some(
    ({ organisationId, roles }) => organisationId === ownerId && roles.includes('lab_manager'),
  );
}

/** Who made it and who runs the lab see a booking; everybody else sees only that the time is taken. */
export function canSee(person: Person, booking: Booking): boolean {
  return booking.userId === person.userId || managesLabsOf(person, booking.ownerId);
}

export function canCancel(person: Person, booking: Booking): boolean {
  return canSee(person, booking);
}

/** Somebody agreed to one time only: once they did, only the lab moves the booking. */
export function canMove(person: Person, booking: Booking): boolean {
  const agreed = booking.approvalsNeeded > 0 && booking.state === 'confirmed';
  return managesLabsOf(person, booking.ownerId) || (booking.userId === person.userId && !agreed);
}

/** A hold is turned into a booking by the one who holds it. */
export const canConfirm = (person: Person, booking: Booking): boolean => booking.userId === person.userId;

/** Whoever runs the lab decides, once each, and never about a booking of their own. */
export function canApprove(person: Person, booking: Booking): boolean {
  return (
    managesLabsOf(person, booking.ownerId) &&
    booking.userId !== person.userId &&
    !booking.approvedBy.includes(person.userId)
  );
}

/** On whose behalf one may book: nobody's but one's own organisations'. */
export function canBookFor(person: Person, organisationId: string | null): boolean {
  return organisationId === null || person.organisationIds.includes(organisationId);
}
