import { useTranslation } from 'react-i18next';
import results from '../../../../../test/evaluation/results.json';
import { useFormat } from '../../../i18n/use-format.js';
import { Table } from '../../../ui/Table.js';

const slices = [
  'all',
  'vocabulary_mismatch',
  'no_diacritics',
  'english',
  'cross_lingual',
  'short',
  'typo',
  'experts',
  'labs',
] as const;

interface Row {
  name: (typeof slices)[number];
  value: number;
}

/** What the matcher reaches on the judged needs that come with the product; the tests fail when it falls. */
export function Evaluation() {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const measured: Readonly<Record<string, number>> = results;
  const rows = slices.flatMap((name): Row[] => {
    const value = measured[name];
    return value === undefined ? [] : [{ name, value }];
  });
  return (
    <section>
      <h2>{t('evaluation')}</h2>
      <p>{t('evaluationLead')}</p>
      <Table<Row>
        caption={t('evaluation')}
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { name: t('slice'), cell: ({ name }) => t(`sliceOf.${name}`) },
          {
            name: 'nDCG@10',
            number: true,
            cell: ({ value }) => format.number(Math.round(value * 1000) / 1000),
          },
        ]}
      />
      <p>{t('evaluationHow')}</p>
    </section>
  );
}
