import { tokenize, type Token } from '@caunoi/vietnamese/tokens';
import { isInCompound } from './compounds.js';
import { comparableExact, edgeKey, type Label, type LabelKind, type TrieNode } from './label-trie.js';
import { isFiller, writingOf, type Writing } from './language.js';

/** A concept named in a text. `start` and `end` are UTF-16 offsets into the NFC form of the text. */
export interface ConceptHit {
  concept: string;
  start: number;
  end: number;
  surface: string;
  kind: LabelKind;
  /** Language of the label that matched, not of the text around it. */
  lang: 'vi' | 'en';
}

interface Span {
  first: number;
  last: number;
  sure: Label[];
  /** One bare syllable that needs a related concept elsewhere in the text before it counts. */
  pending: Label[];
}

/** Words too common to be a slip of the pen for another word: "là chè cháy" does not mean "lá chè cháy". */
const FUNCTION_WORDS = new Set(
  'là và có của cho các những được bị với để thì mà này đó không trong khi ra vào về từ ở như đã đang sẽ một'.split(
    ' ',
  ),
);

const MAX_FILLERS = 2;

/** Below this many tokens a clause is too short to judge its language by itself; the whole text decides. */
const CLAUSE_TOKENS = 6;

/**
 * Finds the concepts a text names, in reading order: at each place the longest label wins, a label inside a longer
 * one is not reported, labels that only overlap are both reported, and one span may name several concepts.
 * A single word that is one half of an everyday compound ("vận hành") names nothing. Up to two filler words inside a phrase are passed over ("nổi đầu lên thở" names what "nổi đầu thở" names).
 *
 * Marked Vietnamese text must agree with the diacritics of the label (one slip is forgiven from three syllables on);
 * text typed without marks matches labels of two and more syllables folded, and one bare syllable only when
 * `neighbours` says that another concept found in the text supports it. `tokens` are those of the text, for callers that have them.
 */
export function findConcepts(
  text: string,
  tries: { vi: TrieNode; en: TrieNode },
  neighbours: (concept: string) => ReadonlySet<string>,
  tokens: readonly Token[] = tokenize(text),
): ConceptHit[] {
  if (tokens.length === 0) return [];
  const writing = writingByToken(tokens);
  const vi = edgeKeys(tokens, false);
  const en = edgeKeys(tokens, true);
  const source = text.normalize('NFC');
  const spans: Span[] = [];
  let covered = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const span = longest(
      longestVietnamese(tokens, vi, i, writing, tries.vi),
      longestEnglish(tokens, en, i, writing, tries.en),
    );
    if (span === null || span.last <= covered) continue;
    if (span.first === span.last && isInCompound(tokens, i)) continue;
    spans.push(span);
    covered = span.last;
  }
  return toHits(spans, tokens, source, neighbours);
}

function writingByToken(tokens: readonly Token[]): Writing[] {
  const whole = writingOf(tokens, 0, tokens.length);
  const out = new Array<Writing>(tokens.length).fill(whole);
  let from = 0;
  for (let i = 1; i <= tokens.length; i += 1) {
    if (i < tokens.length && tokens[i]?.breakBefore !== true) continue;
    if (i - from >= CLAUSE_TOKENS && i - from < tokens.length) out.fill(writingOf(tokens, from, i), from, i);
    from = i;
  }
  return out;
}

function longest(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  if (a.last !== b.last) return a.last > b.last ? a : b;
  // Both languages know the span ("robot"): a concept is reported once.
  const known = new Set(a.sure.map((label) => label.concept));
  const extra = b.sure.filter((label) => !known.has(label.concept));
  return { first: a.first, last: a.last, sure: [...a.sure, ...extra], pending: a.pending };
}

/** The keys of the edges that tokens take: as first word of a label, and further on. */
interface EdgeKeys {
  first: string[];
  later: string[];
}

function edgeKeys(tokens: readonly Token[], english: boolean): EdgeKeys {
  // No English label holds a marked token, so those need no key.
  const first = tokens.map((token) => (english && token.marked ? '' : edgeKey(token, english, true)));
  return {
    first,
    later: tokens.map((token, i) => (token.breakBefore === true ? `,${first[i] ?? ''}` : (first[i] ?? ''))),
  };
}

function longestVietnamese(
  tokens: readonly Token[],
  keys: EdgeKeys,
  first: number,
  writing: readonly Writing[],
  root: TrieNode,
): Span | null {
  if (root.next?.has(keys.first[first] ?? '') !== true) return null;
  let node: TrieNode = root;
  const style = writing[first] ?? 'marked';
  const path: Token[] = [];
  let best: Span | null = null;
  for (let i = first; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const next: TrieNode | undefined = node.next?.get((i === first ? keys.first : keys.later)[i] ?? '');
    if (next === undefined) {
      if (skippable(token, i - first - path.length, path.length, style)) continue;
      break;
    }
    node = next;
    path.push(token);
    if (node.labels === null) continue;
    const span = judge(node.labels, path, tokens, first, i, style);
    if (span !== null) best = span;
  }
  return best;
}

