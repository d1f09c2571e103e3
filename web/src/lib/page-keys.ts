import { useEffect, useRef } from 'react';

export interface PageKey {
  /** As the keyboard gives it, lower case, such as `j`. */
  key: string;
  /** What it does, in the reader's language; stands in the list of keys. */
  does: string;
  run: () => void;
}

/** The keys of the page that is open, the latest page last. */
const open: { current: readonly PageKey[] }[] = [];

/** What the page on the screen can be told by single keys, for the list that `?` opens. */
export const currentPageKeys = (): readonly PageKey[] => open.flatMap(({ current }) => current);

/** Keys of one page; never heard while somebody types, composes a syllable, holds a modifier key or has a dialog open. */
export function usePageKeys(keys: readonly PageKey[]): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    open.push(latest);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const found = latest.current.find(({ key }) => key === event.key.toLowerCase());
      if (found === undefined) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      open.splice(open.indexOf(latest), 1);
    };
  }, []);
}

/** True for an element that takes letters itself, or that stands in a dialog. */
export const isTyping = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null);
