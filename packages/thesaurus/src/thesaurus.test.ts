import { describe, expect, it } from '@jest/globals';
import { checkConcepts, checkThesaurus } from './check.js';
import { dataModules } from './data/index.js';
import { FIELD_CODES, fieldCode } from './fields.js';
import { parseLines } from './parse.js';
import { buildThesaurus, conceptsIn, describe as summary, expand, loadThesaurus } from './thesaurus.js';

const modules = Object.entries(dataModules);
const everything = modules.flatMap(([source, lines]) => parseLines(lines, source).concepts);
const roots = new Set(
  everything.filter((concept) => concept.source === 'backbone').map((concept) => concept.id),
);

/** Ids of the concepts found, in reading order. */
const ids = (text: string): string[] => conceptsIn(text).map((hit) => hit.concept);

describe('the shipped vocabulary', () => {
  it.each(modules)('%s obeys the laws', (source, lines) => {
    const others = everything.filter((concept) => concept.source !== source);
    const options = { source, others, roots };
    const errors = checkThesaurus(lines, options).filter((problem) => problem.level === 'error');
    expect(errors.map((problem) => `${problem.id} (line ${problem.line}): ${problem.message}`)).toEqual([]);
  });

  it('has unique ids, no cycle and a way up to the backbone over all files', () => {
    const errors = checkConcepts(everything, { roots }).filter((problem) => problem.level === 'error');
    expect(errors).toEqual([]);
  });

  it('has scenes for known concepts only, each once', () => {
    const { problems, concepts } = loadThesaurus();
    expect(problems.filter((problem) => problem.level === 'error')).toEqual([]);
    expect([...concepts.values()].filter(({ scenes }) => scenes.length > 0).length).toBeGreaterThan(500);
    const wrong = buildThesaurus(
      { one: 'tin-can | 2.11 | hộp thiếc |  | can |  |  |  | ' },
      { a: 'tin-can | hộp méo, hộp gỉ\nno-such | gì đó\ntin-can | hai lần\nbroken' },
    );
    expect(wrong.concepts.get('tin-can')?.scenes).toEqual(['hộp méo', 'hộp gỉ']);
    expect(wrong.problems).toHaveLength(3);
  });

  it('holds at least 2,000 concepts and some in each of the 46 fields', () => {
    const { concepts, byField } = summary();
    expect(concepts).toBeGreaterThanOrEqual(2000);
    expect(concepts).toBe(everything.length);
    expect(FIELD_CODES).toHaveLength(46);
    expect(FIELD_CODES.filter((code) => (byField[code] ?? 0) === 0)).toEqual([]);
  });

  it('finds every concept by each of its Vietnamese and English terms', () => {
    const { concepts } = loadThesaurus();
    const lost: string[] = [];
    for (const concept of concepts.values()) {
      // A term of another concept may be longer and contain this one, so the hit must name the concept or cover it.
      for (const term of [...concept.vi, ...concept.viLay]) {
        if (!conceptsIn(`Đây là ${term}.`).some((hit) => hit.concept === concept.id))
          lost.push(`${concept.id}: ${term}`);
      }
      for (const term of [...concept.en, ...concept.enLay]) {
        if (!conceptsIn(`This is about the ${term}.`).some((hit) => hit.concept === concept.id)) {
          lost.push(`${concept.id}: ${term}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('everyday compounds', () => {
  it('name nothing, while the word alone still does', () => {
    expect(ids('Hệ thống vận hành ổn định, có thông tin đầy đủ và luồng gió mạnh')).not.toEqual(
      expect.arrayContaining(['allium-vegetable']),
    );
    for (const text of ['vận hành', 'thông tin', 'luồng gió', 'thạch cao'])
      expect(
        ids(`Có ${text}.`).filter((id) =>
          ['allium-vegetable', 'forest-species-native', 'bamboo', 'jam-jelly'].includes(id),
        ),
      ).toEqual([]);
    expect(ids('Nhà tôi trồng hành và tỏi.')).toContain('allium-vegetable');
    expect(ids('Đồi thông bị sâu róm.')).toContain('forest-species-native');
  });
});

describe('checkThesaurus', () => {
  const good = 'a-root | 4.1 | gốc |  | root |  |  |  | ';
  const messages = (lines: string): string[] =>
    checkThesaurus(lines, { roots: new Set(['a-root']) })
      .filter((problem) => problem.level === 'error')
      .map((problem) => problem.message);

  it.each([
    ['a cycle', 'b | 4.1 | bê |  | bee |  |  | c; a-root | \nc | 4.1 | xê |  | cee |  |  | b | ', /cycle/],
    ['an unknown id', 'b | 4.1 | bê |  | bee |  |  | a-root | nowhere', /no such concept: nowhere/],
    ['a missing Vietnamese term', 'b | 4.1 |  | lời nói | bee |  |  | a-root | ', /no Vietnamese term/],
    ['a missing English term', 'b | 4.1 | bê |  |  |  |  | a-root | ', /no English term/],
    ['an id used twice', 'a-root | 4.1 | gốc |  | root |  |  |  | ', /used twice/],
    ['no way to a root', 'b | 4.1 | bê |  | bee |  |  |  | ', /no way up/],
    ['an unknown field', 'b | 7.1 | bê |  | bee |  |  | a-root | ', /no such field/],
    ['a missing column', 'b | 4.1 | bê |  | bee | a-root | ', /columns/],
    ['an empty alternative', 'b | 4.1 | bê; ; bề |  | bee |  |  | a-root | ', /empty alternative/],
  ])('reports %s', (_name, line, expected) => {
    expect(messages(good)).toEqual([]);
    expect(messages(`${good}\n${line}`).join('; ')).toMatch(expected);
  });

  it('reads field codes in both notations', () => {
    expect(fieldCode('2.11')).toBe('211');
    expect(fieldCode('4.99')).toBe('499');
    expect(fieldCode('1.7')).toBe('199');
    expect(fieldCode('504')).toBe('504');
    expect(fieldCode('2.13')).toBeNull();
  });
});

describe('conceptsIn', () => {
  it('understands how people speak, in both languages', () => {
    expect(ids('Đêm qua cá nổi đầu thở, sáng ra chết trắng bể')).toContain('dissolved-oxygen');
    expect(ids('Khách không biết hàng thật hàng giả')).toContain('traceability');
    expect(ids('My fish are gasping at the surface every night')).not.toContain('tea');
    expect(ids('My bees keep dying and the honey foams')).toContain('honey-processing');
    expect(ids('Bã lá nấu dầu xong đổ bỏ')).toContain('distillation-residue');
  });

  it('gives offsets into the NFC text and the language and kind of the label', () => {
    const text = 'Máy sấy bơm nhiệt cho chè Shan tuyết'.normalize('NFD');
    const nfc = text.normalize('NFC');
    const hits = conceptsIn(text);
    for (const hit of hits) expect(nfc.slice(hit.start, hit.end)).toBe(hit.surface);
    const seen = hits.map((hit) => [hit.concept, hit.surface, hit.kind, hit.lang]);
    expect(seen).toContainEqual(['heat-pump-drying', 'Máy sấy bơm nhiệt', 'term', 'vi']);
    expect(seen).toContainEqual(['shan-tea', 'chè Shan tuyết', 'term', 'vi']);
    expect(new Set(hits.map((hit) => hit.surface)).size).toBe(2);
  });

  it('prefers the longest label and does not report what lies inside it', () => {
    expect(ids('làm héo chè')).toEqual(['tea-withering']);
    expect(ids('nước thải chăn nuôi')).not.toContain('wastewater-treatment');
  });

  it('keeps apart words that differ only in diacritics when the text carries them', () => {
    expect(ids('Tổ chức hội chợ của hội nông dân tỉnh')).not.toContain('star-anise');
    expect(ids('Trồng cây hồi ở vùng cao')).toContain('star-anise');
    expect(ids('Trồng cây che nắng cho vườn ươm của xã')).not.toContain('tea');
    expect(ids('Giống ngỗng mới của huyện')).not.toContain('maize');
  });

  it('reads text typed without diacritics from two syllables on', () => {
    expect(ids('may say bom nhiet cho che shan tuyet')).toEqual(
      expect.arrayContaining(['heat-pump-drying', 'shan-tea']),
    );
    expect(ids('tinh dau que bi ep gia')).toContain('cinnamon-oil');
    expect(ids('chung toi can nam an')).toContain('edible-mushroom');
  });

  it('passes over filler words inside a phrase, in the text and in the label', () => {
    expect(ids('Cá hồi nhà tôi, cá cứ nổi đầu lên thở')).toContain('dissolved-oxygen');
    expect(ids('con ca tam bi chet, ca cu noi dau len tho')).toContain('dissolved-oxygen');
    expect(ids('Mật ong sủi bọt, mật nổi bọt')).toContain('honey-processing');
    expect(ids('they smell of smoke and the fish are gasping at surface')).toContain('dissolved-oxygen');
    expect(ids('Chè nhà làm, chè lúc thì ngon lúc lại dở')).toContain('tea-quality-sensory');
    expect(ids('Our neighbours always complain of the stink')).toContain('livestock-odour');
    expect(ids('Mật không nổi bọt')).not.toContain('honey-processing');
  });

  it('does not cross the end of a clause', () => {
    expect(ids('Chúng tôi làm ruộng, bậc thang thì dốc')).not.toContain('terraced-rice');
    expect(ids('Chúng tôi làm ruộng bậc thang')).toContain('terraced-rice');
  });

  it('forgives one slip in a long label, but not a function word', () => {
    expect(ids('Đây là chè cháy')).not.toContain('tea-mosquito-bug');
    expect(ids('Cần tư vấn truy xuất nguồn gôc cho sản phẩm')).toContain('traceability');
  });

  it('matches English in singular, plural and both spellings', () => {
    expect(ids('natural fertilisers for rice paddies')).toEqual(
      expect.arrayContaining(['fertiliser', 'rice']),
    );
    expect(ids('digitisation of the archives of this museum')).toContain('digital-transformation');
    expect(ids('sulfur dioxide residues in the spices')).toContain('sulphur-dioxide-residue');
  });

  it('does not read English as bare Vietnamese or the other way round', () => {
    expect(ids('We can say the men are in the van')).toEqual([]);
    expect(ids('ban do che bien lam san')).not.toContain('media-communications');
  });

  it('reads an English word that looks like a Vietnamese syllable only in English', () => {
    const small = buildThesaurus({ one: 'tin-can | 2.11 | hộp thiếc |  | can |  |  |  | ' });
    expect(small.conceptsIn('We fill each can with fish and close it').map((hit) => hit.surface)).toEqual([
      'can',
    ]);
    expect(small.conceptsIn('Làm lan can cho nhà văn hóa xã')).toEqual([]);
  });

  it('takes short forms only in their own case', () => {
    expect(ids('Ứng dụng AI trong trồng trọt')).toContain('artificial-intelligence');
    expect(ids('Hỏi xem ai là người phụ trách việc này')).not.toContain('artificial-intelligence');
    expect(ids('cntt cho doanh nghiệp')).toContain('information-technology');
    expect(ids('Chứng nhận GACP-WHO cho vùng trồng')).toContain('gacp-who');
  });

  it('accepts any text', () => {
    expect(conceptsIn('')).toEqual([]);
    expect(conceptsIn(' \u0000 … !!! 123')).toEqual([]);
    expect(() => conceptsIn('\ud800'.repeat(5))).not.toThrow();
  });

  it('uses a neighbour to decide on a single syllable typed bare', () => {
    const small = buildThesaurus({
      one: 'tree-crop | 4.1 | cây rừng |  | tree crop |  |  |  | \nanise | 4.1 | hồi |  | anise |  |  | tree-crop | ',
    });
    expect(small.conceptsIn('cay rung va hoi').map((hit) => hit.concept)).toEqual(['tree-crop', 'anise']);
    expect(small.conceptsIn('mua ban o cho hoi').map((hit) => hit.concept)).toEqual([]);
  });
});

describe('expand', () => {
  const small = buildThesaurus({
    one: [
      'top | 4.1 | đỉnh |  | top |  |  |  | ',
      'left | 4.1 | trái |  | left |  |  | top | other',
      'right | 4.1 | phải |  | right |  |  | top | ',
      'leaf | 4.1 | lá |  | leaf |  |  | left | ',
      'other | 4.1 | khác |  | other |  |  |  | ',
    ].join('\n'),
  });

  it('weighs narrower, broader, related and siblings', () => {
    expect(small.expand('left')).toEqual([
      { concept: 'leaf', weight: 0.6, relation: 'narrower' },
      { concept: 'top', weight: 0.5, relation: 'broader' },
      { concept: 'other', weight: 0.4, relation: 'related' },
      { concept: 'right', weight: 0.2, relation: 'sibling' },
    ]);
    expect(small.expand('other')).toEqual([{ concept: 'left', weight: 0.4, relation: 'related' }]);
    expect(small.expand('unknown')).toEqual([]);
  });

  it('never names the concept itself and names each neighbour once', () => {
    for (const id of loadThesaurus().concepts.keys()) {
      const near = expand(id).map((expansion) => expansion.concept);
      expect(near).not.toContain(id);
      expect(new Set(near).size).toBe(near.length);
    }
  });
});
