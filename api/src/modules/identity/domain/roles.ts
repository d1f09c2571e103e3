/** Roles within one organisation; the platform's actor spells the same words. */
export type OrganisationRole = 'member' | 'organisation_admin' | 'lab_manager';
