import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { BookingLoaders } from './booking.loaders.js';
import { BookableResourceType, BookingType } from './booking.types.js';

@Resolver(() => BookingType)
export class BookingFields {
  constructor(private readonly loaders: BookingLoaders) {}

  @ResolveField(() => [BookableResourceType], {
    description: 'The first is what was booked, the others go with it.',
  })
  resources(
    @Parent() booking: BookingType,
    @Context() context: RequestContext,
  ): Promise<BookableResourceType[]> {
    return this.loaders.resources(context, booking.resourceIds);
  }
}
