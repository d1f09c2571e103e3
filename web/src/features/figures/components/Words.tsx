import { declineReasonLabels } from '@caunoi/shared/matching/feedback-vocabulary';
import { useTranslation } from 'react-i18next';
import type { DeskFiguresQuery } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Table } from '../../../ui/Table.js';
import styles from '../Figures.module.css';

type Word = DeskFiguresQuery['deskFigures'][number];

/** What owners said of matches: how many helped, why others were declined, by field. */
export function Words({ words }: { words: readonly Word[] }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const reasonOf = ({ reason }: Word): string => {
    const found = Object.entries(declineReasonLabels).find(([name]) => name.toUpperCase() === reason)?.[1];
    return found ? format.term(found) : '–';
  };
  return (
    <section>
      <h2>{t('words')}</h2>
      {words.length === 0 ? (
        <p className={styles.soft}>{t('wordsNone')}</p>
      ) : (
        <Table<Word>
          caption={t('words')}
          rows={words}
          keyOf={(word) => `${word.verdict}${word.reason}${word.field?.code}`}
          columns={[
            { name: t('verdict'), cell: (word) => t(`verdictOf.${word.verdict}`) },
            { name: t('reason'), cell: reasonOf },
            { name: t('field'), cell: (word) => (word.field ? format.term(word.field) : '–') },
            { name: t('count'), number: true, cell: (word) => format.number(word.count) },
          ]}
        />
      )}
    </section>
  );
}
