import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { loaderFor } from '../../../platform/graphql/loader.js';
import { ReadAvailability } from '../use-cases/read-availability.js';
import type { BookableResourceType } from './booking.types.js';

@Injectable()
export class BookingLoaders {
  constructor(private readonly read: ReadAvailability) {}

  /** The resources of these ids in their order; one statement for all bookings of an answer. */
  async resources(context: RequestContext, ids: readonly string[]): Promise<BookableResourceType[]> {
    const loader = loaderFor<string, BookableResourceType>(context, this, async (keys) => {
      const rows = await this.read.byIds(keys);
      return new Map(rows.map((row) => [row.id, row]));
    });
    const found = await Promise.all(ids.map((id) => loader.load(id)));
    return found.filter((resource) => resource !== null);
  }
}
