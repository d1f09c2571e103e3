import type { UserActor } from '../../../platform/auth/actor.js';
import { type Booking, cancellableStates } from '../domain/allocation.js';
import { canApprove, canCancel, canConfirm, canMove } from '../domain/booking.policy.js';
import { isoInterval } from '../domain/interval.js';
import type { FreeBusy } from '../use-cases/read-availability.js';
import type { BookingType, ResourceAvailability } from './booking.types.js';

/** A booking as one person sees it. */
export function toBooking(actor: UserActor, booking: Booking): BookingType {
  const { approvedBy, state, ...facts } = booking;
  const open = cancellableStates.some((one) => one === state);
  return {
    ...facts,
    state,
    approvalsGiven: approvedBy.length,
    viewerCan: {
      confirm: state === 'held' && canConfirm(actor, booking),
      approve: state === 'requested' && canApprove(actor, booking),
      move: open && canMove(actor, booking),
      cancel: open && canCancel(actor, booking),
    },
  };
}

export const toAvailability = ({ resourceId, busy, askedFor }: FreeBusy): ResourceAvailability => ({
  resourceId,
  busy: busy.map(isoInterval),
  askedFor: askedFor.map(isoInterval),
});
