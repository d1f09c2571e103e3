import { useTranslation } from 'react-i18next';
import type { LabCardFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card, Place } from './Card.js';

export function LabCard({ lab, compact }: { lab: LabCardFragment; compact?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = (key: 'fact.tests' | 'fact.equipment', n: number): string | null =>
    n === 0 ? null : t(key, { count: n, shown: format.number(n) });
  return (
    <Card
      kind="LAB"
      detail={lab.accreditations[0]}
      id={lab.id}
      title={lab.labName}
      text={lab.tests.map((test) => test.name).join(' · ')}
      compact={compact ?? false}
      meta={[
        lab.organisation ? format.name(lab.organisation) : null,
        count('fact.equipment', lab.equipment.length),
        count('fact.tests', lab.tests.length),
        <Place name={lab.address} />,
      ]}
    />
  );
}
