/** What other modules may use of this one. */
export { PrivacyModule } from './privacy.module.js';
