import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SignOutDocument, ViewerDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { type Person, placesOf } from '../../ui/desk/places.js';
import { Icon } from '../../ui/Icon.js';
import styles from './Account.module.css';

/**
 * The way in for a stranger; the name and the way out for a person. Until the api has said who is here, the place is kept
 * free, and the page goes on without it.
 */
export function Account({ place }: { place: 'bar' | 'menu' }) {
  const { data, loading } = useData(ViewerDocument, {});
  const person = data?.viewer ?? undefined;
  const outer = place === 'bar' ? styles.bar : styles.inMenu;
  if (person === undefined) return <SignInLink className={outer} waiting={loading} />;
  const name = person.fullName;
  if (place === 'menu') {
    return (
      <div className={outer}>
        <span className={styles.name}>{name}</span>
        <Places person={person} />
        <SignOutButton />
      </div>
    );
  }
  return (
    <div className={outer}>
      <button type="button" popoverTarget="account" className={styles.person}>
        <Icon name="expert" />
        <span className={styles.short}>{name}</span>
        <Icon name="more" size={16} />
      </button>
      <div id="account" popover="auto" className={styles.panel}>
        <p className={styles.name}>{name}</p>
        <Places person={person} />
        <SignOutButton />
      </div>
    </div>
  );
}

/** Where this person's work and account are; the same list as beside the pages themselves. */
function Places({ person }: { person: Person }) {
  const { i18n } = useTranslation();
  const mine = placesOf(person);
  return (
    <ul className={styles.places}>
      {mine.map(({ to, name, icon, group }, at) => (
        <li key={to} className={at > 0 && mine[at - 1]?.group !== group ? styles.next : undefined}>
          <Link
            to={to as '/'}
            className={styles.place}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
            onClick={() => document.getElementById('account')?.hidePopover()}
          >
            <Icon name={icon} /> {i18n.t(`place.${name}` as 'place.mine')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function SignInLink({ className, waiting }: { className: string | undefined; waiting: boolean }) {
  const { t } = useTranslation('shell');
  const returnTo = useRouterState({
    select: ({ location }) =>
      location.pathname === '/sign-in'
        ? (location.search as { returnTo?: string }).returnTo
        : location.href === '/'
          ? undefined
          : location.href,
  });
  return (
    <div className={className} style={waiting ? { visibility: 'hidden' } : undefined}>
      <Link
        to="/sign-in"
        search={{ returnTo }}
        className={styles.link}
        activeProps={{ 'aria-current': 'page' }}
      >
        {t('signIn')}
      </Link>
    </div>
  );
}

function SignOutButton() {
  const { t } = useTranslation('shell');
  const [{ fetching }, signOut] = useMutation(SignOutDocument.toString());
  const [failed, setFailed] = useState(false);
  const leave = async (): Promise<void> => {
    if (fetching) return;
    const { data } = await signOut({});
    setFailed(data === undefined || data === null);
    // A whole new page: nothing that was kept for the person is shown to the next one at this screen.
    if (data) window.location.reload();
  };
  return (
    <>
      <button type="button" className={styles.link} aria-disabled={fetching} onClick={() => void leave()}>
        {t('signOut')}
      </button>
      {failed && (
        <p role="alert" className={styles.failed}>
          {t('signOutFailed')}
        </p>
      )}
    </>
  );
}
