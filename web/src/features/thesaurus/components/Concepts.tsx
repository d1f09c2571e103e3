import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ThesaurusConceptsDocument,
  type ThesaurusConceptsQuery,
} from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { Empty, Failed, RowsLoading } from '../../../ui/State.js';
import { Table } from '../../../ui/Table.js';
import styles from '../Thesaurus.module.css';

const route = getRouteApi('/desk/thesaurus');
const SHOWN = 30;
type Row = ThesaurusConceptsQuery['thesaurusConcepts']['concepts'][number];

/** Concepts by any of their words. */
export function Concepts() {
  const { t } = useTranslation('thesaurus');
  const format = useFormat();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(q);
  const { data, error, retry } = useData(ThesaurusConceptsDocument, { text: q, field: null, first: SHOWN });
  return (
    <div className={styles.stack}>
      <Form onSubmit={() => void navigate({ search: { q: text.trim() || undefined } })}>
        <TextField
          label={t('find')}
          hint={t('findHint')}
          type="search"
          optional
          value={text}
          onValue={setText}
        >
          <Button type="submit">{t('findNow')}</Button>
        </TextField>
      </Form>
      {data === undefined ? (
        error ? (
          <Failed onRetry={retry} />
        ) : (
          <RowsLoading />
        )
      ) : data.thesaurusConcepts.concepts.length === 0 ? (
        <Empty title={t('noConcept')}>
          <p>{t('noConceptNext')}</p>
        </Empty>
      ) : (
        <>
          <p role="status">
            {t('found', {
              shown: format.number(data.thesaurusConcepts.concepts.length),
              all: format.number(data.thesaurusConcepts.totalCount),
            })}
          </p>
          <Table<Row>
            caption={t('tab.concepts')}
            rows={data.thesaurusConcepts.concepts}
            keyOf={({ id }) => id}
            columns={[
              {
                name: t('line.vi'),
                cell: (row) => (
                  <Link to="/desk/thesaurus" search={{ concept: row.id }}>
                    {row.vi[0] ?? row.id}
                  </Link>
                ),
              },
              { name: t('line.en'), cell: (row) => row.en[0] },
              {
                name: t('line.field'),
                cell: (row) => (row.fieldOfScience ? format.term(row.fieldOfScience) : ''),
              },
              { name: t('line.id'), cell: (row) => row.id },
            ]}
          />
        </>
      )}
    </div>
  );
}
