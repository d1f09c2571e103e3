import { Module } from '@nestjs/common';
import { AuditResolver } from './graphql/audit.resolver.js';
import { MembershipsResolver } from './graphql/memberships.resolver.js';
import { RegistrationResolver } from './graphql/registration.resolver.js';
import { RenewSession } from './graphql/renew-session.js';
import { SecondFactorResolver } from './graphql/second-factor.resolver.js';
import { SignInAnswer } from './graphql/sign-in-answer.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { UsersResolver } from './graphql/users.resolver.js';
import { OidcRoutes } from './http/oidc.routes.js';
import { SessionCookies } from './http/session-cookie.js';
import { AuditRecordsRepository } from './persistence/audit-records.repository.js';
import { CeremoniesRepository } from './persistence/ceremonies.repository.js';
import { ExternalIdentitiesRepository } from './persistence/external-identities.repository.js';
import { LinksRepository } from './persistence/links.repository.js';
import { MembershipsRepository } from './persistence/memberships.repository.js';
import { SecondFactorsRepository } from './persistence/second-factors.repository.js';
import { SessionsRepository } from './persistence/sessions.repository.js';
import { UsersRepository } from './persistence/users.repository.js';
import { IdentityPersonalData } from './persistence/identity.personal-data.js';
import { AccountMails } from './use-cases/account-mails.js';
import { AdministerUsers } from './use-cases/administer-users.js';
import { ChangeAccount } from './use-cases/change-account.js';
import { DemoAccounts } from './use-cases/demo-accounts.js';
import { FailedProofs } from './use-cases/failed-proofs.js';
import { FirstAdministrator } from './use-cases/first-administrator.js';
import { Memberships } from './use-cases/memberships.js';
import { NewPasswords } from './use-cases/new-passwords.js';
import { Oidc } from './use-cases/oidc.js';
import { OneTimeLinks } from './use-cases/one-time-links.js';
import { Passkeys } from './use-cases/passkeys.js';
import { PasswordHasher } from './use-cases/password-hasher.js';
import { ReadAudit } from './use-cases/read-audit.js';
import { ReadAccount } from './use-cases/read-account.js';
import { Register } from './use-cases/register.js';
import { ResetPassword } from './use-cases/reset-password.js';
import { SecondFactor } from './use-cases/second-factor.js';
import { Sessions } from './use-cases/sessions.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

@Module({
  providers: [
    IdentityPersonalData,
    AuditRecordsRepository,
    CeremoniesRepository,
    ExternalIdentitiesRepository,
    LinksRepository,
    MembershipsRepository,
    SecondFactorsRepository,
    SessionsRepository,
    UsersRepository,
    AccountMails,
    AdministerUsers,
    ChangeAccount,
    DemoAccounts,
    FailedProofs,
    FirstAdministrator,
    Memberships,
    NewPasswords,
    Oidc,
    OneTimeLinks,
    Passkeys,
    PasswordHasher,
    ReadAccount,
    ReadAudit,
    Register,
    ResetPassword,
    SecondFactor,
    Sessions,
    SignIn,
    SignOut,
    OidcRoutes,
    SessionCookies,
    RenewSession,
    SignInAnswer,
    AuditResolver,
    MembershipsResolver,
    RegistrationResolver,
    SecondFactorResolver,
    SignInResolver,
    UsersResolver,
  ],
  exports: [SessionCookies, OidcRoutes, Memberships, RenewSession],
})
export class IdentityModule {}
