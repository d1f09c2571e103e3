import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  blockInput,
  moveInput,
  resourceInput,
  seriesInput,
  slotInput,
  waitInput,
} from '@caunoi/shared/bookings/booking-inputs';
import { HasRole, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import type { Connection } from '../../../platform/database/page.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { PageArgs } from '../../../platform/graphql/connection.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { parseId } from '../../../platform/validation/parse.js';
import { AddResource } from '../use-cases/add-resource.js';
import { BlockResource } from '../use-cases/block-resource.js';
import { BookSeries } from '../use-cases/book-series.js';
import { BookSlot } from '../use-cases/book-slot.js';
import { ChangeBooking } from '../use-cases/change-booking.js';
import { ReadBookings } from '../use-cases/read-bookings.js';
import { WaitingList } from '../use-cases/waiting-list.js';
import {
  BlockResourceInput,
  BookableResourceInput,
  JoinWaitingListInput,
  MoveBookingInput,
  SeriesInput,
  SlotInput,
} from './booking.inputs.js';
import { toBooking } from './booking.mapper.js';
import { BookedSeriesType, BookingConnection, BookingType, WaitingPlaceType } from './booking.types.js';

function signedIn({ actor }: RequestContext): UserActor {
  if (actor.kind !== 'user') throw new AppError('UNAUTHENTICATED');
  return actor;
}

const ids = <Wish extends { resourceIds: string[]; organisationId?: string | null; purpose?: string | null }>(
  wish: Wish,
) => ({
  ...wish,
  resourceIds: wish.resourceIds.map(parseId),
  organisationId: wish.organisationId ? parseId(wish.organisationId) : null,
  purpose: wish.purpose ?? null,
});

@Resolver()
export class BookingsResolver {
  constructor(
    private readonly slots: BookSlot,
    private readonly series: BookSeries,
    private readonly changes: ChangeBooking,
    private readonly blocks: BlockResource,
    private readonly waiting: WaitingList,
    private readonly resources: AddResource,
    private readonly read: ReadBookings,
  ) {}

  @SignedIn()
  @Query(() => BookingType, {
    description: 'For whoever made it or runs the lab; NOT_FOUND for everybody else.',
  })
  booking(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<BookingType> {
    return this.answer(signedIn(context), parseId(id));
  }

  @SignedIn()
  @Query(() => BookingConnection, { description: 'One’s own, the latest first.' })
  myBookings(@Args() args: PageArgs, @Context() context: RequestContext): Promise<Connection<BookingType>> {
    const actor = signedIn(context);
    return this.read.mine(actor, args.first, args.after ?? null, (booking) => toBooking(actor, booking));
  }

  @HasRole('lab_manager')
  @Query(() => [BookingType], {
    description: 'Everything on the resources of one’s lab between two instants, at most 500.',
  })
  async labBookings(
    @Args('labId', { type: () => ID }) labId: string,
    @Args('from', { type: () => Date }) from: Date,
    @Args('to', { type: () => Date }) to: Date,
    @Context() context: RequestContext,
  ): Promise<BookingType[]> {
    const actor = signedIn(context);
    const found = await this.read.ofLab(actor, parseId(labId), { start: from.getTime(), end: to.getTime() });
    return found.map((booking) => toBooking(actor, booking));
  }

  @SignedIn()
  @Query(() => [WaitingPlaceType], { description: 'One’s own places in lines, and what was offered.' })
  async myWaitingPlaces(@Context() context: RequestContext): Promise<WaitingPlaceType[]> {
    const rows = await this.waiting.mine(signedIn(context));
    return rows.map((row) => ({ ...row, id: String(row.id) }));
  }

  @SignedIn()
  @Mutation(() => BookingType, { description: 'Keeps a slot for ten minutes while the form is filled.' })
  async holdSlot(@Args('input') input: SlotInput, @Context() context: RequestContext): Promise<BookingType> {
    const actor = signedIn(context);
    return this.answer(actor, await this.slots.hold(actor, ids(parseInput(slotInput, input))));
  }

  @SignedIn()
  @Mutation(() => BookingType, { description: 'Books a slot, or asks for it where somebody must agree.' })
  async requestBooking(
    @Args('input') input: SlotInput,
    @Context() context: RequestContext,
  ): Promise<BookingType> {
    const actor = signedIn(context);
    return this.answer(actor, await this.slots.book(actor, ids(parseInput(slotInput, input))));
  }

  @SignedIn()
  @Mutation(() => BookedSeriesType)
  async bookSeries(
    @Args('input') input: SeriesInput,
    @Context() context: RequestContext,
  ): Promise<BookedSeriesType> {
    const actor = signedIn(context);
    const { seriesId, bookingIds, skipped } = await this.series.run(
      actor,
      ids(parseInput(seriesInput, input)),
    );
    const bookings = await this.read.some(actor, bookingIds);
    return { seriesId, bookings: bookings.map((booking) => toBooking(actor, booking)), skipped };
  }

  @SignedIn()
  @Mutation(() => BookingType, {
    description: 'Turns one’s hold, or an offer from the waiting list, into a booking.',
  })
  confirmBooking(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<BookingType> {
    return this.changed(context, id, (actor, known) => this.changes.confirm(actor, known));
  }

  @HasRole('lab_manager')
  @Mutation(() => BookingType)
  approveBooking(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<BookingType> {
    return this.changed(context, id, (actor, known) => this.changes.approve(actor, known));
  }

  @HasRole('lab_manager')
  @Mutation(() => BookingType)
  rejectBooking(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<BookingType> {
    return this.changed(context, id, (actor, known) => this.changes.reject(actor, known));
  }

  @SignedIn()
  @Mutation(() => BookingType)
  cancelBooking(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<BookingType> {
    return this.changed(context, id, (actor, known) => this.changes.cancel(actor, known));
  }

  @SignedIn()
  @Mutation(() => BookingType, { description: 'Moves, extends or shortens.' })
  moveBooking(
    @Args('input') input: MoveBookingInput,
    @Context() context: RequestContext,
  ): Promise<BookingType> {
    const { id, startsAt, endsAt } = parseInput(moveInput, input);
    const span = { start: startsAt.getTime(), end: endsAt.getTime() };
    return this.changed(context, id, (actor, known) => this.changes.move(actor, known, span));
  }

  @HasRole('lab_manager')
  @Mutation(() => BookingType, {
    description: 'Maintenance or calibration: every unit, under the same guard as bookings.',
  })
  async blockResource(
    @Args('input') input: BlockResourceInput,
    @Context() context: RequestContext,
  ): Promise<BookingType> {
    const actor = signedIn(context);
    const wish = parseInput(blockInput, input);
    const id = await this.blocks.run(actor, {
      ...wish,
      resourceId: parseId(wish.resourceId),
      purpose: wish.purpose ?? null,
    });
    return this.answer(actor, id);
  }

  @SignedIn()
  @Mutation(() => ID, { description: 'Joins the line; answers the number of the place.' })
  async joinWaitingList(
    @Args('input') input: JoinWaitingListInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    const wish = parseInput(waitInput, input);
    const organisationId = wish.organisationId ? parseId(wish.organisationId) : null;
    return String(
      await this.waiting.join(signedIn(context), {
        ...wish,
        resourceId: parseId(wish.resourceId),
        organisationId,
      }),
    );
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async leaveWaitingList(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    if (!/^\d{1,15}$/.test(id)) throw new AppError('NOT_FOUND');
    await this.waiting.leave(signedIn(context), Number(id));
    return true;
  }

  @HasRole('lab_manager')
  @Mutation(() => ID, {
    description: 'Opens an instrument, a room or a technician’s time for booking; answers its id.',
  })
  addBookableResource(
    @Args('input') input: BookableResourceInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    const wish = parseInput(resourceInput, input);
    const quotaMinutesPerWeek = wish.quotaMinutesPerWeek ?? null;
    return this.resources.run(signedIn(context), {
      ...wish,
      labId: parseId(wish.labId),
      quotaMinutesPerWeek,
    });
  }

  private async changed(
    context: RequestContext,
    id: string,
    change: (actor: UserActor, id: string) => Promise<void>,
  ): Promise<BookingType> {
    const actor = signedIn(context);
    const known = parseId(id);
    await change(actor, known);
    return this.answer(actor, known);
  }

  private async answer(actor: UserActor, id: string): Promise<BookingType> {
    return toBooking(actor, await this.read.one(actor, id));
  }
}
