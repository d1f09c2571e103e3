import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import { Database } from './database/database.js';
import type { Logger } from './logger.js';
import { CONFIG, LOGGER } from './tokens.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text: it reads everywhere and hides nothing. */
  readonly text: string;
}

/**
 * Sends mails through SMTP_URL. Without one, development and trial keep them in the table kept_mails and the log says so;
 * production refuses, and the job that wanted to send tries again later. Call it from a job, never while a request waits.
 */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    const { smtpUrl } = config.mail;
    if (smtpUrl !== undefined) {
      this.transport = createTransport({
        url: smtpUrl,
        connectionTimeout: 10_000,
        socketTimeout: 30_000,
        // Never a file or an address as content: a mail is what its writer said.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    }
  }

  /** Resolves when the server has taken the mail (or it was kept); rejects otherwise. */
  async send(mail: Mail): Promise<void> {
    if (this.transport) {
      await this.transport.sendMail({ from: this.config.mail.from, ...mail });
      return;
    }
    if (this.config.production) throw new Error('SMTP_URL is not set: mails cannot be sent');
    await this.database.query('insert into kept_mails (recipient, subject, body) values ($1, $2, $3)', [
      mail.to,
      mail.subject,
      mail.text,
    ]);
    this.log.warn('a mail was kept in the table kept_mails and not sent: SMTP_URL is not set');
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
