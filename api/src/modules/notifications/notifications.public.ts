/** What other modules may use of this one. */
export { NotificationsModule } from './notifications.module.js';
export { Notify } from './use-cases/notify.js';
