import { useEffect, useRef } from 'react';
import { isTyping } from '../../lib/page-keys.js';

interface Shortcuts {
  onSearch: () => void;
  onHelp: () => void;
}

/** `/` for the search, `?` for help; never while someone types, composes a syllable or holds a modifier key. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (event.key === '/') {
        event.preventDefault();
        latest.current.onSearch();
      } else if (event.key === '?') {
        event.preventDefault();
        latest.current.onHelp();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
