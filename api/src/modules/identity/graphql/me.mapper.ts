import type { OrganisationRole, Role } from '../../../platform/auth/actor.js';
import type { Account } from '../use-cases/read-account.js';
import type { Me } from './account.types.js';

/** An account as its owner sees it, in a session with or without the second factor. */
export function toMe(row: Account, secondFactor: boolean): Me {
  const inOrganisations = new Set<OrganisationRole>(row.memberships.flatMap(({ roles }) => roles));
  const roles: Role[] = [...inOrganisations, ...(secondFactor ? row.platform_roles : [])];
  return {
    id: row.id,
    fullName: row.full_name,
    email: row.email,
    locale: row.locale,
    roles,
    waitingRoles: secondFactor ? [] : row.platform_roles,
    memberships: row.memberships,
    secondFactor,
    hasPassword: row.has_password,
    hasTotp: row.has_totp,
    passkeyCount: row.passkeys,
    recoveryCodesLeft: row.recovery_codes,
    demo: row.demo,
  };
}
