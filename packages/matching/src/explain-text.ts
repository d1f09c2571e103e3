import type { Match, MatchedTerm, NearMiss } from './match-types.js';
import type { Verdict } from './verdict.js';
import type { FeatureName } from './weights.js';

export type TextLanguage = 'vi' | 'en';

/** One sentence of an explanation and the feature or constraint it speaks of. */
export interface ExplanationSentence {
  about: FeatureName;
  text: string;
}

const QUOTED = 3;
// Of every long text some word has no offer: said only when a good part of the need has none.
const SUPPLY_SAID = 0.85;

function listed(words: readonly string[], language: TextLanguage): string {
  const quoted = words.map((w) => `“${w}”`);
  if (quoted.length <= 1) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${quoted.at(-1)!}`;
}

function wordsOf(terms: readonly MatchedTerm[]): string[] {
  const out: string[] = [];
  for (const t of terms) {
    const word = t.target[0]?.text;
    if (word === undefined) continue;
    // "xỉ đồng" and "Bãi xỉ đồng" say the same.
    const plain = word.toLowerCase();
    if (!out.some((o) => o.toLowerCase().includes(plain) || plain.includes(o.toLowerCase()))) out.push(word);
  }
  return out.slice(0, QUOTED);
}

// "rusty water" (need) is "acid mine drainage" (offer): the pair says more than either.
function pairsOf(terms: readonly MatchedTerm[], language: TextLanguage): string {
  const out: string[] = [];
  const used = new Set<string>();
  for (const t of terms) {
    const left = t.query[0]?.text;
    const right = t.target[0]?.text;
    if (left === undefined || right === undefined) continue;
    const sides = [`query ${left.toLowerCase()}`, `target ${right.toLowerCase()}`];
    if (sides.some((side) => used.has(side))) continue;
    for (const side of sides) used.add(side);
    const text =
      left.toLowerCase() === right.toLowerCase()
        ? `“${right}”`
        : language === 'vi'
          ? `“${left}” ứng với “${right}”`
          : `“${left}” corresponds to “${right}”`;
    out.push(text);
  }
  return out.slice(0, QUOTED).join('; ');
}

const CONCEPT_KINDS = new Set(['synonym', 'translation', 'concept']);

function lexSentence(match: Match, language: TextLanguage): string | null {
  const words = wordsOf(match.explanation.terms.filter((t) => !CONCEPT_KINDS.has(t.kind)));
  if (words.length === 0) {
    return language === 'vi' ? 'Hai bên dùng nhiều từ ngữ chung.' : 'Both sides share much of their wording.';
  }
  return language === 'vi'
    ? `Vì cả hai cùng nói về ${listed(words, 'vi')}.`
    : `Both speak of ${listed(words, 'en')}.`;
}

function conceptSentence(match: Match, language: TextLanguage): string | null {
  const pairs = pairsOf(
    match.explanation.terms.filter((t) => CONCEPT_KINDS.has(t.kind)),
    language,
  );
  if (pairs === '')
    return language === 'vi' ? 'Hai bên cùng một chủ đề.' : 'Both sides treat the same subject.';
  return language === 'vi' ? `Cùng một vấn đề: ${pairs}.` : `The same matter: ${pairs}.`;
}

const GOOD: Readonly<Record<Exclude<FeatureName, 'lex' | 'concept'>, readonly [vi: string, en: string]>> = {
  focus: ['Điều cần tìm đúng là trọng tâm của bên kia.', 'What is sought is what the other side is about.'],
  topic: ['Hai bên nói về cùng một việc.', 'Both sides are about the same matter.'],
  supply: ['Điều cần tìm có nhiều bên cung cấp.', 'What is sought is on offer.'],
  nearest: ['Có lời giải sát với điều cần tìm.', 'There is an answer close to what is sought.'],
  field: [
    'Cùng lĩnh vực khoa học và công nghệ hoặc gần nhau.',
    'The same or a neighbouring field of science and technology.',
  ],
  industry: ['Cùng ngành kinh tế hoặc gần nhau.', 'The same or a neighbouring industry.'],
  trl: ['Mức độ sẵn sàng công nghệ đạt yêu cầu.', 'The technology is as mature as wanted.'],
  budget: ['Giá nằm trong khoản tiền dự kiến.', 'The price is within the budget.'],
  region: ['Phục vụ được tại địa phương cần.', 'It is available at the place of the need.'],
  ip: ['Hình thức chuyển giao phù hợp.', 'The form of transfer fits.'],
  language: ['Làm việc được bằng cùng ngôn ngữ.', 'Both sides work in the same language.'],
  capability: [
    'Đơn vị này có nhiều công việc khác cùng chủ đề.',
    'The organisation has other work on the same subject.',
  ],
  recency: ['Thông tin mới được đăng hoặc xác minh.', 'Recently published or verified.'],
  success: [
    'Các lần kết nối trước đây phần lớn được chấp nhận.',
    'Earlier introductions were mostly accepted.',
  ],
};

const POOR: Readonly<Record<Exclude<FeatureName, 'lex' | 'concept'>, readonly [vi: string, en: string]>> = {
  focus: [
    'Điều cần tìm chỉ là một phần phụ của bên kia.',
    'What is sought is a side matter for the other side.',
  ],
  topic: ['Hai bên nói về việc khác nhau.', 'The two sides are about different matters.'],
  supply: [
    'Một phần điều cần tìm chưa có bên nào cung cấp.',
    'Part of what is sought is offered by nobody yet.',
  ],
  nearest: ['Chưa có lời giải nào thật sát.', 'No answer comes really close.'],
  field: ['Khác lĩnh vực khoa học và công nghệ.', 'A different field of science and technology.'],
  industry: ['Khác ngành kinh tế.', 'A different industry.'],
  trl: ['Công nghệ chưa đạt mức sẵn sàng mong muốn.', 'The technology is less mature than wanted.'],
  budget: ['Giá cao hơn khoản tiền dự kiến.', 'The price is above the budget.'],
  region: ['Ở xa nơi có nhu cầu.', 'It is far from the place of the need.'],
  ip: ['Hình thức chuyển giao khác với mong muốn.', 'The form of transfer differs from what is wanted.'],
  language: ['Cần phiên dịch giữa hai bên.', 'The two sides need a translator.'],
  capability: [
    'Đơn vị này ít công việc khác cùng chủ đề.',
    'The organisation has little other work on the subject.',
  ],
  recency: ['Thông tin đã cũ.', 'The information is old.'],
  success: [
    'Các lần kết nối trước đây phần lớn không được chấp nhận.',
    'Earlier introductions were mostly declined.',
  ],
};

/**
 * The `count` strongest factors of a match as sentences, in the order of their effect. Made only from the stored match, so the same
 * match gives the same sentences; features without effect are not mentioned.
 */
export function explainText(match: Match, language: TextLanguage, count = 3): ExplanationSentence[] {
  const out: ExplanationSentence[] = [];
  for (const c of match.contributions) {
    if (out.length >= count) break;
    if (
      c.value === null ||
      c.amount === 0 ||
      (c.feature === 'supply' && c.value > SUPPLY_SAID) ||
      c.feature === 'nearest'
    )
      continue;
    const text = sentence(match, c.feature, c.amount > 0, language);
    if (text !== null) out.push({ about: c.feature, text });
  }
  return out;
}

function sentence(match: Match, feature: FeatureName, good: boolean, language: TextLanguage): string | null {
  if (feature === 'lex') return good ? lexSentence(match, language) : null;
  if (feature === 'concept') return good ? conceptSentence(match, language) : null;
  return (good ? GOOD : POOR)[feature][language === 'vi' ? 0 : 1];
}

/** What nobody offers yet, in a sentence with the words of the need; null when nothing is missing. */
export function unmetText({ unmet }: Pick<Verdict, 'unmet'>, language: TextLanguage): string | null {
  const words = unmet.slice(0, QUOTED).map(({ quote }) => quote.text);
  if (words.length === 0) return null;
  return language === 'vi'
    ? `Chưa có bên nào cung cấp ${listed(words, 'vi')}.`
    : `Nobody offers ${listed(words, 'en')} yet.`;
}

/** Writes amounts of money; the caller passes the product's own formatter. */
export type MoneyFormat = (vnd: number, language: TextLanguage) => string;

/** One near miss as a sentence: what is offered and what was wanted. Amounts kept confidential are simply not in it. */
export function nearMissText(miss: NearMiss, language: TextLanguage, money: MoneyFormat): string {
  const vi = language === 'vi';
  switch (miss.constraint) {
    case 'trl':
      return miss.wanted === undefined || miss.offered === undefined
        ? POOR.trl[vi ? 0 : 1]
        : vi
          ? `TRL đang có ${miss.offered}, cần ${miss.wanted}.`
          : `TRL ${miss.offered} offered, ${miss.wanted} wanted.`;
    case 'budget':
      return miss.wanted === undefined || miss.offered === undefined
        ? POOR.budget[vi ? 0 : 1]
        : vi
          ? `Giá từ ${money(miss.offered, 'vi')}, dự kiến chi ${money(miss.wanted, 'vi')}.`
          : `Price from ${money(miss.offered, 'en')}, budget ${money(miss.wanted, 'en')}.`;
    case 'region':
      return miss.wanted === undefined || miss.offered === undefined
        ? POOR.region[vi ? 0 : 1]
        : vi
          ? `Bên cung ở ${miss.offered}, nhu cầu ở ${miss.wanted}.`
          : `Offered in ${miss.offered}, needed in ${miss.wanted}.`;
    case 'ip':
      return POOR.ip[vi ? 0 : 1];
    case 'language':
      return POOR.language[vi ? 0 : 1];
  }
}

const IF: Readonly<Record<'ip' | 'language', readonly [vi: string, en: string]>> = {
  ip: ['bên cung chấp nhận hình thức chuyển giao mong muốn', 'the wanted form of transfer were offered'],
  language: ['có người phiên dịch', 'there were a translator'],
};

/** What would have to change for the conditions of a match to be met, in one sentence; null when that is not known. */
export function wouldFitText(
  misses: readonly NearMiss[],
  language: TextLanguage,
  money: MoneyFormat,
): string | null {
  const vi = language === 'vi';
  const changes = misses.flatMap((miss) => changeOf(miss, vi, money) ?? []);
  if (changes.length === 0) return null;
  return vi ? `Sẽ khớp nếu ${changes.join(', và ')}.` : `Would fit if ${changes.join(', and ')}.`;
}

function changeOf(miss: NearMiss, vi: boolean, money: MoneyFormat): string | null {
  if (miss.constraint === 'ip' || miss.constraint === 'language') return IF[miss.constraint][vi ? 0 : 1];
  if (miss.wanted === undefined || miss.offered === undefined) return null;
  switch (miss.constraint) {
    case 'trl':
      return vi
        ? `mức sẵn sàng công nghệ là TRL ${miss.wanted} (hiện là ${miss.offered})`
        : `TRL were ${miss.wanted} (now ${miss.offered})`;
    case 'budget':
      return vi
        ? `giá còn ${money(miss.wanted, 'vi')} (hiện từ ${money(miss.offered, 'vi')})`
        : `the price were ${money(miss.wanted, 'en')} (now from ${money(miss.offered, 'en')})`;
    case 'region':
      return vi
        ? `bên cung ở ${miss.offered} phục vụ được tại ${miss.wanted}`
        : `the provider in ${miss.offered} served ${miss.wanted}`;
  }
}
