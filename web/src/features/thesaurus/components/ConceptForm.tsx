import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  SaveThesaurusConceptDocument,
  ThesaurusConceptDocument,
  type ThesaurusConceptQuery,
} from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { Button, buttonClass } from '../../../ui/Button.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import { Failed, NotFound, RowsLoading } from '../../../ui/State.js';
import styles from '../Thesaurus.module.css';

type Concept = NonNullable<ThesaurusConceptQuery['thesaurusConcept']>;
const lists = ['vi', 'viLay', 'en', 'enLay', 'abbr', 'broader', 'related'] as const;
const required: readonly string[] = ['vi', 'en', 'broader'];

interface Props {
  /** None for a new one. */
  id: string | undefined;
  revision: number | undefined;
  onSaved: () => void;
}

/** One concept, line by line; saving puts it into the draft, nothing more. */
export function ConceptForm({ id, ...rest }: Props) {
  return id === undefined ? <Lines concept={undefined} {...rest} /> : <Known id={id} {...rest} />;
}

function Known({ id, ...rest }: Omit<Props, 'id'> & { id: string }) {
  const { data, error, retry } = useData(ThesaurusConceptDocument, { id });
  if (data === undefined) return error ? <Failed onRetry={retry} /> : <RowsLoading />;
  return data.thesaurusConcept ? <Lines concept={data.thesaurusConcept} {...rest} /> : <NotFound />;
}

function Lines({ concept, revision, onSaved }: Omit<Props, 'id'> & { concept: Concept | undefined }) {
  const { t } = useTranslation('thesaurus');
  const { submit, busy, error, problemOf } = useSubmit(SaveThesaurusConceptDocument);
  const [id, setId] = useState(concept?.id ?? '');
  const [field, setField] = useState(concept?.field ?? '');
  const [words, setWords] = useState(
    Object.fromEntries(lists.map((line) => [line, (concept?.[line] ?? []).join('\n')])) as Record<
      (typeof lists)[number],
      string
    >,
  );
  const save = async (): Promise<void> => {
    const values = Object.fromEntries(
      lists.map((line) => [line, words[line].split('\n').filter((word) => word.trim() !== '')]),
    ) as Record<(typeof lists)[number], string[]>;
    const done = await submit({ input: { id: id.trim(), field: field.trim(), revision, ...values } });
    if (done !== undefined) onSaved();
  };
  return (
    <div className={styles.stack}>
      <h2>{concept === undefined ? t('newConcept') : (concept.vi[0] ?? concept.id)}</h2>
      <Form onSubmit={() => void save()} busy={busy} error={error}>
        <TextField
          label={t('line.id')}
          hint={t('hint.id')}
          value={id}
          onValue={setId}
          readOnly={concept !== undefined}
          problem={problemOf('id')}
        />
        <TextField
          label={t('line.field')}
          hint={t('hint.field')}
          value={field}
          onValue={setField}
          problem={problemOf('field')}
        />
        {lists.map((line) => (
          <TextArea
            key={line}
            label={t(`line.${line}`)}
            hint={t(`hint.${line}`)}
            optional={!required.includes(line)}
            rows={3}
            value={words[line]}
            onValue={(value) => setWords({ ...words, [line]: value })}
            problem={problemOf(line)}
          />
        ))}
        {concept !== undefined && concept.narrower.length > 0 && (
          <div>
            <h3>{t('narrower')}</h3>
            <p className={styles.row}>
              {concept.narrower.map((one) => (
                <Link key={one} to="/desk/thesaurus" search={{ concept: one }}>
                  {one}
                </Link>
              ))}
            </p>
          </div>
        )}
        <Actions>
          <Button type="submit" disabled={busy}>
            {t('saveToDraft')}
          </Button>
          <Link to="/desk/thesaurus" search={{}} className={buttonClass('plain')}>
            {t('back')}
          </Link>
        </Actions>
      </Form>
    </div>
  );
}
