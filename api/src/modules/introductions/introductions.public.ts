/** What other modules may use of this one. */
export { IntroductionsModule } from './introductions.module.js';
