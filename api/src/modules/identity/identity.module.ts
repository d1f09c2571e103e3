import { Module } from '@nestjs/common';
import { SignInAnswer } from './graphql/sign-in-answer.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { SessionCookies } from './http/session-cookie.js';
import { SessionsRepository } from './persistence/sessions.repository.js';
import { UsersRepository } from './persistence/users.repository.js';
import { PasswordHasher } from './use-cases/password-hasher.js';
import { ReadAccount } from './use-cases/read-account.js';
import { Sessions } from './use-cases/sessions.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

@Module({
  providers: [
    SessionsRepository,
    UsersRepository,
    PasswordHasher,
    Sessions,
    SignIn,
    SignOut,
    ReadAccount,
    SessionCookies,
    SignInAnswer,
    SignInResolver,
  ],
  exports: [SessionCookies],
})
export class IdentityModule {}
