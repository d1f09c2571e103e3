import { Link, useRouterState } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';
import { Mark } from '../../ui/Mark.js';
import { Account } from './Account.js';
import styles from './Header.module.css';
import { HeaderSearch } from './HeaderSearch.js';
import { LanguageSwitch } from './LanguageSwitch.js';

const places = [
  { to: '/needs', name: 'needs' },
  { to: '/offers', name: 'offers' },
  { to: '/organisations', name: 'organisations' },
  { to: '/experts', name: 'experts' },
  { to: '/labs', name: 'labs' },
] as const;

/** Who we are, where things are, the one search box, the language. */
export function Header({ searchRef }: { searchRef: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation('shell');
  const common = useTranslation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === path;
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand}>
          <Mark size={38} />
          <span className={styles.name}>
            {common.t('siteName')}
            <small>{t('province')}</small>
            <span className="visually-hidden">, {t('home')}</span>
          </span>
        </Link>
        <nav id="places" aria-label={t('nav')} className={open ? styles.navOpen : styles.nav}>
          {places.map(({ to, name }) => (
            <Link key={to} to={to} className={styles.place} activeProps={{ 'aria-current': 'page' }}>
              {t(name)}
            </Link>
          ))}
          <Account place="menu" />
        </nav>
        <div className={styles.search}>
          <HeaderSearch inputRef={searchRef} />
        </div>
        <div className={styles.tools}>
          <Account place="bar" />
          <LanguageSwitch />
          <button
            type="button"
            className={styles.menu}
            aria-expanded={open}
            aria-controls="places"
            onClick={() => setOpenOn(open ? undefined : path)}
          >
            <Icon name={open ? 'close' : 'menu'} size={24} />
            <span className="visually-hidden">{t('menu')}</span>
          </button>
        </div>
      </div>
    </header>
  );
}
