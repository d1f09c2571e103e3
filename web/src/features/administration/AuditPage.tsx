import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuditRecordsDocument, type AuditRecordsQuery } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { buttonClass } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Actions } from '../../ui/form/Form.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { Table } from '../../ui/Table.js';
import { auditInstants, type AuditSearch } from './administration-search.js';
import { AuditFilters } from './components/AuditFilters.js';
import styles from './Administration.module.css';
import './words.js';

const PAGE = 50;
const route = getRouteApi('/administration/audit');

/** Who did what and when: a chain of records to which lines are only ever added. */
export function AuditPage() {
  const { t } = useTranslation('administration');
  return (
    <DeskPage title={t('audit.title')} lead={t('audit.lead')} roles={['ADMINISTRATOR', 'AUDITOR']}>
      {() => <Audit />}
    </DeskPage>
  );
}

type Entry = AuditRecordsQuery['auditRecords'][number];

function Audit() {
  const { t } = useTranslation('administration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, retry } = useData(AuditRecordsDocument, {
    first: PAGE,
    before: search.before,
    action: search.action,
    actorId: search.actor,
    subjectId: search.subject,
    ...auditInstants(search),
  });
  const show = (next: AuditSearch): void => void navigate({ search: next });
  const records = data?.auditRecords;
  const last = records?.at(-1);
  return (
    <>
      <AuditFilters key={JSON.stringify(search)} search={search} records={records ?? []} onSearch={show} />
      {error !== undefined ? (
        <Failed onRetry={retry} />
      ) : records === undefined ? (
        <RowsLoading />
      ) : records.length === 0 ? (
        <Empty title={t('audit.none')}>
          <p>{t('audit.noneNext')}</p>
        </Empty>
      ) : (
        <Records records={records} onSearch={(next) => show({ ...search, ...next, before: undefined })} />
      )}
      <Actions>
        {search.before !== undefined && (
          <Link
            to="/administration/audit"
            search={{ ...search, before: undefined }}
            className={buttonClass('plain')}
          >
            {t('audit.newest')}
          </Link>
        )}
        {records?.length === PAGE && last !== undefined && (
          <Link
            to="/administration/audit"
            search={{ ...search, before: last.number }}
            className={buttonClass('plain')}
          >
            {t('audit.older')}
          </Link>
        )}
      </Actions>
    </>
  );
}

function Records({
  records,
  onSearch,
}: {
  records: readonly Entry[];
  onSearch: (next: AuditSearch) => void;
}) {
  const { t, i18n } = useTranslation('administration');
  const format = useFormat();
  const actionName = (action: string): string =>
    i18n.t(`actions.${action}`, { ns: 'administration', defaultValue: action });
  return (
    <Table
      caption={t('audit.title')}
      rows={records}
      keyOf={({ number }) => String(number)}
      columns={[
        {
          name: t('audit.when'),
          cell: ({ at, number }) => (
            <>
              <span className="tabular">{format.dateTime(at)}</span>
              <div className={styles.soft}>{t('audit.number', { number: format.number(number) })}</div>
            </>
          ),
        },
        {
          name: t('audit.who'),
          cell: ({ actorId, actorName }) =>
            actorId ? (
              <FilterButton
                label={t('audit.onlyActor', { name: actorName ?? actorId })}
                onPress={() => onSearch({ actor: actorId })}
              >
                {actorName ?? actorId}
              </FilterButton>
            ) : (
              <span className={styles.soft}>{t('audit.system')}</span>
            ),
        },
        {
          name: t('audit.what'),
          cell: ({ action }) => (
            <>
              {actionName(action)}
              {actionName(action) !== action && <div className={styles.soft}>{action}</div>}
            </>
          ),
        },
        {
          name: t('audit.subject'),
          cell: ({ subjectKind, subjectId, subjectName }) =>
            subjectId ? (
              <FilterButton
                label={t('audit.onlySubject', { name: subjectName ?? subjectId })}
                onPress={() => onSearch({ subject: subjectId })}
              >
                {subjectName ?? `${subjectKind} ${subjectId.slice(0, 8)}`}
              </FilterButton>
            ) : (
              <span className={styles.soft}>{subjectKind}</span>
            ),
        },
        { name: t('audit.facts'), cell: ({ facts }) => <Facts facts={facts} /> },
      ]}
    />
  );
}

interface FilterButtonProps {
  label: string;
  onPress: () => void;
  children: string;
}

function FilterButton({ label, onPress, children }: FilterButtonProps) {
  return (
    <button type="button" className={styles.filter} title={label} onClick={onPress}>
      {children}
    </button>
  );
}

/** Ids, codes and numbers as they stand in the chain, one a line. */
function Facts({ facts }: { facts: string }) {
  const entries = Object.entries(JSON.parse(facts) as Record<string, unknown>).filter(
    ([, value]) => value !== null,
  );
  return (
    <ul className={styles.facts}>
      {entries.map(([name, value]) => (
        <li key={name}>
          {name}: {Array.isArray(value) ? value.join(', ') : String(value)}
        </li>
      ))}
    </ul>
  );
}
