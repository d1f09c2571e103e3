import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RevertThesaurusDocument } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Table } from '../../../ui/Table.js';
import type { Version } from '../ThesaurusPage.js';
import styles from '../Thesaurus.module.css';

type Row = Pick<Version, 'number' | 'note' | 'publishedAt'> & { changed: number };

/** Every version that was in force, and the way back to it. */
export function History({ versions, onChange }: { versions: readonly Version[]; onChange: () => void }) {
  const { t } = useTranslation('thesaurus');
  const format = useFormat();
  const [back, setBack] = useState<number>();
  const published = versions.filter(({ state }) => state === 'PUBLISHED');
  const rows: Row[] = [
    ...published.map((version) => ({ ...version, changed: version.changes.length })),
    { number: 0, note: t('shipped'), publishedAt: null, changed: 0 },
  ];
  const current = published[0]?.number ?? 0;
  return (
    <div className={styles.stack}>
      <Table<Row>
        caption={t('tab.history')}
        rows={rows}
        keyOf={({ number }) => String(number)}
        columns={[
          { name: t('version'), cell: ({ number }) => String(number) },
          { name: t('note'), cell: ({ note }) => note },
          {
            name: t('publishedAt'),
            cell: (row) => (row.publishedAt ? format.dateTime(row.publishedAt) : '–'),
          },
          { name: t('changedConcepts'), number: true, cell: ({ changed }) => format.number(changed) },
          {
            name: t('stepField'),
            cell: ({ number }) =>
              number === current ? (
                <strong>{t('inForce')}</strong>
              ) : (
                <Button tone="plain" onClick={() => setBack(number)}>
                  {t('revert')}
                </Button>
              ),
          },
        ]}
      />
      {back !== undefined && (
        <Revert
          number={back}
          onClose={() => setBack(undefined)}
          onDone={() => {
            setBack(undefined);
            onChange();
          }}
        />
      )}
    </div>
  );
}

function Revert({ number, onClose, onDone }: { number: number; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('thesaurus');
  const { submit, busy, error, problemOf } = useSubmit(RevertThesaurusDocument);
  const [note, setNote] = useState('');
  return (
    <Dialog title={t('revertTitle', { number })} onClose={onClose}>
      <Form
        busy={busy}
        error={error}
        onSubmit={() =>
          void submit({ input: { number, note } }).then((done) => {
            if (done !== undefined) onDone();
          })
        }
      >
        <p>{t('revertLead')}</p>
        <TextField
          label={t('note')}
          hint={t('noteHint')}
          maxLength={500}
          value={note}
          onValue={setNote}
          problem={problemOf('note')}
        />
        <Actions>
          <Button type="submit" disabled={busy}>
            {t('revert')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
