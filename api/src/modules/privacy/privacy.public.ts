/** What other modules may use of this one. */
export { PrivacyModule } from './privacy.module.js';
export { Consents } from './use-cases/consents.js';
