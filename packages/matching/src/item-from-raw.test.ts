import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemFromRaw } from './item-from-raw.js';

describe('raw records', () => {
  it('reads an offer and reports what it does not know', () => {
    const { item, notes } = itemFromRaw(
      {
        id: 's1',
        kind: 'equipment',
        lang: 'vi',
        title: 'Máy sấy',
        summary: 'Sấy chè',
        keywords: ['chè'],
        fieldOfScience: '2.3',
        industryVsic: '28',
        trl: 8,
        priceVnd: { min: 10, max: 20 },
        transferForms: ['sale'],
        region: 'Lào Cai',
        organisationId: 'o1',
        colour: 'red',
      },
      'offer',
    );
    expect(item).toEqual({
      id: 's1',
      kind: 'equipment',
      lang: 'vi',
      title: 'Máy sấy',
      summary: 'Sấy chè',
      keywords: ['chè'],
      fields: ['2.3'],
      industries: ['28'],
      trl: 8,
      price: { min: 10, max: 20 },
      transferOffered: ['sale'],
      region: 'Lào Cai',
      organisationId: 'o1',
    });
    expect(notes).toEqual([{ id: 's1', field: 'colour', reason: 'unknown_field' }]);
  });

  it('takes any of the text fields and a budget of one number', () => {
    expect(itemFromRaw({ id: 1, text: 'cần máy sấy', budgetVnd: '5000000' }, 'need').item).toEqual({
      id: '1',
      kind: 'need',
      summary: 'cần máy sấy',
      budget: { max: 5_000_000 },
    });
  });

  it('makes one document of a laboratory and keeps an expert’s name out of the evidence', () => {
    const lab = itemFromRaw(
      {
        id: 'l',
        name: 'Phòng Đất',
        equipment: [{ name: 'Máy AAS', purpose: 'kali' }],
        tests: [{ name: 'pH', matrix: 'đất', method: 'điện cực' }],
      },
      'lab',
    ).item;
    expect(lab).toEqual({
      id: 'l',
      kind: 'lab',
      title: 'Phòng Đất',
      keywords: ['pH, đất'],
      body: 'Máy AAS: kali\nđiện cực',
    });
    const expert = itemFromRaw(
      { id: 'e', name: 'Lê Sấy', bio: 'Công nghệ chè', fields: ['4.1'] },
      'expert',
    ).item;
    expect(expert).toEqual({
      id: 'e',
      kind: 'expert',
      name: 'Lê Sấy',
      summary: 'Công nghệ chè',
      fields: ['4.1'],
    });
  });

  it('leaves unreadable values out and says so', () => {
    const { item, notes } = itemFromRaw({ id: 'n', title: 'x', trlMin: 'cao', budgetVnd: -5 }, 'need');
    expect(item).toEqual({ id: 'n', kind: 'need', title: 'x' });
    expect(notes.map((n) => n.field)).toEqual(['trlMin', 'budgetVnd']);
  });

  it('gives no item without id or text, and never throws', () => {
    expect(itemFromRaw({ title: 'x' }, 'need').item).toBeNull();
    expect(itemFromRaw({ id: 'x', trl: 3 }, 'offer').item).toBeNull();
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('need', 'offer', 'expert', 'lab'), (raw, source) => {
        itemFromRaw(raw, source as 'need');
      }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('id', 'title', 'tests', 'equipment', 'keywords', 'priceVnd', 'trl', 'lang'),
          fc.anything(),
        ),
        (raw) => {
          itemFromRaw(raw, 'lab');
        },
      ),
    );
  });
});
