import { useCallback, useRef, useState } from 'react';
import { deviceStorage, dropDraft, keepDraft, loadDraft } from './draft-store.js';

export interface Draft<Value> {
  value: Value;
  /** Changes the draft and keeps it on this device at once: nothing typed is lost with the tab, the power or the network. */
  update: (change: Partial<Value> | ((before: Value) => Value)) => void;
  /** Forgets it on this device and begins with `empty` again. */
  clear: () => void;
  /** When this device last kept it, ISO 8601; undefined before the first change, or where the device keeps nothing. */
  savedAt: string | undefined;
  /** It was found on this device when the page opened. */
  restored: boolean;
}

interface Options<Value> {
  /** What a new draft begins with. */
  empty: () => Value;
  /** Makes sense of what the device kept, perhaps by an older version of the page; undefined when it is no use. */
  read: (kept: unknown) => Value | undefined;
  /** The id of who is signed in, null for a stranger: nobody finds another person's draft on a shared device. */
  person?: string | null;
}

/**
 * A form's text that survives a closed tab and a lost connection, under a name such as `need.new`. Give the component a
 * `key` of the name where it can change: the draft is read once, when the component appears.
 */
export function useDraft<Value extends object>(name: string, options: Options<Value>): Draft<Value> {
  const { person = null } = options;
  const [found] = useState(() => loadDraft(deviceStorage(), name, person, options.read, new Date()));
  const [value, setValue] = useState<Value>(() => found?.value ?? options.empty());
  const [savedAt, setSavedAt] = useState(found?.savedAt);
  // The newest value, also between two updates of one event.
  const newest = useRef(value);
  const empty = useRef(options.empty);

  const update = useCallback(
    (change: Partial<Value> | ((before: Value) => Value)): void => {
      const before = newest.current;
      const next = typeof change === 'function' ? change(before) : { ...before, ...change };
      newest.current = next;
      setValue(next);
      const now = new Date().toISOString();
      if (keepDraft(deviceStorage(), name, { value: next, savedAt: now, owner: person })) setSavedAt(now);
    },
    [name, person],
  );
  const clear = useCallback((): void => {
    dropDraft(deviceStorage(), name);
    newest.current = empty.current();
    setValue(newest.current);
    setSavedAt(undefined);
  }, [name]);
  return { value, update, clear, savedAt, restored: found !== undefined };
}
