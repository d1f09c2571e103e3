// Items for the bench, the same for the same seed. How a text is made: an item takes two to four concepts of the thesaurus, the
// first of any field and the others from its neighbourhood. The title is a template around a label of the first concept. The
// summary is three to seven sentences: about half are real sentences of the demonstration data taken from anywhere, the others are
// templates around labels (terms for offers, lay words for needs), with places, amounts, model codes and invented names. So words
// follow the frequencies of real text, labels of the whole thesaurus occur, and rare words keep coming as the collection grows.
import { readFileSync } from 'node:fs';

const demo = new URL('../../../data/demo/', import.meta.url);
const places = [
  'Lào Cai',
  'Hà Nội',
  'Thái Nguyên',
  'Phú Thọ',
  'Sơn La',
  'Đà Nẵng',
  'Cần Thơ',
  'Hải Phòng',
  'Toàn quốc',
  'xã Tả Van, Lào Cai',
];
const titles = {
  offer: [
    '{a} cho {b}',
    'Hệ thống {a} kết hợp {b}',
    'Quy trình {a} quy mô {n} tấn mỗi năm',
    'Thiết bị {a} {m}',
    '{a}: giải pháp {b}',
    'Dịch vụ {a} và {c}',
  ],
  need: [
    'Cần {a} cho {b}',
    '{a} mà chưa biết xử lý thế nào',
    'Tìm người giúp {a}',
    'Làm sao để {a} rẻ hơn',
    '{b} bị hỏng, cần {a}',
  ],
};
const sentences = [
  'Công suất {n} kg mỗi giờ, dùng {a} để thay cho {b}.',
  'Mỗi năm chúng tôi có khoảng {n} tấn {b}, mới dùng được một phần.',
  'Nhóm {p} đã thử {a} ở {q} trong {n} tháng, kết quả so với {c} tốt hơn {n} phần trăm.',
  'Mẫu {m} đạt yêu cầu về {c}, sai lệch dưới {n}.',
  'So với {b}, cách làm bằng {a} giảm được {n} phần trăm điện và nước.',
  'Xưởng ở {q} của ông {p} chạy {m} từ năm 20{d}, nay muốn thêm {c}.',
  'Yêu cầu: {a}; {b}; {c}; bảo hành {n} tháng.',
];
const syllables =
  'an binh chi dung giang hai khoa lam minh nam oanh phuc quang son thao uyen van xuan yen bach cuong duc hoa kien long my ngoc tam tri vinh'.split(
    ' ',
  );

/** A generator of numbers in [0, 1) that gives the same sequence for the same seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function realSentences(file, key) {
  return readFileSync(new URL(file, demo), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line)[key] ?? '').split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence.length > 20);
}

/** Gives `count` items: four offers in five, else needs; ids `offer-1`, `need-5` and so on. */
export function* generateItems(thesaurus, count, seed = 1) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const concepts = [...thesaurus.concepts.values()];
  const real = {
    offer: realSentences('supplies.jsonl', 'summary'),
    need: realSentences('demands.jsonl', 'description'),
  };
  for (let i = 1; i <= count; i += 1) {
    const kind = i % 5 === 0 ? 'need' : 'offer';
    const subject = pick(concepts);
    const near = thesaurus.expand(subject.id).map(({ concept }) => thesaurus.concepts.get(concept));
    const others = [0, 1].map(() => (near.length > 0 && random() < 0.8 ? pick(near) : pick(concepts)));
    const label = (c) => {
      const english = random() < 0.1;
      const lay = english ? c.enLay : c.viLay;
      return kind === 'need' && lay.length > 0 && random() < 0.7 ? pick(lay) : pick(english ? c.en : c.vi);
    };
    const name = () => `${pick(syllables)}${pick(syllables)}${pick(syllables)}`;
    const fill = (template) =>
      template.replace(/\{(\w)\}/g, (_, slot) => {
        if (slot === 'a') return label(subject);
        if (slot === 'b') return label(others[0]);
        if (slot === 'c') return label(others[1]);
        if (slot === 'n') return String(Math.ceil(random() * 500));
        if (slot === 'd') return String(10 + Math.floor(random() * 16));
        if (slot === 'm') return `${name().slice(0, 3).toUpperCase()}-${Math.ceil(random() * 9000)}`;
        return slot === 'p' ? name() : pick(places);
      });
    const length = 3 + Math.floor(random() * 5);
    const summary = Array.from({ length }, () =>
      random() < 0.5 ? pick(real[kind]) : fill(pick(sentences)),
    ).join(' ');
    const title = fill(pick(titles[kind]));
    const common = {
      id: `${kind}-${i}`,
      lang: 'vi',
      title: title[0].toUpperCase() + title.slice(1),
      summary,
      fields: [subject.field],
      region: pick(places),
      organisationId: `org-${Math.floor(random() * count * 0.1)}`,
      publishedAt: `2026-0${1 + Math.floor(random() * 9)}-15`,
    };
    const money = Math.ceil(random() * 1000) * 1e6;
    yield kind === 'need'
      ? { ...common, kind: 'need', budget: { max: money }, trlMin: 4 + Math.floor(random() * 5) }
      : {
          ...common,
          kind: 'technology',
          keywords: [subject, ...others].map(label),
          price: { min: money },
          trl: 2 + Math.floor(random() * 8),
        };
  }
}
