import { useTranslation } from 'react-i18next';
import type { NeedCardFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card, Owner, Place } from './Card.js';

export function NeedCard({ need, compact }: { need: NeedCardFragment; compact?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card
      kind="NEED"
      detail={need.fieldOfScience ? format.term(need.fieldOfScience) : undefined}
      id={need.id}
      title={need.title}
      lang={need.language === format.locale ? undefined : need.language}
      text={need.description}
      compact={compact ?? false}
      meta={[
        need.organisation ? <Owner organisation={need.organisation} /> : t('fact.anonymous'),
        <Place name={need.region} />,
        typeof need.budgetVnd === 'number' && t('fact.budgetShort', { money: format.money(need.budgetVnd) }),
        typeof need.deadline === 'string' && t('fact.before', { date: format.date(need.deadline) }),
      ]}
    />
  );
}