/** A filler inside a phrase is passed over, twice at most and never across the end of a clause. */
function skippable(token: Token, skipped: number, matched: number, style: Writing): boolean {
  return matched > 0 && skipped < MAX_FILLERS && token.breakBefore !== true && isFiller(token, style);
}

/** Which labels of a trie node the tokens of `path`, found within [first, last], really spell. */
function judge(
  labels: readonly Label[],
  path: readonly Token[],
  tokens: readonly Token[],
  first: number,
  last: number,
  writing: Writing,
): Span | null {
  const exact: Label[] = [];
  const near: Label[] = [];
  const pending: Label[] = [];
  for (const label of labels) {
    if (label.kind === 'abbr') {
      if (abbreviationFits(label, tokens, first, last)) exact.push(label);
      continue;
    }
    const slips = countSlips(label, path);
    const length = label.exact.length;
    if (slips === 0) {
      if (length > 1 || !label.fragile || isMarkedSpan(tokens, first, last) || writing === 'marked')
        exact.push(label);
      else if (writing === 'bare') pending.push(label);
    } else if (writing === 'marked') {
      if (length >= 3 && slips === 1) near.push(label);
      else if (length >= 3 && !isMarkedSpan(tokens, first, last)) near.push(label);
    } else if (!isMarkedSpan(tokens, first, last)) {
      if (length >= 3 || (length === 2 && writing === 'bare')) near.push(label);
      else if (length === 1 && writing === 'bare') pending.push(label);
    }
  }
  // Where one label fits to the mark, labels that fit only without marks are other words ("hồi" is not "hội").
  const marked = isMarkedSpan(tokens, first, last) || writing === 'marked';
  const sure = exact.length > 0 && marked ? exact : [...exact, ...near];
  if (sure.length === 0 && pending.length === 0) return null;
  return { first, last, sure, pending };
}

function isMarkedSpan(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (tokens[i]?.marked === true) return true;
  return false;
}

function countSlips(label: Label, path: readonly Token[]): number {
  let slips = 0;
  label.exact.forEach((form, k) => {
    const token = path[k];
    if (token !== undefined && comparableExact(token.exact) === form) return;
    slips += token !== undefined && FUNCTION_WORDS.has(token.exact) && token.marked ? label.exact.length : 1;
  });
  return slips;
}

/** Short forms that look like words ("AI" and "ai") count only in the case they are written in. */
function abbreviationFits(label: Label, tokens: readonly Token[], first: number, last: number): boolean {
  const surface = tokens.slice(first, last + 1).map((token) => token.text);
  const wordLike = label.fragile || label.text.length <= 3;
  if (!wordLike) return true;
  if (surface.join('') !== label.text.replace(/[^\p{L}\p{N}&]/gu, '')) return false;
  // In a line set in capitals every word looks like a short form.
  const before = tokens[first - 1]?.text ?? '';
  const after = tokens[last + 1]?.text ?? '';
  const shouting = [before, after].some(
    (word) => word.length >= 2 && /\p{L}/u.test(word) && word === word.toUpperCase(),
  );
  return !(shouting && label.fragile);
}

function longestEnglish(
  tokens: readonly Token[],
  keys: EdgeKeys,
  first: number,
  writing: readonly Writing[],
  root: TrieNode,
): Span | null {
  let node: TrieNode = root;
  let best: Span | null = null;
  let matched = 0;
  for (let i = first; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.marked) break;
    const next: TrieNode | undefined = node.next?.get((i === first ? keys.first : keys.later)[i] ?? '');
    if (next === undefined) {
      if (skippable(token, i - first - matched, matched, 'english')) continue;
      break;
    }
    node = next;
    matched += 1;
    if (node.labels === null) continue;
    const english = writing[first] === 'english';
    const sure = node.labels.filter((label) => english || !label.fragile);
    if (sure.length > 0) best = { first, last: i, sure, pending: [] };
  }
  return best;
}

function toHits(
  spans: readonly Span[],
  tokens: readonly Token[],
  source: string,
  neighbours: (concept: string) => ReadonlySet<string>,
): ConceptHit[] {
  const found = new Set(spans.flatMap((span) => span.sure.map((label) => label.concept)));
  const supported = (label: Label): boolean => {
    if (found.has(label.concept)) return true;
    for (const near of neighbours(label.concept)) if (found.has(near)) return true;
    return false;
  };
  const hits: ConceptHit[] = [];
  for (const span of spans) {
    const start = tokens[span.first]?.start ?? 0;
    const end = tokens[span.last]?.end ?? 0;
    const labels = span.sure.length > 0 ? span.sure : span.pending.filter(supported);
    const seen = new Set<string>();
    for (const label of labels) {
      if (seen.has(label.concept)) continue;
      seen.add(label.concept);
      const surface = source.slice(start, end);
      hits.push({ concept: label.concept, start, end, surface, kind: label.kind, lang: label.lang });
    }
  }
  return hits;
}
