import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '@caunoi/shared/vocabulary';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { addJob, Events } from '../../../platform/events/events.js';
import { Links } from '../../../platform/links.js';
import { Mailer } from '../../../platform/mailer.js';
import { hashToken, newToken } from '../../../platform/secret-token.js';
import { invitationLifetime, linkLifetimes } from '../domain/one-time-link.js';
import { writeMail } from '../mails/write-mail.js';
import { MembershipsRepository } from '../persistence/memberships.repository.js';
import { UsersRepository, type SignInRow } from '../persistence/users.repository.js';
import { OneTimeLinks } from './one-time-links.js';

/** What is to be written to whom. Addresses that strangers type are looked up here, out of their sight and time. */
export type AccountMail =
  | {
      readonly kind: 'registration';
      readonly email: string;
      readonly fullName: string;
      readonly locale: Language;
    }
  | { readonly kind: 'password_reset'; readonly email: string }
  | { readonly kind: 'password_changed' | 'second_factor_changed'; readonly userId: string }
  | { readonly kind: 'email_change'; readonly userId: string; readonly newEmail: string }
  | { readonly kind: 'invitation'; readonly invitationId: string };

const task = 'identity.mail';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Writes the mails of accounts, as jobs. Tokens are made here, so that none ever lies in the queue. */
@Injectable()
export class AccountMails implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly mailer: Mailer,
    private readonly links: Links,
    private readonly oneTimeLinks: OneTimeLinks,
    private readonly users: UsersRepository,
    private readonly memberships: MembershipsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.handle(task, (payload) => this.write(payload as AccountMail));
  }

  /** The mail is written if and only if the transaction commits. */
  send(tx: Transaction, mail: AccountMail): Promise<void> {
    return addJob(tx, { task, payload: mail });
  }

  private async write(mail: AccountMail): Promise<void> {
    switch (mail.kind) {
      case 'registration':
        return this.registration(mail);
      case 'password_reset': {
        const user = await this.users.forSignIn(mail.email);
        if (user && !user.disabled_at) await this.passwordReset(user);
        return;
      }
      case 'password_changed':
      case 'second_factor_changed': {
        const user = await this.users.byId(mail.userId);
        if (user) await this.toUser(user, mail.kind, { resetLink: this.links.to('/reset-password') });
        return;
      }
      case 'email_change':
        return this.emailChange(mail.userId, mail.newEmail);
      case 'invitation':
        return this.invitation(mail.invitationId);
    }
  }

  private async registration({
    email,
    fullName,
    locale,
  }: Extract<AccountMail, { kind: 'registration' }>): Promise<void> {
    const user = await this.users.forSignIn(email);
    if (user) {
      if (user.disabled_at) return;
      return this.toUser(user, 'known_address', {
        signInLink: this.links.to('/sign-in'),
        resetLink: this.links.to('/reset-password'),
      });
    }
    const token = await this.oneTimeLinks.make(this.database, 'registration', null, {
      email,
      fullName,
      locale,
    });
    const link = this.links.withToken('/complete-registration', token);
    await this.mailer.send(
      writeMail('registration', locale, email, { link, hours: linkLifetimes.registration / hour }),
    );
  }

  private async passwordReset(user: SignInRow): Promise<void> {
    await this.oneTimeLinks.revoke(this.database, ['password_reset'], user.id);
    const token = await this.oneTimeLinks.make(this.database, 'password_reset', user.id);
    await this.toUser(user, 'password_reset', {
      link: this.links.withToken('/reset-password', token),
      minutes: linkLifetimes.password_reset / minute,
    });
  }

  /** Both addresses must say yes; a newer request replaces an older one. */
  private async emailChange(userId: string, newEmail: string): Promise<void> {
    const user = await this.users.byId(userId);
    if (!user || (await this.users.forSignIn(newEmail))) return;
    await this.oneTimeLinks.revoke(this.database, ['email_change_old', 'email_change_new'], userId);
    const facts = { oldEmail: user.email, newEmail };
    const hours = linkLifetimes.email_change_new / hour;
    const oldToken = await this.oneTimeLinks.make(this.database, 'email_change_old', userId, facts);
    const newToken_ = await this.oneTimeLinks.make(this.database, 'email_change_new', userId, facts);
    await this.toUser(user, 'email_change_old', {
      link: this.links.withToken('/confirm-email', oldToken),
      hours,
    });
    await this.mailer.send(
      writeMail('email_change_new', user.locale, newEmail, {
        fullName: user.full_name,
        link: this.links.withToken('/confirm-email', newToken_),
        hours,
      }),
    );
  }

  private async invitation(id: string): Promise<void> {
    const invitation = await this.memberships.invitationToSend(this.database, id);
    if (!invitation) return;
    const token = newToken();
    const now = this.clock.now();
    await this.memberships.setInvitationToken(
      id,
      hashToken(token),
      new Date(now.getTime() + invitationLifetime),
    );
    await this.mailer.send(
      writeMail('invitation', invitation.locale, invitation.email, {
        organisation: invitation.organisation,
        inviter: invitation.inviter,
        link: this.links.withToken('/invitation', token),
        days: invitationLifetime / day,
      }),
    );
  }

  private toUser(
    user: SignInRow,
    name:
      'known_address' | 'password_reset' | 'password_changed' | 'email_change_old' | 'second_factor_changed',
    facts: Record<string, string | number>,
  ): Promise<void> {
    return this.mailer.send(writeMail(name, user.locale, user.email, { fullName: user.full_name, ...facts }));
  }
}
