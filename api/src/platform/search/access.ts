import type { Actor } from '../auth/actor.js';
import { AUDIENCE, type Filter } from './search-engine.js';

/** Everybody. */
export const PUBLIC_AUDIENCE = 'public';

/** The audiences that somebody belongs to. */
export function audiencesOf(actor: Actor): string[] {
  if (actor.kind !== 'user') return [PUBLIC_AUDIENCE];
  return [
    PUBLIC_AUDIENCE,
    `user-${actor.userId}`,
    ...actor.organisationIds.map((id) => `organisation-${id}`),
  ];
}

/**
 * The condition that hides from somebody what is not meant for them; no search goes to an engine without it. Throws when
 * nobody is named: a search of nobody is a mistake in the program, and must not become a search of everybody.
 */
export function accessFilter(actor: Actor | undefined | null): Filter {
  if (!actor) throw new Error('A search needs somebody who searches.');
  return { facet: AUDIENCE, in: audiencesOf(actor) };
}
