import type { resourceKinds } from '@caunoi/shared/bookings/booking-limits';

/** What can be reserved. */
export type ResourceKind = (typeof resourceKinds)[number];

/** A weekly rule in the wall time of the resource's zone: ISO weekday (1 Monday to 7 Sunday), `HH:MM` to `HH:MM` (24:00 ends a day). */
export interface OpeningRule {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** Calendar days, both included, on which nothing opens: holidays, moves, repairs of the house. */
export interface Closure {
  readonly from: string;
  readonly to: string;
}

/** What the rules need to know of a resource. */
export interface BookableResource {
  readonly id: string;
  readonly labId: string;
  /** Who owns the lab and decides about its bookings. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly kind: ResourceKind;
  /** How many may be used at once: each is a numbered unit. */
  readonly units: number;
  /** IANA name. */
  readonly timezone: string;
  readonly opening: readonly OpeningRule[];
  readonly closures: readonly Closure[];
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly minMinutes: number;
  readonly maxMinutes: number;
  /** Free slots are offered at multiples of this from the opening. */
  readonly slotMinutes: number;
  /** A booking is made at least so long before it begins. */
  readonly noticeMinutes: number;
  /** ... and at most so many days before. */
  readonly horizonDays: number;
  /** How many different people must agree; 0 confirms at once. */
  readonly approvalSteps: number;
  /** Minutes that one organisation may hold in one week of the resource's zone; null for no limit. */
  readonly quotaMinutesPerWeek: number | null;
  readonly requiresTechnician: boolean;
  readonly active: boolean;
}
