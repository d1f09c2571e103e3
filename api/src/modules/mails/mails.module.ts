import { Module } from '@nestjs/common';
import { MailsResolver } from './graphql/mails.resolver.js';
import { MailsRepository } from './persistence/mails.repository.js';
import { MailOutbox } from './use-cases/mail-outbox.js';

@Module({ providers: [MailsRepository, MailOutbox, MailsResolver] })
export class MailsModule {}
