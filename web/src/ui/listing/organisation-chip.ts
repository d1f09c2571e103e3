import { useTranslation } from 'react-i18next';
import type { Pages } from '../../graphql/use-connection.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Chip } from './Chips.js';

interface Owned {
  organisation?: { name: string; nameEn?: string | null } | null;
}

/** The chip of a list that shows one organisation's listings, named after it as soon as a row tells its name. */
export function useOrganisationChip(
  organisationId: string | undefined,
  pages: Pick<Pages<unknown, Owned>, 'nodes'>,
  onRemove: () => void,
): Chip[] {
  const { t } = useTranslation();
  const format = useFormat();
  if (organisationId === undefined) return [];
  const organisation = pages.nodes.find((node) => node.organisation)?.organisation;
  return [
    {
      key: 'organisation',
      label: organisation ? format.name(organisation) : t('list.oneOrganisation'),
      onRemove,
    },
  ];
}
