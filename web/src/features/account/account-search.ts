import * as z from 'zod/mini';
import { enumParam } from '../../lib/search-params.js';

/** What the address of an account page may say: how somebody has just come in. */
export const accountSearch = z.object({ welcome: enumParam(['yes', 'joined']) });
