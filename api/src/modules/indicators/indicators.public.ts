/** What others may use of this module. */
export { IndicatorsModule } from './indicators.module.js';
export { checkIndicators, type CheckResult } from './use-cases/check-indicators.js';
