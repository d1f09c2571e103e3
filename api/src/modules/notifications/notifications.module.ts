import { Module } from '@nestjs/common';
import { NotificationsResolver } from './graphql/notifications.resolver.js';
import { NotificationsPersonalData } from './persistence/notifications.personal-data.js';
import { NotificationsRepository } from './persistence/notifications.repository.js';
import { Notify } from './use-cases/notify.js';
import { ReadNotifications } from './use-cases/read-notifications.js';

@Module({
  providers: [
    NotificationsRepository,
    NotificationsPersonalData,
    Notify,
    ReadNotifications,
    NotificationsResolver,
  ],
  exports: [Notify],
})
export class NotificationsModule {}
