import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DecideThesaurusProposalDocument,
  GatherThesaurusProposalsDocument,
  ThesaurusProposalsDocument,
  type ThesaurusProposalsQuery,
} from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ChoiceField } from '../../../ui/form/ChoiceField.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import { Empty, Failed, RowsLoading } from '../../../ui/State.js';
import { Table } from '../../../ui/Table.js';
import styles from '../Thesaurus.module.css';

type Row = ThesaurusProposalsQuery['thesaurusProposals'][number];

/** Words that people use and that the thesaurus may lack; staff accept or decline each. */
export function Proposals({ onChange }: { onChange: () => void }) {
  const { t } = useTranslation('thesaurus');
  const { data, error, retry } = useData(ThesaurusProposalsDocument, { state: 'OPEN' });
  const gather = useSubmit(GatherThesaurusProposalsDocument);
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState<Row>();
  if (data === undefined) return error ? <Failed onRetry={retry} /> : <RowsLoading />;
  return (
    <div className={styles.stack}>
      <p>{t('proposalsLead')}</p>
      <div className={styles.row}>
        <Button
          tone="plain"
          disabled={gather.busy}
          onClick={() => void gather.submit({}).then((done) => setAsked(done !== undefined))}
        >
          {t('gather')}
        </Button>
        <Button tone="plain" onClick={retry}>
          {t('lookAgain')}
        </Button>
      </div>
      {asked && (
        <Notice tone="done" role="status">
          <p>{t('gathering')}</p>
        </Notice>
      )}
      {data.thesaurusProposals.length === 0 ? (
        <Empty title={t('noProposals')}>
          <p>{t('noProposalsNext')}</p>
        </Empty>
      ) : (
        <Table<Row>
          caption={t('tab.proposals')}
          rows={data.thesaurusProposals}
          keyOf={({ id }) => id}
          columns={[
            { name: t('term'), cell: ({ term }) => term },
            { name: t('conceptField'), cell: ({ concept }) => concept || t('notKnown') },
            { name: t('from'), cell: (row) => t(`source.${row.source}`, { count: row.seen }) },
            {
              name: t('stepField'),
              cell: (row) => (
                <Button tone="plain" onClick={() => setOpen(row)}>
                  {t('decide')}
                  <span className="visually-hidden">: {row.term}</span>
                </Button>
              ),
            },
          ]}
        />
      )}
      {open !== undefined && (
        <Decide
          proposal={open}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined);
            retry();
            onChange();
          }}
        />
      )}
    </div>
  );
}

function Decide({ proposal, onClose, onDone }: { proposal: Row; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('thesaurus');
  const { submit, busy, error, problemOf } = useSubmit(DecideThesaurusProposalDocument);
  const [answer, setAnswer] = useState<'yes' | 'no'>('yes');
  const [concept, setConcept] = useState(proposal.concept);
  const [reason, setReason] = useState('');
  const send = async (): Promise<void> => {
    const done = await submit({
      input: {
        id: proposal.id,
        accept: answer === 'yes',
        concept: concept.trim() || null,
        reason: reason.trim() || null,
      },
    });
    if (done !== undefined) onDone();
  };
  return (
    <Dialog title={t('decideTitle', { term: proposal.term })} onClose={onClose}>
      <Form onSubmit={() => void send()} busy={busy} error={error}>
        <ChoiceField
          label={t('answer')}
          value={answer}
          onValue={setAnswer}
          choices={[
            { value: 'yes', label: t('accept'), hint: t('acceptHint') },
            { value: 'no', label: t('decline') },
          ]}
        />
        {answer === 'yes' ? (
          <TextField
            label={t('conceptField')}
            hint={t('conceptHint')}
            value={concept}
            onValue={setConcept}
            problem={problemOf('concept')}
          />
        ) : (
          <TextField label={t('reason')} value={reason} onValue={setReason} problem={problemOf('reason')} />
        )}
        <Actions>
          <Button type="submit" disabled={busy}>
            {t('sendAnswer')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
