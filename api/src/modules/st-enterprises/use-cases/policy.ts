import { holdsIn, type Actor } from '../../../platform/auth/actor.js';

/** Who works at the province's desk. */
export const isOfficer = (actor: Actor): boolean =>
  actor.kind === 'system' ||
  (actor.kind === 'user' &&
    actor.roles.some((role) => role === 'province_officer' || role === 'administrator'));

/** Officers, and those who check them. */
export const mayReadAll = (actor: Actor): boolean =>
  isOfficer(actor) || (actor.kind === 'user' && actor.roles.includes('auditor'));

export const maySubmitFor = (actor: Actor, organisationId: string): boolean =>
  isOfficer(actor) || holdsIn(actor, organisationId, 'organisation_admin', 'member');
