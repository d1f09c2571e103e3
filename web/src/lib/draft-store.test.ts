import { describe, expect, it } from '@jest/globals';
import { dropDraft, keepDraft, loadDraft } from './draft-store.js';

const shelf = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
};
const asText = (kept: unknown) => (typeof kept === 'string' ? kept : undefined);
const now = new Date('2026-11-20T03:00:00Z');
const savedAt = '2026-11-19T03:00:00.000Z';

describe('drafts on the device', () => {
  it('come back as they were kept, and go when dropped', () => {
    const storage = shelf();
    expect(keepDraft(storage, 'need.new', { value: 'chè bị mốc', savedAt, owner: null })).toBe(true);
    expect(loadDraft(storage, 'need.new', null, asText, now)?.value).toBe('chè bị mốc');
    dropDraft(storage, 'need.new');
    expect(loadDraft(storage, 'need.new', null, asText, now)).toBeUndefined();
  });

  it('belong to their writer; what a stranger wrote belongs to whoever signs in', () => {
    const storage = shelf();
    keepDraft(storage, 'a', { value: 'của Mẩy', savedAt, owner: 'may' });
    expect(loadDraft(storage, 'a', 'may', asText, now)?.value).toBe('của Mẩy');
    expect(loadDraft(storage, 'a', 'doanh', asText, now)).toBeUndefined();
    expect(loadDraft(storage, 'a', null, asText, now)).toBeUndefined();
    keepDraft(storage, 'a', { value: 'của khách', savedAt, owner: null });
    expect(loadDraft(storage, 'a', 'doanh', asText, now)?.value).toBe('của khách');
  });

  it('are forgotten when old, damaged or of another make', () => {
    const storage = shelf();
    keepDraft(storage, 'a', { value: 'cũ', savedAt: '2026-07-01T00:00:00Z', owner: null });
    expect(loadDraft(storage, 'a', null, asText, now)).toBeUndefined();
    keepDraft(storage, 'a', { value: { not: 'text' }, savedAt, owner: null });
    expect(loadDraft<unknown>(storage, 'a', null, asText, now)).toBeUndefined();
    storage.setItem('caunoi.draft.a', '{broken');
    expect(loadDraft(storage, 'a', null, asText, now)).toBeUndefined();
  });

  it('a device that keeps nothing is no error', () => {
    const full = {
      ...shelf(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(keepDraft(full, 'a', { value: 'x', savedAt, owner: null })).toBe(false);
    expect(keepDraft(undefined, 'a', { value: 'x', savedAt, owner: null })).toBe(false);
    expect(loadDraft(undefined, 'a', null, asText, now)).toBeUndefined();
  });
});
