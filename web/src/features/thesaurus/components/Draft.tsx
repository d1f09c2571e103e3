import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DiscardThesaurusDraftDocument,
  DropThesaurusConceptDocument,
  PublishThesaurusDocument,
} from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Notice } from '../../../ui/Notice.js';
import { Empty } from '../../../ui/State.js';
import { Table } from '../../../ui/Table.js';
import type { Version } from '../ThesaurusPage.js';
import styles from '../Thesaurus.module.css';
import { Effect } from './Effect.js';
import { LineNames } from './LineNames.js';

/** What the open draft changes, what it would do to a need, and the way into force. */
export function Draft({ draft, onChange }: { draft: Version | undefined; onChange: () => void }) {
  const { t } = useTranslation('thesaurus');
  const drop = useSubmit(DropThesaurusConceptDocument);
  const discard = useSubmit(DiscardThesaurusDraftDocument);
  const publish = useSubmit(PublishThesaurusDocument);
  const [note, setNote] = useState('');
  const [published, setPublished] = useState(false);
  if (draft === undefined) {
    return (
      <>
        {published && (
          <Notice tone="done" title={t('published')} role="status">
            <p>{t('publishedNext')}</p>
          </Notice>
        )}
        <Empty title={t('noDraft')}>
          <p>{t('noDraftNext')}</p>
        </Empty>
      </>
    );
  }
  const input = { revision: draft.revision };
  const after = (done: unknown): void => {
    if (done !== undefined) onChange();
  };
  const send = async (): Promise<void> => {
    const done = await publish.submit({ input: { ...input, note } });
    if (done === undefined) return;
    setPublished(true);
    onChange();
  };
  return (
    <div className={styles.stack}>
      <FormProblem error={drop.error ?? discard.error} />
      <Table<Version['changes'][number]>
        caption={t('tab.draft')}
        rows={draft.changes}
        keyOf={({ id }) => id}
        columns={[
          {
            name: t('conceptField'),
            cell: ({ id }) => (
              <Link to="/desk/thesaurus" search={{ concept: id }}>
                {id}
              </Link>
            ),
          },
          { name: t('changeField'), cell: ({ kind }) => t(`change.${kind as 'added'}`) },
          { name: t('linesField'), cell: ({ lines }) => <LineNames lines={lines} /> },
          {
            name: t('stepField'),
            cell: ({ id }) => (
              <Button
                tone="plain"
                disabled={drop.busy}
                onClick={() => void drop.submit({ id, input }).then(after)}
              >
                {t('drop')}
              </Button>
            ),
          },
        ]}
      />
      <Effect revision={draft.revision} />
      <section>
        <h2>{t('publishTitle')}</h2>
        <p>{t('publishLead')}</p>
        <Form busy={publish.busy} error={publish.error} onSubmit={() => void send()}>
          <TextField
            label={t('note')}
            hint={t('noteHint')}
            maxLength={500}
            value={note}
            onValue={setNote}
            problem={publish.problemOf('note')}
          />
          <Actions>
            <Button type="submit" disabled={publish.busy}>
              {t('publish')}
            </Button>
            <Button
              tone="plain"
              disabled={discard.busy}
              onClick={() => void discard.submit({ input }).then(after)}
            >
              {t('discard')}
            </Button>
          </Actions>
        </Form>
      </section>
    </div>
  );
}
