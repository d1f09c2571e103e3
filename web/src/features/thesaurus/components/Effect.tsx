import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  NeedsToTryDocument,
  ThesaurusEffectDocument,
  type ThesaurusEffectQuery,
} from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { Button } from '../../../ui/Button.js';
import { Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { Empty, Failed, RowsLoading } from '../../../ui/State.js';
import { Table } from '../../../ui/Table.js';
import styles from '../Thesaurus.module.css';

/** The list of a chosen need before and after the draft. */
export function Effect({ revision }: { revision: number }) {
  const { t } = useTranslation('thesaurus');
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [need, setNeed] = useState<string>();
  return (
    <section className={styles.stack}>
      <div>
        <h2>{t('effect')}</h2>
        <p>{t('effectLead')}</p>
      </div>
      <Form onSubmit={() => setText(typed.trim())}>
        <TextField label={t('needToTry')} type="search" value={typed} onValue={setTyped}>
          <Button type="submit" tone="plain">
            {t('findNow')}
          </Button>
        </TextField>
      </Form>
      {text !== '' && <Needs text={text} chosen={need} onChoose={setNeed} />}
      {need !== undefined && <Changes key={`${need}${revision}`} needId={need} />}
    </section>
  );
}

function Needs({
  text,
  chosen,
  onChoose,
}: {
  text: string;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('thesaurus');
  const { data, error, retry } = useData(NeedsToTryDocument, { text });
  if (data === undefined) return error ? <Failed onRetry={retry} /> : <RowsLoading rows={2} />;
  if (data.search.edges.length === 0) return <p role="status">{t('noNeed')}</p>;
  return (
    <ul className={styles.tries}>
      {data.search.edges.map(({ node }) => {
        const id = 'id' in node.item ? node.item.id : undefined;
        return (
          id !== undefined && (
            <li key={id}>
              <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
                {node.title}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}

type Row = ThesaurusEffectQuery['thesaurusEffect'][number];

function Changes({ needId }: { needId: string }) {
  const { t } = useTranslation('thesaurus');
  const { data, error, retry } = useData(ThesaurusEffectDocument, { needId });
  if (data === undefined) return error ? <Failed onRetry={retry} /> : <RowsLoading rows={3} />;
  const moved = data.thesaurusEffect.filter(({ rankBefore, rankAfter }) => rankBefore !== rankAfter).length;
  if (data.thesaurusEffect.length === 0)
    return (
      <Empty title={t('noMatches')}>
        <p>{t('noMatchesNext')}</p>
      </Empty>
    );
  return (
    <>
      <p role="status">{moved === 0 ? t('nothingMoves') : t('moves', { count: moved })}</p>
      <Table<Row>
        caption={t('effect')}
        rows={data.thesaurusEffect}
        keyOf={({ id }) => id}
        columns={[
          { name: t('match'), cell: ({ title }) => title },
          {
            name: t('before'),
            number: true,
            cell: (row) => <Place rank={row.rankBefore} band={row.bandBefore} />,
          },
          {
            name: t('after'),
            number: true,
            cell: (row) => <Place rank={row.rankAfter} band={row.bandAfter} />,
          },
          { name: t('move'), cell: (row) => <Move {...row} /> },
        ]}
      />
    </>
  );
}

function Place({ rank, band }: { rank: number | null | undefined; band: Row['bandAfter'] }) {
  const common = useTranslation().t;
  if (typeof rank !== 'number') return '–';
  return band ? `${rank} · ${common(`match.band.${band}`)}` : rank;
}

function Move({ rankBefore, rankAfter }: Row) {
  const { t } = useTranslation('thesaurus');
  if (rankBefore === rankAfter) return t('stays');
  if (typeof rankBefore !== 'number') return <span className={styles.up}>{t('comes')}</span>;
  if (typeof rankAfter !== 'number') return <span className={styles.down}>{t('goes')}</span>;
  return rankAfter < rankBefore ? (
    <span className={styles.up}>{t('rises')}</span>
  ) : (
    <span className={styles.down}>{t('falls')}</span>
  );
}
