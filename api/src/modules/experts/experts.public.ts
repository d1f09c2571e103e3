/** What other modules may use of this one. */
export { ExpertsModule } from './experts.module.js';
export { ExpertLoaders } from './graphql/expert.loaders.js';
export { ExpertType } from './graphql/expert.type.js';
