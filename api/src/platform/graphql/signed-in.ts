import type { UserActor } from '../auth/actor.js';
import { AppError } from '../errors/app-error.js';
import type { RequestContext } from './context.js';

/** The person behind a request. Throws UNAUTHENTICATED for a stranger, which the access guard has refused before. */
export function signedIn({ actor }: RequestContext): UserActor {
  if (actor.kind !== 'user') throw new AppError('UNAUTHENTICATED');
  return actor;
}
