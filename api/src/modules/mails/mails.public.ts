/** What other modules may use of this one. */
export { MailsModule } from './mails.module.js';
