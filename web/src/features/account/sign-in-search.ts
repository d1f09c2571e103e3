import * as z from 'zod/mini';
import { localPath } from '../../lib/local-path.js';
import { enumParam, textParam } from '../../lib/search-params.js';

const MAX_PATH = 2000;

const returnTo = z.catch(z.optional(z.string().check(z.maxLength(MAX_PATH))), undefined);

/** What the address of the page that makes an account may say. */
export const registerSearch = z.object({ returnTo });

/** What the address of the sign-in page may say; what it may not is dropped. */
export const signInSearch = z.object({
  returnTo,
  /** Asks again who somebody is who is signed in already, before a delicate change. */
  again: enumParam(['yes']),
  /** The identity provider has brought somebody back whose second factor is due. */
  step: enumParam(['second-factor']),
  /** A code of what the identity provider's way back ran into. */
  error: textParam,
});

/**
 * Where to go after signing in: a path of this site, or the home page for everything else, so that a link to the sign-in page
 * can never lead to another site.
 */
export function returnPath(returnTo: string | undefined, origin: string): string {
  const path = localPath(returnTo, origin);
  return /^\/sign-in(?:[?#]|$)/.test(path) ? '/' : path;
}
