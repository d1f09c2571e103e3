import { Link, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewerDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { buttonClass } from '../Button.js';
import { Icon } from '../Icon.js';
import { Empty, Failed, RowsLoading, useTitle } from '../State.js';
import styles from './DeskPage.module.css';
import { mayWorkAs, type Person, type PersonRole, placesOf, waitsForSecondFactor } from './places.js';

interface Props {
  title: string;
  lead?: ReactNode;
  /** The platform roles that work here; everybody signed in when it says none. */
  roles?: readonly PersonRole[];
  /** Beside the title, such as the one button that begins something new. */
  actions?: ReactNode;
  children: (person: Person) => ReactNode;
}

/** The frame of every page behind the sign-in: the person's places at the side, the page beside them; a stranger is shown the way in. */
export function DeskPage({ title, lead, roles, actions, children }: Props) {
  const { data, loading, error, retry } = useData(ViewerDocument, {});
  useTitle(title);
  const person = data?.viewer ?? undefined;
  if (person === undefined) {
    return (
      <div className={styles.page}>
        <h1>{title}</h1>
        {loading ? <RowsLoading /> : error !== undefined ? <Failed onRetry={retry} /> : <SignInFirst />}
      </div>
    );
  }
  const allowed = roles === undefined || mayWorkAs(person, roles);
  return (
    <div className={styles.frame}>
      <Menu person={person} />
      <div className={styles.page}>
        <div className={styles.head}>
          <div>
            <h1>{title}</h1>
            {lead !== undefined && <p className={styles.lead}>{lead}</p>}
          </div>
          {allowed && actions}
        </div>
        {!allowed ? (
          <NotForYou />
        ) : roles !== undefined && waitsForSecondFactor(person, roles) ? (
          <SecondFactorFirst />
        ) : (
          children(person)
        )}
      </div>
    </div>
  );
}

const groups = ['mine', 'desk', 'account'] as const;

function Menu({ person }: { person: Person }) {
  const { t, i18n } = useTranslation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === path;
  const mine = placesOf(person);
  if (mine.length === 0) return null;
  const nameOf = (name: string): string => i18n.t(`place.${name}` as 'place.mine');
  return (
    <nav aria-label={t('desk.menu')} className={`${styles.menu} no-print`}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        onClick={() => setOpenOn(open ? undefined : path)}
      >
        {t('desk.menu')} <Icon name="more" />
      </button>
      {groups.map((group) => {
        const inGroup = mine.filter((place) => place.group === group);
        return (
          inGroup.length > 0 && (
            <div key={group} className={open ? styles.group : `${styles.group} ${styles.folded}`}>
              <h2>{t(`desk.${group}`)}</h2>
              {inGroup.map(({ to, name, icon }) => (
                <Link
                  key={to}
                  to={to as '/'}
                  className={styles.place}
                  activeOptions={{ exact: true, includeSearch: false }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  <Icon name={icon} /> {nameOf(name)}
                </Link>
              ))}
            </div>
          )
        );
      })}
    </nav>
  );
}

function SignInFirst() {
  const { t } = useTranslation();
  const here = useRouterState({ select: (state) => state.location.href });
  return (
    <Empty title={t('desk.signInFirst')}>
      <p>{t('desk.signInFirstNext')}</p>
      <Link to="/sign-in" search={{ returnTo: here }} className={buttonClass('accent')}>
        {t('desk.signIn')}
      </Link>
    </Empty>
  );
}

function SecondFactorFirst() {
  const { t } = useTranslation();
  return (
    <Empty title={t('desk.secondFactorFirst')}>
      <p>{t('desk.secondFactorFirstNext')}</p>
      <Link to="/account/security" className={buttonClass('accent')}>
        {t('desk.secondFactor')}
      </Link>
    </Empty>
  );
}

function NotForYou() {
  const { t } = useTranslation();
  return (
    <Empty title={t('desk.notForYou')}>
      <p>{t('desk.notForYouNext')}</p>
    </Empty>
  );
}
