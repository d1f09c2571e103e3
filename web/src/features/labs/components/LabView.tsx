import { useTranslation } from 'react-i18next';
import type { LabDetailQuery } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { OwnerBlock } from '../../../ui/cards/OwnerBlock.js';
import detail from '../../../ui/Detail.module.css';
import { Facts } from '../../../ui/Facts.js';
import { useTitle } from '../../../ui/State.js';
import { AskIntroduction } from '../../../ui/interest/AskIntroduction.js';
import { KindTag } from '../../../ui/Tag.js';

type Lab = NonNullable<LabDetailQuery['lab']>;

export function LabView({ lab }: { lab: Lab }) {
  const { t } = useTranslation('labs');
  const common = useTranslation().t;
  useTitle(lab.labName);
  return (
    <article>
      <div className={detail.head}>
        <KindTag kind="LAB" />
        <h1>{lab.labName}</h1>
      </div>
      <div className={detail.single}>
        <Facts
          facts={[
            { label: t('accreditation'), value: lab.accreditations.join(', ') },
            { label: common('fact.place'), value: lab.address },
          ]}
        />
        <AskIntroduction wanted={{ supply: { kind: 'LAB', id: lab.id } }} title={lab.labName} />
        <OwnerBlock organisation={lab.organisation} />
      </div>
      {lab.tests.length > 0 && (
        <section className={detail.block}>
          <h2>{t('tests')}</h2>
          <Tests tests={lab.tests} />
        </section>
      )}
      {lab.equipment.length > 0 && (
        <section className={detail.block}>
          <h2>{t('equipment')}</h2>
          <Equipment equipment={lab.equipment} />
        </section>
      )}
    </article>
  );
}

function Tests({ tests }: { tests: Lab['tests'] }) {
  const { t } = useTranslation('labs');
  const format = useFormat();
  return (
    <table className={detail.table}>
      <thead>
        <tr>
          <th scope="col">{t('test')}</th>
          <th scope="col">{t('matrix')}</th>
          <th scope="col">{t('method')}</th>
          <th scope="col">{t('standard')}</th>
          <th scope="col">{t('fee')}</th>
          <th scope="col">{t('turnaround')}</th>
        </tr>
      </thead>
      <tbody>
        {tests.map((test) => (
          <tr key={`${test.name}${test.matrix ?? ''}${test.method ?? ''}`}>
            <td>{test.name}</td>
            <td data-label={t('matrix')}>{test.matrix}</td>
            <td data-label={t('method')}>{test.method}</td>
            <td data-label={t('standard')}>{test.standard}</td>
            <td data-number data-label={t('fee')}>
              {typeof test.feeVnd === 'number' && format.money(test.feeVnd)}
            </td>
            <td data-number data-label={t('turnaround')}>
              {typeof test.turnaroundDays === 'number' && t('days', { count: test.turnaroundDays })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Equipment({ equipment }: { equipment: Lab['equipment'] }) {
  const { t } = useTranslation('labs');
  const format = useFormat();
  return (
    <table className={detail.table}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('purpose')}</th>
          <th scope="col">{t('rate')}</th>
          <th scope="col">{t('hours')}</th>
        </tr>
      </thead>
      <tbody>
        {equipment.map((one) => (
          <tr key={one.id}>
            <td>
              {one.name}
              {one.model && <small>{one.model}</small>}
            </td>
            <td data-label={t('purpose')}>{one.purpose}</td>
            <td data-number data-label={t('rate')}>
              {typeof one.hourlyRateVnd === 'number' && format.money(one.hourlyRateVnd)}
            </td>
            <td data-label={t('hours')}>
              {one.openingHours}
              <small>{one.requiresOperator ? t('operator') : t('noOperator')}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
