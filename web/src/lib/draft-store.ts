/** A text that somebody is writing, as this device keeps it. */
export interface StoredDraft<Value> {
  value: Value;
  /** When it was last changed, ISO 8601. */
  savedAt: string;
  /** Whose it is: a person's id, or null when it was written before signing in. */
  owner: string | null;
}

/** As much of the browser's storage as drafts need. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'caunoi.draft.';
/** A draft that nobody touched for so long is gone: the device may have passed to somebody else. */
const keptDays = 90;

/** The browser's storage; undefined where it is switched off. */
export function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * The draft of this name as `read` understands it; undefined when there is none, when it is too old, damaged, or another
 * person's than `reader`. What was written before signing in belongs to whoever signs in next.
 */
export function loadDraft<Value>(
  storage: Storage | undefined,
  name: string,
  reader: string | null,
  read: (kept: unknown) => Value | undefined,
  now: Date,
): StoredDraft<Value> | undefined {
  try {
    const kept = JSON.parse(storage?.getItem(prefix + name) ?? 'null') as Partial<
      StoredDraft<unknown>
    > | null;
    if (typeof kept?.savedAt !== 'string') return undefined;
    const owner = typeof kept.owner === 'string' ? kept.owner : null;
    if (owner !== null && owner !== reader) return undefined;
    const age = now.getTime() - Date.parse(kept.savedAt);
    if (!(age < keptDays * 86_400_000)) return undefined;
    const value = read(kept.value);
    return value === undefined ? undefined : { value, savedAt: kept.savedAt, owner };
  } catch {
    return undefined;
  }
}

/** Keeps a draft on this device; false when the device would not take it (full, or storage switched off). */
export function keepDraft<Value>(
  storage: Storage | undefined,
  name: string,
  draft: StoredDraft<Value>,
): boolean {
  try {
    if (storage === undefined) return false;
    storage.setItem(prefix + name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(storage: Storage | undefined, name: string): void {
  try {
    storage?.removeItem(prefix + name);
  } catch {
    // Where storage is switched off there is nothing to drop.
  }
}
