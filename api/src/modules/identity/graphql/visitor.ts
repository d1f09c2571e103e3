import type { RequestContext } from '../../../platform/graphql/context.js';
import { AppError } from '../../../platform/errors/app-error.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { deviceOf } from '../domain/session.js';
import { sessionOf } from '../http/session-cookie.js';
import type { CurrentSession } from '../use-cases/sessions.js';
import type { Visitor } from '../use-cases/sign-in.js';

export function visitorOf({ response }: RequestContext): Visitor {
  return {
    address: response.req.ip ?? 'unknown',
    device: deviceOf(response.req.headers['user-agent']),
    session: sessionOf(response),
  };
}

/** The person who asks and their session. Throws UNAUTHENTICATED without one. */
export function signedIn(context: RequestContext): { actor: UserActor; session: CurrentSession } {
  const session = sessionOf(context.response);
  if (context.actor.kind !== 'user' || !session) throw new AppError('UNAUTHENTICATED');
  return { actor: context.actor, session };
}
