import { describe, expect, it } from '@jest/globals';
import { firstSentence } from './listing-form.js';
import { needForm } from './need-form.js';
import { changedInput, contested, newWriting, readWriting, withFields } from './writing.js';

const answers = (change: Partial<ReturnType<typeof needForm.empty>>) => ({ ...needForm.empty(), ...change });
const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);

describe('two versions of one need', () => {
  const base = answers({ title: 'Cần kho lạnh', situation: 'Bán tại vườn' });
  const mine = answers({ ...base, situation: 'Bán trong ba ngày' });

  it('stand against each other only where somebody else changed what differs', () => {
    const writing = { ...newWriting(mine), base };
    expect(contested(needForm.fields, writing, answers({ ...base }))).toEqual([]);
    expect(
      names(
        contested(
          needForm.fields,
          writing,
          answers({ ...base, situation: 'Xe lạnh', result: 'Giữ 20 ngày' }),
        ),
      ),
    ).toEqual(['situation', 'result']);
  });

  it('one’s own words from a save without an answer are not somebody else’s', () => {
    const sent = answers({ ...base, situation: 'Bán trong ba' });
    const writing = { ...newWriting(mine), base, unanswered: sent };
    expect(contested(needForm.fields, writing, sent)).toEqual([]);
    expect(names(contested(needForm.fields, writing, { ...sent, region: 'Sa Pa' }))).toEqual(['place']);
  });

  it('are put together field by field', () => {
    const theirs = answers({ ...base, situation: 'Xe lạnh', constraints: 'Điện một pha' });
    const chosen = needForm.fields.filter(({ name }) => name === 'situation');
    expect(withFields(theirs, mine, chosen)).toMatchObject({
      situation: 'Bán trong ba ngày',
      constraints: 'Điện một pha',
    });
  });
});

describe('what is kept and sent', () => {
  it('an older page’s draft is read with what it did not know yet', () => {
    const kept: unknown = { answers: { title: 'Cần máy sấy' }, key: 'post-1', id: 'x', revision: 3 };
    expect(readWriting(kept, needForm.empty)).toMatchObject({
      id: 'x',
      revision: 3,
      base: null,
      unanswered: null,
      answers: { title: 'Cần máy sấy', situation: '', keywords: [] },
    });
    expect(readWriting({ answers: 'text' }, needForm.empty)).toBeUndefined();
  });

  it('a change names only what changed', () => {
    expect(changedInput({ title: 'a', keywords: ['x'] }, { title: 'b', keywords: ['x'] })).toEqual({
      title: 'b',
    });
  });

  it('a long text becomes a title and goes on whole in the next answer', () => {
    expect(firstSentence('chè bị mốc', 200)).toEqual({ title: 'chè bị mốc', rest: '' });
    const long = `Chè hái về gặp mưa. ${'phơi không kịp '.repeat(20)}`.trim();
    expect(firstSentence(long, 200)).toEqual({ title: 'Chè hái về gặp mưa.', rest: long });
    const flat = 'phơi không kịp '.repeat(30).trim();
    const { title, rest } = firstSentence(flat, 200);
    expect(flat.startsWith(title)).toBe(true);
    expect(title.length).toBeLessThanOrEqual(200);
    expect(rest).toBe(flat);
  });
});
