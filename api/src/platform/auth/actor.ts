/** Who is asking. Policies and `visibleTo` take an actor and nothing else about the request. */
export type Actor = AnonymousActor | SystemActor | UserActor;

export interface AnonymousActor {
  readonly kind: 'anonymous';
}
/** The platform itself: command line, migrations, event handlers. */
export interface SystemActor {
  readonly kind: 'system';
  readonly purpose: string;
}
export interface UserActor {
  readonly kind: 'user';
  readonly userId: string;
  /**
   * What this person may act as now: the roles of all memberships, and the platform roles once the second factor was
   * shown in this session. A rule that reads this list needs to know nothing of second factors.
   */
  readonly roles: readonly Role[];
  readonly organisationIds: readonly string[];
  /** Which roles this person holds in which organisation. */
  readonly memberships: readonly ActorMembership[];
  /** Platform roles that wait for the second factor; empty once it was shown. */
  readonly waitingRoles: readonly Role[];
  readonly sessionId: string;
  /** The second factor was shown in this session. */
  readonly secondFactor: boolean;
}
export interface ActorMembership {
  readonly organisationId: string;
  readonly roles: readonly OrganisationRole[];
}

export const roles = [
  'member',
  'organisation_admin',
  'adviser',
  'lab_manager',
  'province_officer',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Held within one organisation. */
export const organisationRoles = [
  'member',
  'organisation_admin',
  'lab_manager',
] as const satisfies readonly Role[];
export type OrganisationRole = (typeof organisationRoles)[number];

/** Held for the whole province; useless without a second factor. */
export const platformRoles = [
  'adviser',
  'province_officer',
  'administrator',
  'auditor',
] as const satisfies readonly Role[];
export type PlatformRole = (typeof platformRoles)[number];

export const anonymous: AnonymousActor = Object.freeze({ kind: 'anonymous' });
export const system = (purpose: string): SystemActor => ({ kind: 'system', purpose });

/** Whether the actor holds that role in that organisation. */
export function holdsIn(
  actor: Actor,
  organisationId: string,
  ...wanted: readonly OrganisationRole[]
): boolean {
  if (actor.kind !== 'user') return false;
  return actor.memberships.some(
    (membership) =>
      membership.organisationId === organisationId && wanted.some((role) => membership.roles.includes(role)),
  );
}
