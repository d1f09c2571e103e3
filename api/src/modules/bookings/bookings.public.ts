/** What other modules may use of this one. */
export { BookingsModule } from './bookings.module.js';
