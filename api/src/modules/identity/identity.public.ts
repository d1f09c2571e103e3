/** What other modules may use of this one. */
export { IdentityModule } from './identity.module.js';
export { OidcRoutes } from './http/oidc.routes.js';
export { SessionCookies } from './http/session-cookie.js';
export { Memberships } from './use-cases/memberships.js';
export { RenewSession } from './graphql/renew-session.js';
export { ensureDemoAccounts, firstAdministratorLines } from './start-lines.js';
