import { Module } from '@nestjs/common';
import { AvailabilityResolver } from './graphql/availability.resolver.js';
import { BookingFields } from './graphql/booking.fields.js';
import { BookingLoaders } from './graphql/booking.loaders.js';
import { BookingsResolver } from './graphql/bookings.resolver.js';
import { AllocationsRepository } from './persistence/allocations.repository.js';
import { AvailabilityRepository } from './persistence/availability.repository.js';
import { ResourcesRepository } from './persistence/resources.repository.js';
import { WaitingListRepository } from './persistence/waiting-list.repository.js';
import { BookingsPersonalData } from './persistence/bookings.personal-data.js';
import { AddResource } from './use-cases/add-resource.js';
import { Allocate } from './use-cases/allocate.js';
import { BlockResource } from './use-cases/block-resource.js';
import { BookSeries } from './use-cases/book-series.js';
import { BookSlot } from './use-cases/book-slot.js';
import { ChangeBooking } from './use-cases/change-booking.js';
import { ExpireHold } from './use-cases/expire-hold.js';
import { OfferFreedTime } from './use-cases/offer-freed-time.js';
import { ReadAvailability } from './use-cases/read-availability.js';
import { ReadBookings } from './use-cases/read-bookings.js';
import { SlotTaken } from './use-cases/slot-taken.js';
import { WaitingList } from './use-cases/waiting-list.js';

@Module({
  providers: [
    BookingsPersonalData,
    ResourcesRepository,
    AllocationsRepository,
    AvailabilityRepository,
    WaitingListRepository,
    Allocate,
    SlotTaken,
    OfferFreedTime,
    BookSlot,
    BookSeries,
    BlockResource,
    ChangeBooking,
    ExpireHold,
    WaitingList,
    AddResource,
    ReadAvailability,
    ReadBookings,
    BookingLoaders,
    BookingFields,
    AvailabilityResolver,
    BookingsResolver,
  ],
})
export class BookingsModule {}
