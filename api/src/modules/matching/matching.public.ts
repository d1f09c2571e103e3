/** What other modules may use of this one. */
export { MatchingModule } from './matching.module.js';
export { DeclineReasonEnum, MatchVerdictEnum } from './graphql/feedback.types.js';
export { MatchTarget } from './graphql/match.type.js';
export { GiveFeedback } from './use-cases/give-feedback.js';
export { MatchingEngine } from './use-cases/matching-engine.js';
export { rematchTask } from './use-cases/refresh-matches.js';
