import { useTranslation } from 'react-i18next';
import type { OrganisationCardFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card, Owner, Place } from './Card.js';

export function OrganisationCard({
  organisation,
  compact,
}: {
  organisation: OrganisationCardFragment;
  compact?: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card
      kind="ORGANISATION"
      detail={t(`organisationKind.${organisation.organisationKind}`)}
      id={organisation.id}
      title={<Owner organisation={organisation} />}
      text={organisation.summary}
      compact={compact ?? false}
      meta={[
        <Place name={organisation.province} />,
        organisation.industry ? format.term(organisation.industry) : null,
      ]}
    />
  );
}
