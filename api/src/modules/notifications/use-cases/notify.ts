import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { addJob, Events } from '../../../platform/events/events.js';
import { Links } from '../../../platform/links.js';
import { Mailer } from '../../../platform/mailer.js';
import { notificationKinds, told, type NotificationKind } from '../domain/notification-kinds.js';
import { writeNotice } from '../domain/write-notice.js';
import { NotificationsRepository, type Audience } from '../persistence/notifications.repository.js';

const task = 'notifications.mail';

export interface News {
  readonly kind: NotificationKind;
  readonly subjectId: string | null;
  /** Names what happened, such as `introduction:<id>:3`: told twice under one key, it is heard once. */
  readonly key: string;
  /** Where it leads, where the kind alone does not say. */
  readonly path?: string;
  readonly to: Audience;
}

/**
 * Tells people of what happened, in the transaction in which it happens: they are told if and only if it was committed. The
 * mail follows as a job that may run twice and is the same mail both times.
 */
@Injectable()
export class Notify implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly notifications: NotificationsRepository,
    private readonly mailer: Mailer,
    private readonly links: Links,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.handle(task, (payload) => this.mail((payload as { id: string }).id));
  }

  async tell(tx: Transaction, { kind, subjectId, key, path, to }: News): Promise<void> {
    const ids = await this.notifications.add(tx, to, {
      topic: notificationKinds[kind].topic,
      kind,
      subjectId,
      path: path ?? null,
      key,
      now: this.clock.now(),
    });
    for (const id of ids) await addJob(tx, { task, payload: { id }, key: `${task}:${id}` });
  }

  private async mail(id: string): Promise<void> {
    const row = await this.notifications.mailToWrite(this.database, id);
    if (!row) return;
    const { path, ...words } = told(row.kind, row.subject_id, row.path);
    await this.mailer.send({
      ...writeNotice(row.locale, row.full_name, words[row.locale], this.links.to(path)),
      to: row.email,
      id: `notification-${row.id}`,
    });
    await this.notifications.setMailed(this.database, id, this.clock.now());
  }
}
