import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../../../config/config.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { pageSize } from '../../../platform/database/page.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { addJob, Events } from '../../../platform/events/events.js';
import { Mailer } from '../../../platform/mailer.js';
import { CONFIG } from '../../../platform/tokens.js';
import { MailsRepository, type FailedMailRow, type KeptMailRow } from '../persistence/mails.repository.js';

const task = 'mails.send_kept';

/** What became of mails that have not gone out, for administrators. */
@Injectable()
export class MailOutbox implements OnModuleInit {
  constructor(
    private readonly mails: MailsRepository,
    private readonly mailer: Mailer,
    private readonly database: Database,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.events.handle(task, (payload) => this.send((payload as { id: number }).id));
  }

  get settings(): { hasServer: boolean; sender: string } {
    return { hasServer: this.mailer.hasServer, sender: this.config.mail.from };
  }

  /**
   * Newest first. The texts hold links that open accounts, so they are told in development and trial only, where there is no
   * other way to them. Throws PAGE_TOO_LARGE.
   */
  async kept(
    first: number,
    before: number | null,
  ): Promise<(Omit<KeptMailRow, 'body'> & { body: string | null })[]> {
    const rows = await this.mails.kept(pageSize(first), before);
    return rows.map((row) => ({ ...row, body: this.config.production ? null : row.body }));
  }

  /** Throws PAGE_TOO_LARGE. */
  failed(first: number): Promise<FailedMailRow[]> {
    return this.mails.failed(pageSize(first));
  }

  /** Sends a kept mail now that there is a server; it leaves as a job. Throws NOT_FOUND, WRONG_STATE. */
  async sendKept(actor: UserActor, id: number): Promise<void> {
    if (!this.mailer.hasServer) throw new AppError('WRONG_STATE', { state: 'SMTP_URL' });
    await this.database.transaction(actor, async (tx) => {
      const mail = await this.mails.keptOne(id, tx);
      if (!mail) throw new AppError('NOT_FOUND');
      if (mail.sent_at) throw new AppError('WRONG_STATE', { state: 'sent' });
      await addJob(tx, { task, payload: { id }, key: `${task}:${id}` });
      await this.audit.write(tx, {
        action: 'mail.sent_after_all',
        subject: { kind: 'mail', id: String(id) },
      });
    });
  }

  /** Throws NOT_FOUND when it left in the meantime. */
  async tryAgain(actor: UserActor, id: number): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      if (!(await this.mails.tryAgain(tx, id))) throw new AppError('NOT_FOUND');
      await this.audit.write(tx, { action: 'mail.tried_again', subject: { kind: 'job', id: String(id) } });
    });
  }

  private async send(id: number): Promise<void> {
    const mail = await this.mails.keptOne(id);
    if (!mail || mail.sent_at) return;
    await this.mailer.send({ to: mail.recipient, subject: mail.subject, text: mail.body });
    await this.mails.setSent(id, this.clock.now());
  }
}
