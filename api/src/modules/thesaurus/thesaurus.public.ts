/** What other modules may use of this one. */
export { ThesaurusModule } from './thesaurus.module.js';
