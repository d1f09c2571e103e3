import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UsersDocument, type UsersQuery } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { useFormat } from '../../i18n/use-format.js';
import { useRoleNames } from '../../i18n/use-role-names.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import type { Person } from '../../ui/desk/places.js';
import { Icon } from '../../ui/Icon.js';
import { MoreButton } from '../../ui/listing/MoreButton.js';
import { TextFilter } from '../../ui/listing/TextFilter.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { Table } from '../../ui/Table.js';
import { AccessDialog } from './components/AccessDialog.js';
import { HandOverDialog } from './components/HandOverDialog.js';
import { RolesDialog } from './components/RolesDialog.js';
import styles from './Administration.module.css';
import './words.js';

export type User = UsersQuery['users']['edges'][number]['node'];

const PAGE = 30;
const route = getRouteApi('/administration/users');

/** The people with an account: which roles they hold, and letting them in or not. */
export function UsersPage() {
  const { t } = useTranslation('administration');
  return (
    <DeskPage title={t('users.title')} lead={t('users.lead')} roles={['ADMINISTRATOR', 'AUDITOR']}>
      {(person) => <Users viewer={person} />}
    </DeskPage>
  );
}

type Open = { user: User; dialog: 'roles' | 'access' | 'handOver' };

function Users({ viewer }: { viewer: Person }) {
  const { t } = useTranslation('administration');
  const { text } = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useConnection(UsersDocument, { first: PAGE, text }, (data) => data.users);
  const [open, setOpen] = useState<Open>();
  const mayChange = viewer.roles.includes('ADMINISTRATOR');
  const close = (): void => setOpen(undefined);
  const changed = (): void => {
    close();
    pages.retry();
  };
  return (
    <>
      <TextFilter
        value={text ?? ''}
        onChange={(next) =>
          void navigate({ search: { text: next === '' ? undefined : next }, resetScroll: false })
        }
      />
      {pages.error !== undefined ? (
        <Failed onRetry={pages.retry} />
      ) : pages.first === undefined ? (
        <RowsLoading />
      ) : pages.nodes.length === 0 ? (
        <Empty title={t('users.none')}>
          <p>{t('users.noneNext')}</p>
        </Empty>
      ) : (
        <>
          <UserTable
            users={pages.nodes}
            own={viewer.id}
            onOpen={mayChange ? (user, dialog) => setOpen({ user, dialog }) : undefined}
          />
          <MoreButton pages={pages} total={pages.first.totalCount} capped={pages.first.totalIsCapped} />
        </>
      )}
      {open?.dialog === 'roles' && <RolesDialog user={open.user} onClose={close} onDone={changed} />}
      {open?.dialog === 'access' && <AccessDialog user={open.user} onClose={close} onDone={changed} />}
      {open?.dialog === 'handOver' && <HandOverDialog user={open.user} onClose={close} onDone={changed} />}
    </>
  );
}

interface TableProps {
  users: readonly User[];
  own: string;
  onOpen: ((user: User, dialog: Open['dialog']) => void) | undefined;
}

function UserTable({ users, own, onOpen }: TableProps) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const nameRoles = useRoleNames();
  const actions = onOpen && {
    name: t('users.actions'),
    cell: (user: User) => (
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.filter}
          aria-label={t('users.rolesOf', { name: user.fullName })}
          onClick={() => onOpen(user, 'roles')}
        >
          {t('users.changeRoles')}
        </button>
        {user.memberships.length > 0 && (
          <button
            type="button"
            className={styles.filter}
            aria-label={t('users.handOverOf', { name: user.fullName })}
            onClick={() => onOpen(user, 'handOver')}
          >
            {t('users.handOver')}
          </button>
        )}
        {user.id !== own && (
          <button
            type="button"
            className={styles.filter}
            aria-label={t(user.disabledAt ? 'users.enableOf' : 'users.disableOf', { name: user.fullName })}
            onClick={() => onOpen(user, 'access')}
          >
            {t(user.disabledAt ? 'users.enable' : 'users.disable')}
          </button>
        )}
      </div>
    ),
  };
  return (
    <Table
      caption={t('users.title')}
      rows={users}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('users.person'),
          cell: (user) => (
            <>
              {user.fullName}
              <div className={styles.soft}>{user.email}</div>
              {user.demo && <div className={styles.soft}>{t('users.demo')}</div>}
            </>
          ),
        },
        {
          name: t('users.roles'),
          cell: (user) =>
            user.platformRoles.length === 0 ? (
              <span className={styles.soft}>{t('users.noRole')}</span>
            ) : (
              nameRoles(user.platformRoles)
            ),
        },
        {
          name: t('users.organisations'),
          cell: ({ memberships }) =>
            memberships.length === 0 ? (
              <span className={styles.soft}>{t('users.noOrganisation')}</span>
            ) : (
              memberships.map((one) => (
                <div key={one.organisationId}>
                  {one.organisationName} <span className={styles.soft}>({nameRoles(one.roles)})</span>
                </div>
              ))
            ),
        },
        {
          name: t('users.state'),
          cell: (user) => (
            <>
              {user.disabledAt ? (
                <span className={`${styles.state} ${styles.off}`}>
                  <Icon name="lock" size={16} /> {t('users.disabled', { date: format.date(user.disabledAt) })}
                </span>
              ) : (
                t('users.since', { date: format.date(user.createdAt) })
              )}
              <div className={styles.soft}>{t(user.hasSecondFactor ? 'users.second' : 'users.noSecond')}</div>
            </>
          ),
        },
        ...(actions ? [actions] : []),
      ]}
    />
  );
}
