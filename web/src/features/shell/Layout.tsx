import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetServedContent } from '../../lib/served-content.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { HelpDialog } from './HelpDialog.js';
import styles from './Layout.module.css';
import { useShortcuts } from './use-shortcuts.js';
import './words.js';

/** The frame of every page: skip link, header, main, footer, and the keyboard. */
export function Layout() {
  const { t } = useTranslation('shell');
  const [help, setHelp] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  useShortcuts({ onSearch: () => search.current?.focus(), onHelp: () => setHelp(true) });
  useFocusOnNewPage(main);
  return (
    <>
      <a href="#main" className={styles.skip}>
        {t('skip')}
      </a>
      <Header searchRef={search} />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer onKeys={() => setHelp(true)} />
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </>
  );
}

/** A page opened from a link starts at its beginning, for the keyboard and for a screen reader as for the eye. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (path === undefined) return;
    if (before.current !== undefined && before.current !== path) {
      forgetServedContent();
      const active = document.activeElement;
      if (!(active instanceof HTMLInputElement)) main.current?.focus({ preventScroll: true });
    }
    before.current = path;
  }, [path, main]);
}
