// Items as varied as real text, the same for the same seed. Sentences of the demonstration province (offers, needs,
// organisations, experts) are cut into clauses and put together anew, so that words keep their neighbours and their
// frequencies; one word in twelve is drawn from 30,000 made-up names and numbers with the frequencies of Zipf's law, so
// that the vocabulary grows with the number of items as it does in real collections.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = join(resolve(import.meta.dirname, '../../..'), 'data/demo');
const records = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const demo = [...records('supplies.jsonl'), ...records('demands.jsonl')];
const titles = demo.map(({ title }) => title.split(/\s+/));
const clauses = demo
  .flatMap((item) => (item.summary ?? item.description ?? '').split(/(?<=[.,;:])\s+/))
  .filter((text) => text.length > 20);
const provinces = [
  'Lào Cai',
  'Hà Nội',
  'Thái Nguyên',
  'Phú Thọ',
  'Sơn La',
  'Lai Châu',
  'Đà Nẵng',
  'TP. Hồ Chí Minh',
];
const fields = [1, 2, 3, 4, 5, 6].flatMap((top) => Array.from({ length: 7 }, (_, i) => `${top}.${i + 1}`));
const kinds = ['offer', 'offer', 'offer', 'need', 'need', 'organisation', 'expert', 'lab'];

function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const tools = (seed) => {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  /** Rank r is drawn about 1/r times as often as the first. */
  const rare = () => {
    const rank = Math.floor(30_000 ** random());
    return rank % 5 === 0
      ? `${rank}`
      : `${['van', 'lor', 'mek', 'tix', 'bru', 'sel'][rank % 6]}${rank.toString(36)}`;
  };
  const salted = (text) => (random() < 1 / 2 ? text : text.replace(/\S+$/, (last) => `${rare()} ${last}`));
  return { random, pick, rare, salted };
};

/** `count` projected items of all kinds. */
export function* generateItems(count, seed = 1) {
  const { random, pick, rare, salted } = tools(seed);
  for (let i = 0; i < count; i++) {
    const [one, other] = [pick(titles), pick(titles)];
    const title = [
      ...one.slice(0, 2 + Math.floor(random() * 5)),
      ...other.slice(-2 - Math.floor(random() * 4)),
      rare(),
    ].join(' ');
    const sentences = Array.from({ length: 6 + Math.floor(random() * 10) }, () => salted(pick(clauses)));
    yield {
      kind: pick(kinds),
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      matchDoc: null,
      publicDoc: {
        title,
        summary: sentences.join(' '),
        keywords: [pick(titles).slice(0, 2).join(' '), pick(titles).slice(-2).join(' ')],
        fieldCode: pick(fields),
        province: pick(provinces),
        language: 'vi',
        organisationName: `Công ty ${rare()}`,
        publishedAt: new Date(1.7e12 + Math.floor(random() * 6e10)).toISOString(),
      },
    };
  }
}

const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** Searches by the way they are typed; `count` of each. */
export function generateQueries(count, seed = 2) {
  const { random, pick } = tools(seed);
  const words = (most) => {
    const from = pick(titles);
    const start = Math.floor(random() * Math.max(1, from.length - most));
    return from.slice(start, start + 1 + Math.floor(random() * most)).join(' ');
  };
  const slip = (text) => text.replace(/(\p{L})(\p{L})(\p{L})(\p{L})/u, '$1$2$4$3');
  const list = (make, n = count) => Array.from({ length: n }, make);
  return {
    '1-5 words': list(() => words(5)),
    '1-5 words, no diacritics': list(() => bare(words(5))),
    'one word half typed': list(() => bare(words(1)).slice(0, 3)),
    'with a slip': list(() => slip(`${bare(words(4))} `)),
    'a whole sentence': list(() => pick(clauses), Math.ceil(count / 4)),
    '200 words': list(
      () =>
        list(() => pick(clauses), 14)
          .join(' ')
          .split(/\s+/)
          .slice(0, 200)
          .join(' '),
      Math.ceil(count / 20),
    ),
    'suggest as typed': list(() => words(3)),
  };
}
