import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { resourceKinds } from '@caunoi/shared/bookings/booking-limits';
import { connectionOf } from '../../../platform/graphql/connection.js';
import {
  type AllocationKind,
  allocationKinds,
  type AllocationState,
  allocationStates,
} from '../domain/allocation.js';
import type { ResourceKind } from '../domain/resource.js';
import { type WaitingState, waitingStates } from '../domain/waiting.js';

export const ResourceKindEnum = enumOf('ResourceKind', resourceKinds);
export const AllocationKindEnum = enumOf('AllocationKind', allocationKinds);
export const BookingStateEnum = enumOf('BookingState', allocationStates);
export const WaitingStateEnum = enumOf('WaitingState', waitingStates);
export const BlockKindEnum = enumOf('BlockKind', ['maintenance', 'calibration']);
export const SeriesConflictsEnum = enumOf('SeriesConflicts', ['all_or_nothing', 'skip']);

@ObjectType('OpeningRule', { description: 'Weekly hours in the wall time of the resource.' })
export class OpeningRuleType {
  @Field(() => Int, { description: '1 Monday to 7 Sunday' })
  weekday!: number;
  @Field()
  from!: string;
  @Field()
  to!: string;
}

@ObjectType('ClosedDays', { description: 'Calendar days, both included.' })
export class ClosureType {
  @Field()
  from!: string;
  @Field()
  to!: string;
}

@ObjectType('BookableResource')
export class BookableResourceType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  labId!: string;
  @Field()
  name!: string;
  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;
  @Field(() => Int)
  units!: number;
  @Field({ description: 'IANA name' })
  timezone!: string;
  @Field(() => [OpeningRuleType], { description: 'Empty: always open.' })
  opening!: readonly OpeningRuleType[];
  @Field(() => [ClosureType])
  closures!: readonly ClosureType[];
  @Field(() => Int)
  bufferBeforeMinutes!: number;
  @Field(() => Int)
  bufferAfterMinutes!: number;
  @Field(() => Int)
  minMinutes!: number;
  @Field(() => Int)
  maxMinutes!: number;
  @Field(() => Int)
  slotMinutes!: number;
  @Field(() => Int)
  noticeMinutes!: number;
  @Field(() => Int)
  horizonDays!: number;
  @Field(() => Int)
  approvalSteps!: number;
  @Field(() => Int, { nullable: true })
  quotaMinutesPerWeek!: number | null;
  @Field()
  requiresTechnician!: boolean;
}

@ObjectType({ description: 'When a resource is free, for everybody: never by whom it is used nor why.' })
export class ResourceAvailability {
  @Field(() => ID)
  resourceId!: string;
  @Field(() => [String], {
    description: 'ISO 8601 intervals (start/end, UTC) without a free unit, in order.',
  })
  busy!: string[];
  @Field(() => [String], {
    description: 'ISO 8601 intervals that somebody has asked for; they are still free.',
  })
  askedFor!: string[];
}

@ObjectType()
export class FreeSlot {
  @Field(() => Date)
  startsAt!: Date;
  @Field(() => Date)
  endsAt!: Date;
}

@ObjectType()
export class BookingViewerCan {
  @Field()
  confirm!: boolean;
  @Field()
  approve!: boolean;
  @Field()
  move!: boolean;
  @Field()
  cancel!: boolean;
}

@ObjectType('Booking')
export class BookingType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  labId!: string;
  @Field(() => AllocationKindEnum)
  kind!: AllocationKind;
  @Field(() => BookingStateEnum)
  state!: AllocationState;
  @Field(() => Date)
  startsAt!: Date;
  @Field(() => Date)
  endsAt!: Date;
  @Field(() => Date, { nullable: true, description: 'Until when a hold is held.' })
  expiresAt!: Date | null;
  @Field(() => ID, { nullable: true })
  userId!: string | null;
  @Field(() => ID, { nullable: true })
  organisationId!: string | null;
  @Field(() => String, { nullable: true })
  purpose!: string | null;
  @Field(() => ID, { nullable: true })
  seriesId!: string | null;
  @Field(() => Int)
  approvalsNeeded!: number;
  @Field(() => Int)
  approvalsGiven!: number;
  @Field(() => Date)
  createdAt!: Date;
  @Field(() => BookingViewerCan)
  viewerCan!: BookingViewerCan;
  /** For the loader; not a field. */
  resourceIds!: readonly string[];
}

export const BookingConnection = connectionOf(BookingType, 'Booking');

@ObjectType()
export class SkippedSlot {
  @Field({ description: 'ISO 8601 interval' })
  time!: string;
  @Field({ description: 'SLOT_TAKEN, BOOKING_RULE or BOOKING_QUOTA' })
  reason!: string;
}

@ObjectType('BookedSeries')
export class BookedSeriesType {
  @Field(() => ID)
  seriesId!: string;
  @Field(() => [BookingType])
  bookings!: BookingType[];
  @Field(() => [SkippedSlot])
  skipped!: SkippedSlot[];
}

@ObjectType('WaitingPlace')
export class WaitingPlaceType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  resourceId!: string;
  @Field(() => Date)
  startsAt!: Date;
  @Field(() => Date)
  endsAt!: Date;
  @Field(() => Int)
  minutes!: number;
  @Field(() => WaitingStateEnum)
  state!: WaitingState;
  @Field(() => ID, {
    nullable: true,
    description: 'The booking that is offered: confirm it before it expires.',
  })
  offerId!: string | null;
}
