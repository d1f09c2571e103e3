import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous } from '../auth/actor.js';
import { type Asked, askEngine } from './ask-engine.js';
import { doc, docsOf, lan, lastWords, Samples } from './search-engine.samples.test-support.js';
import { AUDIENCE, type SearchDoc, type SearchEngine } from './search-engine.js';

/** What every search engine promises, whatever it is made of. The same cases run on each. */
export function searchEngineContract(
  name: string,
  makeEngine: () => SearchEngine,
  unreachable?: () => SearchEngine,
): void {
  describe(`search engine: ${name}`, () => {
    const engine = makeEngine();
    const samples = new Samples(engine);
    const { frequencies, put, ask, ids } = samples;
    beforeAll(() => samples.fill(), 120_000);
    afterAll(() => samples.clear(), 120_000);

    describe('1. text', () => {
      it('finds NFC by NFD and the other way', async () => {
        expect(await ids('công nghệ sấy'.normalize('NFD'))).toEqual(await ids('công nghệ sấy'));
        expect(await ids('phân hủy'.normalize('NFD'))).toContain('nfd');
      });
      it('takes đ, Đ and Ð for d', async () => {
        for (const typed of ['đá vôi', 'ĐÁ VÔI', 'Ðá vôi', 'da voi'])
          expect(await ids(typed)).toContain('stone');
      });
      it('takes hoà for hòa', async () => {
        expect(await ids('hoà tan')).toContain('soluble');
        expect(await ids('hòa tan')).toContain('soluble');
      });
      it('takes capitals for small letters', async () => {
        expect(await ids('MÁY SẤY THÓC')).toEqual(await ids('máy sấy thóc'));
      });
      it('finds without diacritics', async () => {
        expect((await ids('cong nghe say'))[0]).toBe('drying');
        expect((await ids('MAY SAY THOC'))[0]).toBe('rice');
      });
      it('puts the spelling typed first among equals', async () => {
        expect((await ids('cây đường')).slice(0, 2)).toEqual(['sugar', 'poplar']);
        expect((await ids('cây dương')).slice(0, 2)).toEqual(['poplar', 'sugar']);
      });
    });

    describe('2. slips', () => {
      it('finds with one slip in a syllable of four letters, not the first', async () => {
        expect(await ids('chưng cất tinhh dầu')).toContain('oil');
        expect(await ids('xử lý nước thaii ')).toContain('water');
      });
      it('ranks what is spelled so above what is corrected', async () => {
        expect((await ids('apatite '))[0]).toBe('apatite');
      });
      it('corrects no codes and no numbers', async () => {
        expect(await ids('IP-66 ')).not.toContain('sensor');
        expect(await ids('4056 ')).not.toContain('number');
        expect(await ids('4055 ')).toContain('number');
        expect(await ids('IP-65 ')).toContain('sensor');
      });
      it('searches as typed when asked to', async () => {
        expect(await ids('tinhhh ', { asTyped: true })).toEqual([]);
      });
    });

    describe('3. beginnings', () => {
      it('completes the last word', async () => {
        expect(await ids('chưng c')).toContain('oil');
        expect(await ids('hydrop')).toContain('english');
      });
      it('completes no other word, and none before a space', async () => {
        expect(await ids('hydrop ', { asTyped: true })).toEqual([]);
        expect((await ids('hydrop sấy'))[0]).not.toBe('english');
      });
      it('answers an empty search with everything, in the order asked for', async () => {
        const page = await ask('', { sort: { facet: 'price' }, limit: 100 });
        expect(page.total).toBe(docsOf('offer').length - 2);
        expect(page.hits[0]!.id).toBe('rice');
        expect((await ask('   ')).total).toBe(page.total);
      });
      it('answers punctuation with nothing', async () => {
        for (const odd of ['?!', '...', '"', '""', '()', '-']) expect((await ask(odd)).hits).toEqual([]);
      });
    });

    describe('4. words', () => {
      it('ranks more of the words above fewer', async () => {
        expect((await ids('máy sấy thóc lò đốt trấu'))[0]).toBe('rice');
        expect((await ids('nước thải mỏ đồng'))[0]).toBe('mine');
      });
      it('ranks the title above the body', async () => {
        expect((await ids('tinh dầu quế')).slice(0, 2)).toEqual(['oil', 'mention']);
      });
      it('needs a phrase side by side', async () => {
        expect(await ids('"nước thải"')).toEqual(expect.arrayContaining(['water', 'mine']));
        expect(await ids('"thải nước"')).toEqual([]);
      });
      it('leaves out what is excluded', async () => {
        const found = await ids('nước thải -mỏ');
        expect(found).toContain('water');
        expect(found).not.toContain('mine');
        expect(await ids('máy sấy -"đốt trấu"')).not.toContain('rice');
      });
      it('answers 200 words in time, by the rare ones', async () => {
        const begun = Date.now();
        expect(await ids(`${lastWords(197)} tuyển nổi apatite`)).toContain('apatite');
        expect(Date.now() - begun).toBeLessThan(5_000);
      });
    });

    describe('5. other names', () => {
      it('finds a Vietnamese name by an English one and back', async () => {
        expect(await ids('freeze drying ')).toContain('freeze');
        expect(await ids('sấy thăng hoa ')).toContain('lyophil');
      });
      it('finds them without diacritics', async () => {
        expect(await ids('say thang hoa ')).toContain('lyophil');
      });
      it('finds a phrase by its short form', async () => {
        expect(await ids('IoT ')).toContain('things');
      });
      it('goes one way where only one way was given', async () => {
        expect(await ids('máy bay ')).toContain('drone');
        expect(await ids('drone ')).not.toContain('plane');
      });
    });

    describe('6. filters', () => {
      const filtered = (filter: Asked['filter']) => ids('', { filter: filter!, limit: 100 });
      it('compares, lists and ranges', async () => {
        expect(await filtered({ facet: 'province', in: ['Hà Nội'] })).toEqual(['drying', 'oil']);
        expect((await filtered({ facet: 'province', in: ['Hà Nội', 'Sơn La'] })).length).toBe(3);
        expect(await filtered({ facet: 'price', from: 100, to: 300 })).toEqual(['oil', 'rice']);
      });
      it('asks whether a value is there', async () => {
        expect(await filtered({ facet: 'price', exists: true })).toEqual(['drying', 'oil', 'rice']);
        expect(
          await filtered({
            and: [
              { facet: 'price', exists: false },
              { facet: 'province', in: ['Sơn La'] },
            ],
          }),
        ).toEqual(['water']);
      });
      it('finds what lies below', async () => {
        expect((await filtered({ facet: 'fieldTree', in: ['2'] })).sort()).toEqual([
          'drying',
          'mine',
          'oil',
          'rice',
          'water',
        ]);
        expect((await filtered({ facet: 'fieldTree', in: ['2.7'] })).sort()).toEqual(['mine', 'water']);
      });
      it('joins with and, or, not', async () => {
        expect(
          await filtered({
            or: [
              { facet: 'province', in: ['Sơn La'] },
              { and: [{ facet: 'fields', in: ['2.3'] }, { not: { facet: 'price', from: 200 } }] },
            ],
          }),
        ).toEqual(['rice', 'water']);
      });
      it('takes whatever a value holds as data', async () => {
        for (const value of ['x" OR audience = "user-7', "'; drop table", '\\', '\\"', '"]', '%', '*']) {
          expect(await filtered({ facet: 'province', in: [value] })).toEqual([]);
        }
        expect(await filtered({ facet: 'place', in: ['say "here" \\ or there'] })).toEqual(['quoted']);
      });
    });

    describe('7. facets', () => {
      it('counts all hits, with filters', async () => {
        const { facets: counts } = await ask('', { facets: ['province'], limit: 1 });
        expect(counts['province']).toEqual(
          new Map([
            ['Hà Nội', 2],
            ['Lào Cai', 2],
            ['Sơn La', 1],
          ]),
        );
        const some = await ask('', { facets: ['province'], filter: { facet: 'fields', in: ['2.7'] } });
        expect(some.facets['province']).toEqual(
          new Map([
            ['Lào Cai', 1],
            ['Sơn La', 1],
          ]),
        );
      });
      it('counts a chosen facet as if it were not chosen', async () => {
        const page = await ask('', {
          facets: ['province', 'fields'],
          choices: {
            province: { facet: 'province', in: ['Sơn La'] },
            fields: { facet: 'fieldTree', in: ['2.7'] },
          },
        });
        expect(page.hits.map(({ id }) => id)).toEqual(['water']);
        expect(page.facets['province']).toEqual(
          new Map([
            ['Lào Cai', 1],
            ['Sơn La', 1],
          ]),
        );
        expect([...page.facets['fields']!]).toEqual([['2.7', 1]]);
      });
      it('counts more than 100 values exactly', async () => {
        const docs = Array.from({ length: 480 }, (_, i) =>
          doc(`v${i}`, 'nhiều giá trị', '', { place: `place ${i % 160}` }),
        );
        await put('many', docs);
        const { facets: counts, total } = await ask('giá trị', {
          indexes: [{ name: 'many' }],
          facets: ['place'],
        });
        expect(total).toBe(480);
        expect(counts['place']!.size).toBe(160);
        expect(new Set(counts['place']!.values())).toEqual(new Set([3]));
      });
    });

    describe('8. order and pages', () => {
      it('sorts, ties by id, what has no value last', async () => {
        expect((await ids('', { sort: { facet: 'price' }, limit: 3 })).join()).toBe('rice,oil,drying');
        expect((await ids('', { sort: { facet: 'price', descending: true }, limit: 3 })).join()).toBe(
          'drying,oil,rice',
        );
        const rest = (await ids('', { sort: { facet: 'price' }, limit: 100 })).slice(3);
        expect(rest).toEqual([...rest].sort());
      });
      it('pages without overlap or gap', async () => {
        const all = await ids('giá trị', { indexes: [{ name: 'many' }], limit: 90 });
        const pages: string[] = [];
        for (let offset = 0; offset < 90; offset += 30) {
          pages.push(...(await ids('giá trị', { indexes: [{ name: 'many' }], offset, limit: 30 })));
        }
        expect(pages).toEqual(all);
        expect(new Set(pages).size).toBe(90);
      });
      it('goes no further than 500 hits', async () => {
        await put(
          'many',
          Array.from({ length: 60 }, (_, i) => doc(`w${i}`, 'nhiều giá trị')),
        );
        expect((await ids('giá trị', { indexes: [{ name: 'many' }], offset: 490, limit: 50 })).length).toBe(
          10,
        );
        expect(await ids('giá trị', { indexes: [{ name: 'many' }], offset: 500, limit: 50 })).toEqual([]);
      });
    });

    describe('9. writes', () => {
      const scratch = { indexes: [{ name: 'scratch' }] };
      it('replaces and removes, seen when settled', async () => {
        await put('scratch', [doc('one', 'máy nghiền')]);
        await put('scratch', [doc('one', 'máy xát')]);
        expect(await ids('nghiền ', { ...scratch, asTyped: true })).toEqual([]);
        expect(await ids('máy xát', scratch)).toEqual(['one']);
        await engine.settled(await engine.remove('scratch', ['one', 'never-there']));
        expect(await ids('máy xát', scratch)).toEqual([]);
      });
      it('takes 1,000 documents at once; of one id twice the last counts; again changes nothing', async () => {
        const docs = Array.from({ length: 1_000 }, (_, i) => doc(`d${i}`, `mẫu thử ${i}`));
        const twice = [...docs, doc('d7', 'bản cuối cùng')];
        await put('scratch', twice);
        await put('scratch', twice);
        expect((await ask('', { ...scratch, facets: [] })).total).toBeGreaterThanOrEqual(500);
        expect(await ids('bản cuối cùng', scratch)).toEqual(['d7']);
        expect((await engine.health()).docs['scratch']).toBe(1_000);
      });
      it('goes on serving while an index is built anew, and keeps what is written meanwhile', async () => {
        let gaps = 0;
        let looks = 0;
        const source = async function* (): AsyncGenerator<SearchDoc> {
          for (let i = 0; i < 200; i += 1) {
            if (i % 20 === 0) {
              looks += 1;
              if ((await ids('mẫu thử', scratch)).length === 0) gaps += 1;
            }
            if (i === 100) await put('scratch', [doc('meanwhile', 'viết giữa chừng')]);
            yield doc(`n${i}`, `mẫu thử mới ${i}`);
          }
        };
        await engine.reindex(new Map([['scratch', source()]]));
        expect([gaps, looks]).toEqual([0, 10]);
        expect((await engine.health()).docs['scratch']).toBe(201);
        expect(await ids('viết giữa chừng', scratch)).toEqual(['meanwhile']);
        expect(await ids('bản cuối cùng', scratch)).toEqual([]);
        expect(await ids('máy sấy thóc')).toContain('rice');
      });
    });

    describe('10. several indexes', () => {
      const both = { indexes: [{ name: 'offer' }, { name: 'need' }] };
      it('makes one list of them', async () => {
        const { hits } = await ask('máy sấy thóc', both);
        expect(new Set(hits.map(({ index }) => index))).toEqual(new Set(['offer', 'need']));
      });
      it('obeys their weights', async () => {
        const first = async (offer: number, need: number) =>
          (
            await ask('máy sấy thóc', {
              indexes: [
                { name: 'offer', weight: offer },
                { name: 'need', weight: need },
              ],
            })
          ).hits[0]!.index;
        expect(await first(5, 0.1)).toBe('offer');
        expect(await first(0.1, 5)).toBe('need');
      });
      it('merges their facets', async () => {
        const { facets: counts } = await ask('', { ...both, facets: ['kind'] });
        expect(counts['kind']).toEqual(
          new Map([
            ['offer', docsOf('offer').length - 2],
            ['need', docsOf('need').length],
          ]),
        );
      });
      it('searches the others when one is missing, and says so', async () => {
        const page = await ask('máy sấy thóc', { indexes: [{ name: 'offer' }, { name: 'nowhere' }] });
        expect(page.problems).toEqual([{ index: 'nowhere', code: 'INDEX_MISSING' }]);
        expect(page.hits.map(({ id }) => id)).toContain('rice');
      });
    });

    describe('11. failure', () => {
      it('tells its health', async () => {
        const health = await engine.health();
        expect(health).toMatchObject({ ok: true, lagMs: 0 });
        expect(health.docs['offer']).toBe(docsOf('offer').length);
      });
      if (unreachable) {
        it('says that it does not serve, in time', async () => {
          const begun = Date.now();
          const away = unreachable();
          const query: Asked = {
            actor: anonymous,
            indexes: [{ name: 'offer' }],
            text: 'máy',
            offset: 0,
            limit: 5,
          };
          await expect(askEngine(away, frequencies, query)).rejects.toMatchObject({
            code: 'SEARCH_UNAVAILABLE',
          });
          await expect(away.upsert('offer', [doc('x', 'máy')])).rejects.toMatchObject({
            code: 'SEARCH_UNAVAILABLE',
          });
          expect(await away.health()).toMatchObject({ ok: false });
          expect(Date.now() - begun).toBeLessThan(20_000);
        });
      }
    });

    describe('12. who may find what', () => {
      it('refuses a search of nobody', async () => {
        await expect(ask('máy', { actor: undefined })).rejects.toThrow('A search needs somebody');
      });
      it('hides what is private: in hits, totals, facets and suggestions', async () => {
        const page = await ask('công thức bí mật', { facets: ['place'] });
        expect(page.hits.map(({ id }) => id)).not.toContain('secret');
        expect([...(page.facets['place']?.keys() ?? [])]).not.toContain('hidden place');
        const all = await ask('', { facets: ['place'], limit: 100 });
        expect(all.hits.map(({ id }) => id)).not.toContain('secret');
        expect([...all.facets['place']!.keys()]).not.toContain('hidden place');
        const filter = { facet: AUDIENCE, in: ['public'] };
        const suggested = await engine.suggest({
          indexes: ['offer'],
          text: 'công thức bí',
          filter,
          limit: 5,
        });
        expect(suggested.map(({ id }) => id)).not.toContain('secret');
      });
      it('shows it to those whom it is meant for, and to no others', async () => {
        expect(await ids('công thức bí mật', { actor: lan })).toContain('secret');
        const found = await ids('công thức bí mật', {
          actor: { ...lan, userId: '8', organisationIds: ['12'] },
        });
        expect(found).not.toContain('secret');
        expect(await ids('bản thảo nội bộ', { actor: lan })).toContain('draft');
      });
      it('cannot be talked into more by a filter', async () => {
        const filter = { or: [{ facet: AUDIENCE, in: ['user-7'] }, { not: { facet: AUDIENCE, in: ['x'] } }] };
        expect(await ids('', { filter, limit: 100 })).not.toContain('secret');
      });
      it('suggests titles by their beginning', async () => {
        const filter = { facet: AUDIENCE, in: ['public'] };
        const found = await engine.suggest({ indexes: ['offer'], text: 'may say th', filter, limit: 5 });
        expect(found[0]).toMatchObject({ id: 'rice', title: 'Máy sấy thóc' });
      });
    });
  });
}
