import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  OrganisationInvitationsDocument,
  OrganisationPeopleDocument,
  type OrganisationPeopleQuery,
  RevokeInvitationDocument,
} from '../../graphql/generated/graphql.js';
import { isNotFound, useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { Crumbs } from '../../ui/Crumbs.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { mayWorkAs, type Person } from '../../ui/desk/places.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Notice } from '../../ui/Notice.js';
import { Empty, Failed, NotFound, RowsLoading } from '../../ui/State.js';
import { Table } from '../../ui/Table.js';
import { InviteForm } from './components/InviteForm.js';
import { type Change, PersonDialog } from './components/PersonDialog.js';
import styles from './Mine.module.css';
import './words.js';

const route = getRouteApi('/my/organisations/$id/people');
type Member = OrganisationPeopleQuery['organisationPeople'][number];

/** Who belongs to an organisation and as what; for who keeps it also inviting, changing, handing over and letting go. */
export function PeoplePage() {
  const { t } = useTranslation('registration');
  const { id } = route.useParams();
  return (
    <>
      <Crumbs to="/my/organisations" label={t('mine.title')} />
      <DeskPage title={t('people.title')}>{(person) => <People key={id} id={id} person={person} />}</DeskPage>
    </>
  );
}

function People({ id, person }: { id: string; person: Person }) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  const { data, error, retry } = useData(OrganisationPeopleDocument, { id });
  const [open, setOpen] = useState<{ change: Change; member: Member }>();
  const [done, setDone] = useState<string>();
  if (isNotFound(error)) return <NotFound />;
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;

  const people = data.organisationPeople;
  const manages =
    person.memberships.some(
      ({ organisationId, roles }) => organisationId === id && roles.includes('ORGANISATION_ADMIN'),
    ) || mayWorkAs(person, ['PROVINCE_OFFICER', 'ADMINISTRATOR']);
  const changesOf = (member: Member): Change[] => {
    if (!manages && member.userId !== person.id) return [];
    const own = member.userId === person.id;
    return [
      ...(manages ? (['roles'] as const) : []),
      ...(people.length > 1 ? (['handOver'] as const) : []),
      own ? 'leave' : 'end',
    ];
  };
  return (
    <div className={styles.two}>
      {data.organisationRegistration && (
        <p>
          <strong>{format.name(data.organisationRegistration.organisation)}</strong>
        </p>
      )}
      {done !== undefined && (
        <Notice tone="done" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {people.length === 0 ? (
        <Empty title={t('people.none')}>
          <p>{t('people.noneNext')}</p>
        </Empty>
      ) : (
        <Table
          caption={t('people.title')}
          rows={people}
          keyOf={({ userId }) => userId}
          columns={[
            { name: t('people.name'), cell: ({ fullName }) => fullName },
            { name: t('people.email'), cell: ({ email }) => email },
            {
              name: t('people.roles'),
              cell: ({ roles }) => roles.map((role) => t(`role.${role}`)).join(', '),
            },
            { name: t('people.since'), cell: ({ joinedAt }) => format.date(joinedAt) },
            {
              name: t('people.do'),
              cell: (member) => (
                <span className={styles.rowActions}>
                  {changesOf(member).map((change) => (
                    <button key={change} type="button" onClick={() => setOpen({ change, member })}>
                      {t(`people.${change}`)}
                      <span className="visually-hidden">: {member.fullName}</span>
                    </button>
                  ))}
                </span>
              ),
            },
          ]}
        />
      )}
      {manages && <Invitations id={id} onDone={setDone} />}
      {open && (
        <PersonDialog
          {...open}
          organisationId={id}
          people={people}
          onClose={() => setOpen(undefined)}
          onDone={(text) => {
            setOpen(undefined);
            setDone(text);
            // One's own rights changed: every page has to be asked anew.
            if (open.member.userId === person.id) window.location.assign('/my/organisations');
            else retry();
          }}
        />
      )}
    </div>
  );
}

function Invitations({ id, onDone }: { id: string; onDone: (text: string) => void }) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  const { data, error, retry } = useData(OrganisationInvitationsDocument, { id });
  const revoke = useSubmit(RevokeInvitationDocument);
  const take = async (invitation: { id: string; email: string }): Promise<void> => {
    if (await revoke.submit({ id: invitation.id })) {
      onDone(t('people.revoked', { email: invitation.email }));
      retry();
    }
  };
  return (
    <section className={styles.two}>
      <h2>{t('people.invite')}</h2>
      <InviteForm
        organisationId={id}
        onSent={(email) => {
          onDone(t('people.invitedNow', { email }));
          retry();
        }}
      />
      {error !== undefined && data === undefined && <Failed onRetry={retry} />}
      <FormProblem error={revoke.error} />
      {data && data.organisationInvitations.length > 0 && (
        <Table
          caption={t('people.open')}
          captionShown
          rows={data.organisationInvitations}
          keyOf={(invitation) => invitation.id}
          columns={[
            { name: t('people.email'), cell: ({ email }) => email },
            {
              name: t('people.roles'),
              cell: ({ roles }) => roles.map((role) => t(`role.${role}`)).join(', '),
            },
            { name: t('people.until'), cell: ({ expiresAt }) => format.date(expiresAt) },
            {
              name: t('people.do'),
              cell: (invitation) => (
                <span className={styles.rowActions}>
                  <button type="button" onClick={() => void take(invitation)}>
                    {t('people.revoke')}
                    <span className="visually-hidden">: {invitation.email}</span>
                  </button>
                </span>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
