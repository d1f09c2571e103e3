/** What other modules may use of this one. */
export { MatchingModule } from './matching.module.js';
