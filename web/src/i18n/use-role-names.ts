import { useTranslation } from 'react-i18next';
import type { Role } from '../graphql/generated/graphql.js';

/** Names roles as the reader's language does, several in one text. */
export function useRoleNames(): (roles: readonly Role[]) => string {
  const { t } = useTranslation();
  return (roles) => roles.map((role) => t(`role.${role}`)).join(', ');
}
