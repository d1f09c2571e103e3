import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BlockKindEnum, ResourceKindEnum, SeriesConflictsEnum } from './booking.types.js';

@InputType({ isAbstract: true })
class SpanInput {
  @Field(() => Date)
  startsAt!: Date;
  @Field(() => Date)
  endsAt!: Date;
}

@InputType()
export class SlotInput extends SpanInput {
  @Field(() => [ID], { description: 'The first is what is booked, the others go with it: all or nothing.' })
  resourceIds!: string[];
  @Field(() => ID, { nullable: true, description: 'On whose behalf.' })
  organisationId?: string | null;
  @Field(() => String, { nullable: true })
  purpose?: string | null;
  @Field({ description: 'Made by the client; the same key again answers the same booking.' })
  idempotencyKey!: string;
}

@InputType()
export class SeriesInput extends SlotInput {
  @Field({
    description: 'RFC 5545 without DTSTART, such as FREQ=WEEKLY;COUNT=10; expanded for a year at most.',
  })
  rule!: string;
  @Field(() => SeriesConflictsEnum)
  conflicts!: string;
}

@InputType()
export class MoveBookingInput extends SpanInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class BlockResourceInput extends SpanInput {
  @Field(() => ID)
  resourceId!: string;
  @Field(() => BlockKindEnum)
  kind!: string;
  @Field(() => String, { nullable: true })
  purpose?: string | null;
  @Field()
  idempotencyKey!: string;
}

@InputType()
export class JoinWaitingListInput extends SpanInput {
  @Field(() => ID)
  resourceId!: string;
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
  @Field(() => Int)
  minutes!: number;
}

@InputType()
export class OpeningRuleInput {
  @Field(() => Int, { description: '1 Monday to 7 Sunday' })
  weekday!: number;
  @Field()
  from!: string;
  @Field()
  to!: string;
}

@InputType()
export class ClosedDaysInput {
  @Field()
  from!: string;
  @Field()
  to!: string;
}

@InputType()
export class BookableResourceInput {
  @Field(() => ID)
  labId!: string;
  @Field()
  name!: string;
  @Field(() => ResourceKindEnum)
  kind!: string;
  @Field(() => Int, { defaultValue: 1 })
  units!: number;
  @Field({ defaultValue: 'Asia/Ho_Chi_Minh' })
  timezone!: string;
  @Field(() => [OpeningRuleInput], { defaultValue: [] })
  opening!: OpeningRuleInput[];
  @Field(() => [ClosedDaysInput], { defaultValue: [] })
  closures!: ClosedDaysInput[];
  @Field(() => Int, { defaultValue: 0 })
  bufferBeforeMinutes!: number;
  @Field(() => Int, { defaultValue: 0 })
  bufferAfterMinutes!: number;
  @Field(() => Int, { defaultValue: 15 })
  minMinutes!: number;
  @Field(() => Int, { defaultValue: 480 })
  maxMinutes!: number;
  @Field(() => Int, { defaultValue: 30 })
  slotMinutes!: number;
  @Field(() => Int, { defaultValue: 0 })
  noticeMinutes!: number;
  @Field(() => Int, { defaultValue: 180 })
  horizonDays!: number;
  @Field(() => Int, { defaultValue: 0 })
  approvalSteps!: number;
  @Field(() => Int, { nullable: true })
  quotaMinutesPerWeek?: number | null;
  @Field({ defaultValue: false })
  requiresTechnician!: boolean;
}
