import { explainText, nearMissText, unmetText, wouldFitText } from '@caunoi/matching/explain-text';
import type { MatchedTerm } from '@caunoi/matching/match-types';
import type { Unmet } from '@caunoi/matching/verdict';
import { formatMoney } from '@caunoi/vietnamese/money';
import type { ListedMatch, MatchSide, StoredMatch } from '../domain/stored-match.js';
import type {
  MatchCheck,
  MatchCondition,
  MatchQuote,
  MatchReason,
  MatchType,
  NeedMissing,
} from './match.type.js';

const reasonsShown = 3;
const quotesShown = 6;

const checkTexts: Record<
  string,
  { met: Omit<MatchCheck, 'name'>; missing: Omit<MatchCheck, 'name'>; unknown: Omit<MatchCheck, 'name'> }
> = {
  evidence: {
    met: { vi: 'Hai bên nói về cùng một việc', en: 'Both sides speak of the same matter' },
    missing: { vi: 'Ít điểm chung về nội dung', en: 'Little in common in what they say' },
    unknown: { vi: 'Chưa rõ nội dung', en: 'Subject not known' },
  },
  trl: {
    met: { vi: 'Mức sẵn sàng công nghệ (TRL) đạt yêu cầu', en: 'Technology readiness (TRL) as wanted' },
    missing: {
      vi: 'Mức sẵn sàng công nghệ (TRL) thấp hơn yêu cầu',
      en: 'Technology readiness (TRL) below what is wanted',
    },
    unknown: { vi: 'Chưa rõ mức sẵn sàng công nghệ (TRL)', en: 'Technology readiness (TRL) not stated' },
  },
  budget: {
    met: { vi: 'Giá trong khoản dự kiến', en: 'Price within the budget' },
    missing: { vi: 'Giá cao hơn khoản dự kiến', en: 'Price above the budget' },
    unknown: { vi: 'Chưa rõ giá hoặc ngân sách', en: 'Price or budget not stated' },
  },
  region: {
    met: { vi: 'Phục vụ được tại nơi cần', en: 'Available at the place of the need' },
    missing: { vi: 'Ở xa nơi cần', en: 'Far from the place of the need' },
    unknown: { vi: 'Chưa rõ địa bàn phục vụ', en: 'Place of service not stated' },
  },
  ip: {
    met: { vi: 'Hình thức chuyển giao phù hợp', en: 'Form of transfer fits' },
    missing: {
      vi: 'Hình thức chuyển giao khác mong muốn',
      en: 'Form of transfer differs from what is wanted',
    },
    unknown: { vi: 'Chưa nêu hình thức chuyển giao mong muốn', en: 'Wanted form of transfer not stated' },
  },
  language: {
    met: { vi: 'Cùng ngôn ngữ làm việc', en: 'Same working language' },
    missing: { vi: 'Khác ngôn ngữ, cần phiên dịch', en: 'Different languages, a translator is needed' },
    unknown: { vi: 'Chưa rõ ngôn ngữ làm việc', en: 'Working language not stated' },
  },
};

/** A stored match as one side sees it: sentences in both languages, quotes of both texts, what was checked. */
export function toMatch(
  entry: ListedMatch,
  side: MatchSide,
  rank: number,
): Omit<MatchType, 'target' | 'feedback'> {
  const { match } = entry;
  return {
    id: `${entry.needId}.${entry.targetId}`,
    rank,
    score: match.score,
    band: match.band,
    reasons: reasons(match, side),
    gatesPassed: match.gates.passed.map((name) => check(name, 'met')),
    gatesFailed: match.gates.failed.map((name) => failed(match, name)),
    unknowns: match.explanation.constraints
      .filter(({ state }) => state === 'unknown')
      .map(({ name }) => check(name, 'unknown')),
    wouldFitIf: wouldFitIf(match),
    computedAt: entry.computedAt,
  };
}

/** What nobody offers, in the words of the need; null when nothing is missing. */
export function toMissing(verdict: { unmet: readonly Unmet[] }): NeedMissing | null {
  const [vi, en] = [unmetText(verdict, 'vi'), unmetText(verdict, 'en')];
  if (vi === null || en === null) return null;
  return { vi, en, words: verdict.unmet.map(({ quote }) => quote.text) };
}

function wouldFitIf({ explanation: { nearMisses } }: StoredMatch): MatchCondition | null {
  const [vi, en] = [wouldFitText(nearMisses, 'vi', formatMoney), wouldFitText(nearMisses, 'en', formatMoney)];
  return vi === null || en === null ? null : { vi, en };
}

/** The strongest factors that speak for the match; what speaks against it is told by the conditions that failed. */
function reasons(match: StoredMatch, side: MatchSide): MatchReason[] {
  const english = explainText(match, 'en', match.contributions.length);
  const amountOf = (factor: string): number =>
    match.contributions.find(({ feature }) => feature === factor)?.amount ?? 0;
  return explainText(match, 'vi', match.contributions.length)
    .filter(({ about }) => amountOf(about) > 0)
    .slice(0, reasonsShown)
    .map(({ about, text }) => {
      const terms = match.explanation.terms.filter((term) => belongsTo(term, about));
      return {
        factor: about,
        contribution: amountOf(about),
        vi: text,
        en: english.find((sentence) => sentence.about === about)?.text ?? '',
        // The matcher quotes the side that asked and the side that was found; readers think in needs and offers.
        needQuotes: quotes(terms, side === 'need' ? 'query' : 'target'),
        offerQuotes: quotes(terms, side === 'need' ? 'target' : 'query'),
      };
    });
}

const conceptKinds = new Set(['synonym', 'translation', 'concept']);
const belongsTo = (term: MatchedTerm, factor: string): boolean =>
  factor === 'concept' ? conceptKinds.has(term.kind) : factor === 'lex' && !conceptKinds.has(term.kind);

const quotes = (terms: readonly MatchedTerm[], of: 'query' | 'target'): MatchQuote[] =>
  terms
    .slice(0, quotesShown)
    .flatMap((term) => term[of].slice(0, 1).map((quote) => ({ ...quote, kind: term.kind })));

const check = (name: string, state: 'met' | 'missing' | 'unknown'): MatchCheck => ({
  name,
  ...(checkTexts[name]?.[state] ?? { vi: name, en: name }),
});

/** A failed condition says what would have to change where the matcher knows it. */
function failed(match: StoredMatch, name: string): MatchCheck {
  const miss = match.explanation.nearMisses.find(({ constraint }) => constraint === name);
  if (!miss) return check(name, 'missing');
  return {
    name,
    vi: nearMissText(miss, 'vi', formatMoney),
    en: nearMissText(miss, 'en', formatMoney),
  };
}
