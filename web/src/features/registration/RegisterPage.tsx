import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegistrationStartDocument, type RegistrationStartQuery } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { buttonClass } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Failed, RowsLoading, useTitle } from '../../ui/State.js';
import { RegisterSteps } from './components/RegisterSteps.js';
import styles from './Registration.module.css';
import './words.js';

type Person = NonNullable<RegistrationStartQuery['viewer']>;
type Outcome = 'REGISTERED' | 'CLAIMED' | 'YOURS';

/** The way in for an organisation: three short steps, the tax code first. */
export function RegisterPage() {
  const { t } = useTranslation('registration');
  const { data, loading, error, retry } = useData(RegistrationStartDocument, {});
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {data?.viewer ? (
        <SignedIn person={data.viewer} />
      ) : loading ? (
        <RowsLoading rows={3} />
      ) : error !== undefined ? (
        <Failed onRetry={retry} />
      ) : (
        <Stranger />
      )}
    </div>
  );
}

/** What it takes, and the two ways in; both come back here. */
function Stranger() {
  const { t } = useTranslation('registration');
  const here = '/register-organisation';
  return (
    <>
      <p className={styles.lead}>{t('lead')}</p>
      <ol className={styles.what}>
        <li>{t('what.taxCode')}</li>
        <li>{t('what.place')}</li>
        <li>{t('what.contact')}</li>
      </ol>
      <p>{t('accountFirst')}</p>
      <div className={styles.ways}>
        <a href={`/register?returnTo=${encodeURIComponent(here)}`} className={buttonClass('accent')}>
          {t('makeAccount')}
        </a>
        <Link to="/sign-in" search={{ returnTo: here }} className={buttonClass('plain')}>
          {t('haveAccount')}
        </Link>
      </div>
      <p className={styles.soft}>{t('noEmail')}</p>
    </>
  );
}

function SignedIn({ person }: { person: Person }) {
  const { t } = useTranslation('registration');
  const [outcome, setOutcome] = useState<Outcome>();
  if (outcome === undefined) {
    return (
      <>
        <p className={styles.lead}>{t('lead')}</p>
        <RegisterSteps key={person.id} person={person} onDone={setOutcome} />
      </>
    );
  }
  return (
    <Notice tone="done" role="status" title={t(`done.${outcome}`)}>
      <p>{t(`doneNext.${outcome}`)}</p>
      <div className={styles.ways}>
        <Link to="/my/organisations" className={buttonClass('accent')}>
          {t('toMine')}
        </Link>
      </div>
    </Notice>
  );
}
