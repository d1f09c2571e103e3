import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  JoinOrganisationDocument,
  MyOrganisationsDocument,
  type MyOrganisationsQuery,
} from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button, buttonClass } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import type { Person } from '../../ui/desk/places.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Notice } from '../../ui/Notice.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { VerifiedLine } from '../../ui/Verified.js';
import { StateTag } from './components/StateTag.js';
import styles from './Mine.module.css';
import './words.js';

type Mine = MyOrganisationsQuery;

/** The organisations one belongs to and where each stands, what one has claimed, and who has asked one to join. */
export function MyOrganisationsPage() {
  const { t } = useTranslation('registration');
  return (
    <DeskPage
      title={t('mine.title')}
      lead={t('mine.lead')}
      actions={
        <Link to="/register-organisation" className={buttonClass('accent')}>
          {t('title')}
        </Link>
      }
    >
      {(person) => <Lists person={person} />}
    </DeskPage>
  );
}

function Lists({ person }: { person: Person }) {
  const { t } = useTranslation('registration');
  const { data, error, retry } = useData(MyOrganisationsDocument, {});
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  const { myOrganisations, myOrganisationClaims, myInvitations } = data;
  return (
    <>
      {myInvitations.map((invitation) => (
        <Invitation key={invitation.id} invitation={invitation} />
      ))}
      {myOrganisations.length === 0 && myOrganisationClaims.length === 0 ? (
        <Empty title={t('mine.none')}>
          <p>{t('mine.noneNext')}</p>
          <Link to="/register-organisation" className={buttonClass('accent')}>
            {t('title')}
          </Link>
        </Empty>
      ) : (
        <ul className={styles.list}>
          {myOrganisations.map((registration) => (
            <li key={registration.id}>
              <Organisation registration={registration} person={person} />
            </li>
          ))}
        </ul>
      )}
      {myOrganisationClaims.length > 0 && <Claims claims={myOrganisationClaims} />}
    </>
  );
}

function Organisation({
  registration,
  person,
}: {
  registration: Mine['myOrganisations'][number];
  person: Person;
}) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  const { id, state, organisation, returnedReason, viewerCan, submittedAt } = registration;
  const roles = person.memberships.find(({ organisationId }) => organisationId === id)?.roles ?? [];
  const isPublic = state !== 'DRAFT' && state !== 'RETURNED';
  return (
    <article className={styles.organisation}>
      <div className={styles.head}>
        <h2>{format.name(organisation)}</h2>
        <StateTag state={state} />
      </div>
      <p className={styles.meta}>
        {[
          roles.map((role) => t(`role.${role}`)).join(', '),
          [organisation.commune, organisation.province].filter(Boolean).join(', '),
          state === 'SUBMITTED' && submittedAt
            ? t('mine.sentOn', { date: format.date(submittedAt) })
            : undefined,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <VerifiedLine {...organisation} />
      {state === 'RETURNED' && (
        <Notice tone="warning" title={t('mine.returned')}>
          <p className={styles.reason}>{returnedReason}</p>
          {viewerCan.edit && (
            <div>
              <Link to="/my/organisations/$id" params={{ id }} className={buttonClass('accent')}>
                {t('mine.mend')}
              </Link>
            </div>
          )}
        </Notice>
      )}
      {state === 'SUBMITTED' && <p>{t('mine.waiting')}</p>}
      <ul className={styles.links}>
        {viewerCan.edit && state !== 'RETURNED' && (
          <li>
            <Link to="/my/organisations/$id" params={{ id }}>
              {t('mine.record')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/my/organisations/$id/people" params={{ id }}>
            {t('mine.people')}
          </Link>
        </li>
        {isPublic && (
          <li>
            <Link to="/organisations/$id" params={{ id }}>
              {t('mine.public')}
            </Link>
          </li>
        )}
      </ul>
    </article>
  );
}

function Invitation({ invitation }: { invitation: Mine['myInvitations'][number] }) {
  const { t } = useTranslation('registration');
  const { date } = useFormat();
  const { submit, busy, error } = useSubmit(JoinOrganisationDocument);
  const join = async (): Promise<void> => {
    const data = await submit({ id: invitation.id });
    // What one may do has changed, and with it every page.
    if (data) window.location.reload();
  };
  return (
    <Notice title={t('invited', { organisation: invitation.organisationName })}>
      <p>
        {t('invitedAs', {
          roles: invitation.roles.map((role) => t(`role.${role}`)).join(', '),
          date: date(invitation.expiresAt),
        })}
      </p>
      <FormProblem error={error} />
      <div>
        <Button aria-disabled={busy} onClick={() => void join()}>
          {t('join')}
        </Button>
      </div>
    </Notice>
  );
}

function Claims({ claims }: { claims: Mine['myOrganisationClaims'] }) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  return (
    <section className={styles.claims}>
      <h2>{t('mine.claims')}</h2>
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.id} className={styles.organisation}>
            <div className={styles.head}>
              <h3>{format.name(claim.organisation)}</h3>
              <span className={styles.claimState}>{t(`claimState.${claim.state}`)}</span>
            </div>
            <p className={styles.meta}>
              {claim.decidedAt
                ? t('mine.decidedOn', { date: format.date(claim.decidedAt) })
                : t('mine.sentOn', { date: format.date(claim.createdAt) })}
            </p>
            {claim.reason && <p className={styles.reason}>{claim.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
