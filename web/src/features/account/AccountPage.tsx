import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyAccountDocument, type MyAccountQuery, ViewerDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useRoleNames } from '../../i18n/use-role-names.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Notice } from '../../ui/Notice.js';
import { Failed, RowsLoading } from '../../ui/State.js';
import { EmailSection } from './components/EmailSection.js';
import { ProfileSection } from './components/ProfileSection.js';
import { Section } from './components/Section.js';
import styles from './Account.module.css';
import './words.js';

const route = getRouteApi('/account');

/** Who I am here: name, language, address, organisations and roles. */
export function AccountPage() {
  const { t } = useTranslation('account');
  return (
    <DeskPage title={t('profile.title')} lead={t('profile.lead')}>
      {() => <Profile />}
    </DeskPage>
  );
}

function Profile() {
  const { data, error, retry: readAgain } = useData(MyAccountDocument, {});
  const viewer = useData(ViewerDocument, {});
  const retry = (): void => {
    readAgain();
    // The header and the menu beside show the same person.
    viewer.retry();
  };
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  const { me } = data;
  return (
    <div className={styles.sections}>
      <Welcome me={me} />
      <ProfileSection me={me} onChanged={retry} />
      <EmailSection email={me.email} />
      <Organisations me={me} />
    </div>
  );
}

function Welcome({ me }: { me: MyAccountQuery['me'] }) {
  const { t } = useTranslation('account');
  const { welcome } = route.useSearch();
  if (welcome === undefined) return null;
  return (
    <Notice tone="done" role="status" title={t(welcome === 'joined' ? 'welcome.joined' : 'welcome.title')}>
      <p>{t('welcome.next')}</p>
      {!me.hasTotp && me.passkeyCount === 0 && (
        <p>
          <Link to="/account/security" search={{}}>
            {t('welcome.security')}
          </Link>
        </p>
      )}
    </Notice>
  );
}

function Organisations({ me }: { me: MyAccountQuery['me'] }) {
  const { t } = useTranslation('account');
  const nameRoles = useRoleNames();
  const staff = [...me.roles.filter((role) => !inOrganisation.has(role)), ...me.waitingRoles];
  return (
    <Section title={t('organisations.title')} lead={t('organisations.lead')}>
      {me.memberships.length === 0 && staff.length === 0 && <p>{t('organisations.none')}</p>}
      <ul className={styles.rows}>
        {me.memberships.map(({ organisationId, organisationName, roles }) => (
          <li key={organisationId} className={styles.row}>
            <div>
              <p className={styles.rowTitle}>
                <Link to="/organisations/$id" params={{ id: organisationId }}>
                  {organisationName}
                </Link>
              </p>
              <p className={styles.soft}>{nameRoles(roles)}</p>
            </div>
          </li>
        ))}
        {staff.length > 0 && (
          <li className={styles.row}>
            <div>
              <p className={styles.rowTitle}>{t('organisations.province')}</p>
              <p className={styles.soft}>{nameRoles(staff)}</p>
            </div>
          </li>
        )}
      </ul>
    </Section>
  );
}

const inOrganisation: ReadonlySet<string> = new Set(['MEMBER', 'ORGANISATION_ADMIN', 'LAB_MANAGER']);
