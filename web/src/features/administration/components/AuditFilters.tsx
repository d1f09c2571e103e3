import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditRecordsQuery } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
import type { AuditSearch } from '../administration-search.js';
import styles from '../Administration.module.css';

/** What actions begin with, in the order in which people look for them. */
const groups = [
  'session.',
  'sign_in.',
  'password.',
  'second_factor.',
  'user.',
  'membership.',
  'invitation.',
  'organisation.',
  'need.',
  'offer.',
  'introduction.',
  'booking.',
  'nda.',
  'mail.',
] as const;

interface Props {
  search: AuditSearch;
  /** What is shown now: the names of whom the log is narrowed to are read from it. */
  records: AuditRecordsQuery['auditRecords'];
  onSearch: (next: AuditSearch) => void;
}

/** Kind of action and days; who and what are narrowed by pressing a name in the log. */
export function AuditFilters({ search, records, onSearch }: Props) {
  const { t } = useTranslation('administration');
  const [from, setFrom] = useState(search.from ?? '');
  const [to, setTo] = useState(search.to ?? '');
  const narrow = (next: AuditSearch): void => onSearch({ ...search, before: undefined, ...next });
  const actor = records.find(({ actorId }) => actorId === search.actor)?.actorName ?? search.actor;
  const subject =
    records.find(({ subjectId }) => subjectId === search.subject)?.subjectName ?? search.subject;
  return (
    <form
      className={styles.filters}
      onSubmit={(event) => {
        event.preventDefault();
        narrow({ from: from === '' ? undefined : from, to: to === '' ? undefined : to });
      }}
    >
      <SelectField
        label={t('audit.kind')}
        empty={t('audit.all')}
        optional="unsaid"
        value={search.action ?? ''}
        onValue={(action) => narrow({ action: action === '' ? undefined : action })}
        options={groups.map((value) => ({
          value,
          label: t(`audit.group.${value.slice(0, -1)}` as 'audit.group.user'),
        }))}
      />
      <TextField label={t('audit.from')} optional="unsaid" type="date" value={from} onValue={setFrom} />
      <TextField label={t('audit.to')} optional="unsaid" type="date" value={to} onValue={setTo} />
      <Button type="submit" tone="plain">
        {t('audit.show')}
      </Button>
      {search.actor !== undefined && (
        <Button tone="plain" onClick={() => narrow({ actor: undefined })}>
          {t('audit.withoutActor', { name: actor })}
        </Button>
      )}
      {search.subject !== undefined && (
        <Button tone="plain" onClick={() => narrow({ subject: undefined })}>
          {t('audit.withoutSubject', { name: subject })}
        </Button>
      )}
    </form>
  );
}
