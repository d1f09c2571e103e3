import { useTranslation } from 'react-i18next';
import type { ExpertCardFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card, Place } from './Card.js';
import { useLanguageNames } from './use-language-names.js';

export function ExpertCard({ expert, compact }: { expert: ExpertCardFragment; compact?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const languages = useLanguageNames();
  return (
    <Card
      kind="EXPERT"
      detail={expert.fieldsOfScience[0] ? format.term(expert.fieldsOfScience[0]) : undefined}
      id={expert.id}
      title={expert.degree ? `${expert.degree} ${expert.expertName}` : expert.expertName}
      text={expert.bio}
      compact={compact ?? false}
      meta={[
        expert.organisation ? format.name(expert.organisation) : t('fact.individual'),
        <Place name={expert.location} />,
        languages(expert.languages),
      ]}
    />
  );
}
