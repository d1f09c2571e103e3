import { useTranslation } from 'react-i18next';
import type { OrganisationRole } from '../../graphql/generated/graphql.js';
import type { Choice } from '../../ui/form/ChoiceField.js';

const roles = ['MEMBER', 'ORGANISATION_ADMIN', 'LAB_MANAGER'] as const satisfies readonly OrganisationRole[];

/** What somebody may be in an organisation, and what each allows. */
export function useRoleChoices(): Choice<OrganisationRole>[] {
  const { t } = useTranslation('registration');
  return roles.map((value) => ({ value, label: t(`role.${value}`), hint: t(`roleHint.${value}`) }));
}
