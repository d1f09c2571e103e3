/** As much of an actor as these rules ask for. */
export interface RegistrationActor {
  readonly kind: string;
  readonly roles?: readonly string[];
  readonly memberships?: readonly { readonly organisationId: string; readonly roles: readonly string[] }[];
}

const staff: readonly string[] = ['adviser', 'province_officer', 'administrator'];

/** The province's people who verify organisations and register them on behalf of others. */
export const isRegistrar = (actor: RegistrationActor): boolean =>
  actor.roles?.some((role) => staff.includes(role)) === true;

/** Keep an organisation's own record: its administrators. */
export const keepsRecord = (actor: RegistrationActor, organisationId: string): boolean =>
  actor.memberships?.some(
    (membership) =>
      membership.organisationId === organisationId && membership.roles.includes('organisation_admin'),
  ) === true;

export const belongsTo = (actor: RegistrationActor, organisationId: string): boolean =>
  actor.memberships?.some((membership) => membership.organisationId === organisationId) === true;

/** Nobody verifies the organisation they belong to. */
export const mayDecide = (actor: RegistrationActor, organisationId: string): boolean =>
  isRegistrar(actor) && !belongsTo(actor, organisationId);

export const mayEditRegistration = (actor: RegistrationActor, organisationId: string): boolean =>
  keepsRecord(actor, organisationId) || isRegistrar(actor);

/** The mark says that staff know this organisation by this name and kind: with another of either it has to be earned again. */
export const losesMark = (
  known: { readonly registration: string; readonly name: string; readonly kind: string },
  now: { readonly name: string; readonly kind: string },
): boolean => known.registration === 'verified' && (known.name !== now.name || known.kind !== now.kind);
