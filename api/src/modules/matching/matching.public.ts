/** What other modules may use of this one. */
export { MatchingModule } from './matching.module.js';
export { PreviewMatches } from './use-cases/preview-matches.js';
