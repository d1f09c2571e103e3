import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { limits } from '@caunoi/shared/limits';
import { HasRole } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { MailOutbox } from '../use-cases/mail-outbox.js';
import { FailedMail, KeptMailType, MailSettings } from './mails.types.js';

const int = { type: () => Int };

@Resolver()
export class MailsResolver {
  constructor(private readonly outbox: MailOutbox) {}

  @HasRole('administrator')
  @Query(() => MailSettings)
  mailSettings(): MailSettings {
    return this.outbox.settings;
  }

  @HasRole('administrator')
  @Query(() => [KeptMailType], { description: 'Newest first; those before an id.' })
  async keptMails(
    @Args('first', { ...int, defaultValue: limits.defaultPageSize }) first: number,
    @Args('before', { ...int, nullable: true }) before?: number,
  ): Promise<KeptMailType[]> {
    const rows = await this.outbox.kept(first, before ?? null);
    return rows.map(({ sent_at, ...row }) => ({ ...row, sentAt: sent_at }));
  }

  @HasRole('administrator')
  @Query(() => [FailedMail], { description: 'Those that have waited longest come first.' })
  async failedMails(
    @Args('first', { ...int, defaultValue: limits.defaultPageSize }) first: number,
  ): Promise<FailedMail[]> {
    const rows = await this.outbox.failed(first);
    return rows.map(({ next_at, ...row }) => ({ ...row, nextAt: next_at }));
  }

  @HasRole('administrator')
  @Mutation(() => Boolean, { description: 'Sends a kept mail, now that there is a server.' })
  async sendKeptMail(@Args('id', int) id: number, @Context() context: RequestContext): Promise<boolean> {
    await this.outbox.sendKept(signedIn(context), id);
    return true;
  }

  @HasRole('administrator')
  @Mutation(() => Boolean, { description: 'Has a failed mail tried again at once.' })
  async retryMail(@Args('id', int) id: number, @Context() context: RequestContext): Promise<boolean> {
    await this.outbox.tryAgain(signedIn(context), id);
    return true;
  }
}
