import { AsyncLocalStorage } from 'node:async_hooks';
import type { UserActor } from './auth/actor.js';

/** What belongs to one HTTP request, wherever the code runs: log lines and the statement count read it. */
export interface RequestScope {
  readonly requestId: string;
  /** Aborted when the client goes away or the request's time is up. */
  readonly signal: AbortSignal;
  sqlStatements: number;
  /** Who asks, once the session was found; a stranger until then. */
  actor?: UserActor;
}

const storage = new AsyncLocalStorage<RequestScope>();

export const currentRequest = (): RequestScope | undefined => storage.getStore();
/** Work that outlives the request that began it: the platform's, not cancelled with it. */
export const outsideRequest = <T>(work: () => T): T => storage.exit(work);
export const runInRequest = <T>(scope: RequestScope, work: () => T): T => storage.run(scope, work);
