import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ThesaurusVersionsDocument, type ThesaurusVersionsQuery } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { buttonClass } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Failed, RowsLoading } from '../../ui/State.js';
import { ConceptForm } from './components/ConceptForm.js';
import { Concepts } from './components/Concepts.js';
import { Draft } from './components/Draft.js';
import { History } from './components/History.js';
import { Proposals } from './components/Proposals.js';
import { thesaurusTabs } from './thesaurus-search.js';
import styles from './Thesaurus.module.css';
import './words.js';

const route = getRouteApi('/desk/thesaurus');
export type Version = ThesaurusVersionsQuery['thesaurusVersions'][number];

/** Where staff change what words mean to search and matching: find, edit, see the effect, publish, take back. */
export function ThesaurusPage() {
  const { t } = useTranslation('thesaurus');
  return (
    <DeskPage
      title={t('title')}
      lead={t('lead')}
      roles={['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR']}
      actions={
        <Link to="/desk/thesaurus" search={{ concept: '+new' }} className={buttonClass('accent')}>
          {t('newConcept')}
        </Link>
      }
    >
      {() => <Desk />}
    </DeskPage>
  );
}

function Desk() {
  const { t } = useTranslation('thesaurus');
  const { tab = 'concepts', concept } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, retry } = useData(ThesaurusVersionsDocument, {});
  if (data === undefined) return error ? <Failed onRetry={retry} /> : <RowsLoading />;
  const versions = data.thesaurusVersions;
  const draft = versions.find(({ state }) => state === 'DRAFT');
  if (concept !== undefined)
    return (
      <ConceptForm
        key={concept}
        id={concept === '+new' ? undefined : concept}
        revision={draft?.revision}
        onSaved={() => {
          retry();
          void navigate({ search: { tab: 'draft' } });
        }}
      />
    );
  return (
    <>
      <nav aria-label={t('parts')} className={styles.tabs}>
        {thesaurusTabs.map((one) => (
          <Link
            key={one}
            to="/desk/thesaurus"
            search={{ tab: one }}
            aria-current={one === tab ? 'page' : undefined}
          >
            {t(`tab.${one}`)}
            {one === 'draft' && draft !== undefined && ` (${draft.changes.length})`}
          </Link>
        ))}
      </nav>
      {tab === 'concepts' && <Concepts />}
      {tab === 'draft' && <Draft draft={draft} onChange={retry} />}
      {tab === 'proposals' && <Proposals onChange={retry} />}
      {tab === 'history' && <History versions={versions} onChange={retry} />}
    </>
  );
}
