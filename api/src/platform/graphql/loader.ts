import DataLoader from 'dataloader';
import type { RequestContext } from './context.js';

/**
 * A batch that lives as long as one request: `load` collects the keys of one tick and asks once.
 * The answer must be a Map from key to value; a missing key is null.
 */
export function loaderFor<Key, Value>(
  context: RequestContext,
  owner: object,
  fetch: (keys: readonly Key[]) => Promise<Map<Key, Value>>,
): DataLoader<Key, Value | null> {
  let loader = context.loaders.get(owner) as DataLoader<Key, Value | null> | undefined;
  if (!loader) {
    loader = new DataLoader<Key, Value | null>(async (keys) => {
      const found = await fetch(keys);
      return keys.map((key) => found.get(key) ?? null);
    });
    context.loaders.set(owner, loader);
  }
  return loader;
}

/** Like `loaderFor`, for many values a key: `groupOf` says to which key a value belongs. */
export function groupsFor<Value>(
  context: RequestContext,
  owner: object,
  fetch: (keys: readonly string[]) => Promise<Value[]>,
  groupOf: (value: Value) => string | null,
): { load(key: string): Promise<Value[]> } {
  const loader = loaderFor<string, Value[]>(context, owner, async (keys) => {
    const groups = new Map<string, Value[]>(keys.map((key) => [key, []]));
    for (const value of await fetch(keys)) groups.get(groupOf(value) ?? '')?.push(value);
    return groups;
  });
  return { load: async (key) => (await loader.load(key)) ?? [] };
}
