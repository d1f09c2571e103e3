/** What other modules may use of this one. */
export { RadarModule } from './radar.module.js';
