import type { RateRule } from '../../../platform/rate-limit/rate-limit.js';

/** What one person may ask for in a day: many times what anybody needs, few enough that nobody writes to everybody. */
export const interestRate: RateRule = { name: 'introductions-opened', most: 200, windowSeconds: 24 * 3_600 };
