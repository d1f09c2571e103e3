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
  readonly roles: readonly Role[];
  readonly organisationIds: readonly string[];
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

export const anonymous: AnonymousActor = Object.freeze({ kind: 'anonymous' });
export const system = (purpose: string): SystemActor => ({ kind: 'system', purpose });
