import { deviceStorage, dropDraft, keepDraft, loadDraft } from '../../lib/draft-store.js';
import { localPath } from '../../lib/local-path.js';

const name = 'way-back';

/** Remembers, on this device, the page that sent somebody to register: the link in the mail knows nothing of it. */
export function keepWayBack(path: string, now = new Date()): void {
  keepDraft(deviceStorage(), name, { value: { path }, savedAt: now.toISOString(), owner: null });
}

/** The page to go on with once the account is there, and forgets it; undefined when none was kept on this device. */
export function takeWayBack(origin: string, now = new Date()): string | undefined {
  const storage = deviceStorage();
  const kept = loadDraft(storage, name, null, readPath, now);
  dropDraft(storage, name);
  const path = kept && localPath(kept.value.path, origin);
  return path === '/' ? undefined : path;
}

const readPath = (kept: unknown): { path: string } | undefined =>
  typeof kept === 'object' && kept !== null && 'path' in kept && typeof kept.path === 'string'
    ? { path: kept.path }
    : undefined;
