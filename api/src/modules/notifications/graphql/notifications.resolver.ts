import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import { PageArgs } from '../../../platform/graphql/connection.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { told } from '../domain/notification-kinds.js';
import { ReadNotifications } from '../use-cases/read-notifications.js';
import { NotificationConnection, NotificationType } from './notification.types.js';

@Resolver()
export class NotificationsResolver {
  constructor(private readonly notifications: ReadNotifications) {}

  @SignedIn()
  @Query(() => NotificationConnection, { description: 'What one was told, newest first.' })
  myNotifications(
    @Args() args: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<NotificationType>> {
    return this.notifications.mine(signedIn(context), args.first, args.after ?? null, (row) => ({
      id: row.id,
      topic: row.topic,
      kind: row.kind,
      ...told(row.kind, row.subject_id, row.path),
      createdAt: row.created_at,
      readAt: row.read_at,
    }));
  }

  @SignedIn()
  @Query(() => Int, { description: 'How many one has not read yet; 100 stands for 100 and more.' })
  unreadNotifications(@Context() context: RequestContext): Promise<number> {
    return this.notifications.unread(signedIn(context));
  }

  @SignedIn()
  @Mutation(() => Int, { description: 'Marks these as read, or all; answers how many are still unread.' })
  async markNotificationsRead(
    @Args('ids', { type: () => [ID], nullable: true }) ids: string[] | null,
    @Context() context: RequestContext,
  ): Promise<number> {
    const actor = signedIn(context);
    await this.notifications.markRead(actor, ids ?? null);
    return this.notifications.unread(actor);
  }
}
