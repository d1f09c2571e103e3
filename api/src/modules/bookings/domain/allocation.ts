import type { Interval } from './interval.js';

export const allocationKinds = [
  'booking',
  'hold',
  'maintenance',
  'calibration',
  'waiting_offer',
  'technician',
] as const;
export type AllocationKind = (typeof allocationKinds)[number];

export const allocationStates = [
  'requested',
  'held',
  'confirmed',
  'in_use',
  'done',
  'cancelled',
  'rejected',
] as const;
export type AllocationState = (typeof allocationStates)[number];

/** States in which a time belongs to somebody: the exclusion constraint guards exactly these. */
export const blockingStates = ['held', 'confirmed', 'in_use'] as const satisfies readonly AllocationState[];

/** States from which a booking can still be called off. */
export const cancellableStates = [
  'requested',
  'held',
  'confirmed',
] as const satisfies readonly AllocationState[];

/** Minutes that a hold lasts while the form is filled, and that a freed slot is kept for the next who waits. */
export const holdMinutes = 10;
export const waitingOfferMinutes = 30;

/** Maintenance and calibration may take longer than any booking: two months. */
export const longestBlockMinutes = 60 * 24 * 62;

/** A booking: the row of the resource it is for, with the linked ones (rooms, technicians) of the same booking. */
export interface Booking {
  readonly id: string;
  readonly labId: string;
  /** The organisation that owns the lab. */
  readonly ownerId: string | null;
  readonly kind: AllocationKind;
  readonly state: AllocationState;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly expiresAt: Date | null;
  readonly userId: string | null;
  readonly organisationId: string | null;
  readonly purpose: string | null;
  readonly seriesId: string | null;
  readonly approvalsNeeded: number;
  readonly approvedBy: readonly string[];
  readonly resourceIds: readonly string[];
  readonly createdAt: Date;
}

export const timesOf = (booking: Pick<Booking, 'startsAt' | 'endsAt'>): Interval => ({
  start: booking.startsAt.getTime(),
  end: booking.endsAt.getTime(),
});
