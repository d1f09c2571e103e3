import type { Request, Response } from 'express';
import { type Actor, anonymous } from '../auth/actor.js';

/** What a resolver knows of its request: a fresh one for each. */
export interface RequestContext {
  readonly actor: Actor;
  readonly loaders: Map<unknown, unknown>;
  readonly response: Response;
}

export function createContext({ res }: { req: Request; res: Response }): RequestContext {
  const actor = (res.locals['actor'] as Actor | undefined) ?? anonymous;
  return { actor, loaders: new Map(), response: res };
}
