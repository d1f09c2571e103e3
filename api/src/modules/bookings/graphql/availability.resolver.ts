import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/access.decorator.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadAvailability } from '../use-cases/read-availability.js';
import { BookableResourceType, FreeSlot, ResourceAvailability } from './booking.types.js';
import { toAvailability } from './booking.mapper.js';

/** What everybody may ask: what there is, and when it is free. */
@Resolver()
export class AvailabilityResolver {
  constructor(private readonly read: ReadAvailability) {}

  @Public()
  @Query(() => [BookableResourceType])
  bookableResources(@Args('labId', { type: () => ID }) labId: string): Promise<BookableResourceType[]> {
    return this.read.resourcesOf([parseId(labId)]);
  }

  @Public()
  @Query(() => [ResourceAvailability], {
    description: 'Free/busy of up to 1,000 resources over up to 92 days.',
  })
  async labAvailability(
    @Args('resourceIds', { type: () => [ID] }) resourceIds: string[],
    @Args('from', { type: () => Date }) from: Date,
    @Args('to', { type: () => Date }) to: Date,
  ): Promise<ResourceAvailability[]> {
    const found = await this.read.freeBusy(resourceIds.map(parseId), {
      start: from.getTime(),
      end: to.getTime(),
    });
    return found.map(toAvailability);
  }

  @Public()
  @Query(() => FreeSlot, {
    nullable: true,
    description: 'The first free slot of this length at or after an instant.',
  })
  async findFreeSlot(
    @Args('resourceId', { type: () => ID }) resourceId: string,
    @Args('durationMinutes', { type: () => Int }) durationMinutes: number,
    @Args('from', { type: () => Date }) from: Date,
  ): Promise<FreeSlot | null> {
    const slot = await this.read.firstFree(parseId(resourceId), durationMinutes, from);
    return slot && { startsAt: new Date(slot.start), endsAt: new Date(slot.end) };
  }
}
