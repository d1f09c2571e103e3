import type { OrganisationRole } from './roles.js';

/** As much of an actor as these rules ask for. */
export interface MembershipReader {
  readonly kind: string;
  readonly roles?: readonly string[];
  readonly memberships?: readonly {
    readonly organisationId: string;
    readonly roles: readonly OrganisationRole[];
  }[];
}

const organisationStaff = ['province_officer', 'administrator'];

/** Invite people to an organisation, change what they may do there, and let them go. */
export function mayManagePeople(reader: MembershipReader, organisationId: string): boolean {
  if (reader.kind === 'system') return true;
  if (reader.roles?.some((role) => organisationStaff.includes(role))) return true;
  return rolesIn(reader, organisationId).includes('organisation_admin');
}

/** See who belongs to an organisation: its own people, staff and the auditor. */
export function maySeePeople(reader: MembershipReader, organisationId: string): boolean {
  return (
    mayManagePeople(reader, organisationId) ||
    reader.roles?.includes('auditor') === true ||
    rolesIn(reader, organisationId).length > 0
  );
}

function rolesIn(reader: MembershipReader, organisationId: string): readonly OrganisationRole[] {
  return reader.memberships?.find((membership) => membership.organisationId === organisationId)?.roles ?? [];
}
