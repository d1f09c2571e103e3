/** What other modules may use of this one. */
export { LabsModule } from './labs.module.js';
export { LabLoaders } from './graphql/lab.loaders.js';
export { LabType } from './graphql/lab.type.js';
