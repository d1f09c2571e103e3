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
  /** Tells one mail from another: a job that runs twice gives it again, and the mail is kept once or known as the same. */
  readonly id?: string;
  /** `List-Unsubscribe` and its like. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How the error of a mail that a server did not take begins: by it the job that tries again is known as a mail's. */
export const mailNotSent = 'mail not sent: ';

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

  /** Whether there is a server to send through. */
  get hasServer(): boolean {
    return this.transport !== undefined;
  }

  /** Resolves when the server has taken the mail (or it was kept); rejects otherwise. */
  async send(mail: Mail): Promise<void> {
    if (this.transport) {
      const { id, headers, ...letter } = mail;
      const message = {
        from: this.config.mail.from,
        ...letter,
        ...(id === undefined ? {} : { messageId: `<${id}@${this.host()}>` }),
        ...(headers === undefined ? {} : { headers: { ...headers } }),
      };
      await this.transport.sendMail(message).catch((error: unknown) => {
        throw new Error(`${mailNotSent}${withoutAddresses(error)}`);
      });
      return;
    }
    if (this.config.production) throw new Error(`${mailNotSent}SMTP_URL is not set`);
    await this.database.query(
      'insert into kept_mails (recipient, subject, body, mail_id) values ($1, $2, $3, $4) on conflict (mail_id) do nothing',
      [mail.to, mail.subject, mail.text, mail.id ?? null],
    );
    this.log.warn('a mail was kept in the table kept_mails and not sent: SMTP_URL is not set');
  }

  private host(): string {
    return new URL(this.config.publicUrl ?? `http://localhost:${this.config.port}`).hostname;
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** What a server says often quotes the recipient, who has no place in logs. */
const withoutAddresses = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/<?[^\s<>]+@[^\s<>]+>?/g, '<…>');
