/** What other modules may use of this one. */
export { IdentityModule } from './identity.module.js';
export { SessionCookies } from './http/session-cookie.js';
