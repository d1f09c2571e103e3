import type { Token } from '@caunoi/vietnamese/tokens';
import type { Analysed, Word } from './analysis.js';
import type { Candidate, MarkRestorer, SpelledForm } from './mark-restorer.js';
import { slipNeighbours } from './spelling.js';

// How often a word that no phrase holds was meant as another: the same letters with other marks or one letter wrong, or both.
const NEAR = 0.1;
const FAR = 0.01;
// A known word is seldom a slip for another.
const KNOWN = 0.0005;
// A word that no phrase holds, as if it had been seen this often.
const UNKNOWN = 0.03;
const LONGEST = 8;
const MAX_CANDIDATES = 10;
// A reading replaces the word on the page from this chance on.
const SURE = 0.5;
const KEPT = 5000;
// A word far from any doubt: nobody asks what it says.
const SETTLED: readonly Slip[] = [{ exact: '', count: 1, number: -1, channel: 1 }];

interface Slip extends Candidate {
  channel: number;
}

/**
 * Reads Vietnamese with slips of the pen as it was meant: each word stands for itself or for a word one letter or one mark away, and
 * the company decides, read forwards and backwards over each clause. It depends on the thesaurus and on everyday phrases alone, so a
 * text is read alike whatever the collection holds. Words with digits, names (capitals inside a clause) and words of other languages
 * stay as they are.
 */
export class SlipReader {
  private readonly cache = new Map<string, readonly Slip[]>();

  constructor(private readonly marks: MarkRestorer) {}

  /** For each word of a marked Vietnamese text the readings that replace it, likeliest first; null where it stays. */
  readings({ words, tokens, pairs }: Analysed): (SpelledForm[] | null)[] {
    const out = new Array<SpelledForm[] | null>(words.length).fill(null);
    if (!isMarked(words)) return out;
    // Only what stands beside a doubted word is open to doubt too: clean prose costs next to nothing.
    const open = new Uint8Array(tokens.length + 2);
    let doubts = 0;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]!;
      if (this.marks.countOf(token.fold, token.exact) > 0 || !isOpen(token)) continue;
      open.fill(1, i, i + 3);
      doubts += 1;
    }
    if (doubts === 0) return out;
    const columns = tokens.map((token, i): readonly Slip[] => {
      if (open[i + 1] === 1 && isOpen(token)) return this.candidates(token);
      return open[i] === 1 || open[i + 2] === 1 ? [this.own(token)] : SETTLED;
    });
    const chances = this.marks.chances(columns, pairs);
    columns.forEach((column, i) => {
      if (column.length === 1) return;
      const forms = column
        .map(({ exact }, k) => ({ exact, chance: chances[i]![k]! }))
        .sort((a, b) => b.chance - a.chance || (a.exact < b.exact ? -1 : 1));
      if (forms[0]!.exact !== column[0]!.exact && forms[0]!.chance >= SURE) out[i] = forms;
    });
    return out;
  }

  /** The word on the page first, then what it may have been meant as. */
  private candidates(token: Token): readonly Slip[] {
    const known = this.cache.get(token.exact);
    if (known !== undefined) return known;
    const own = this.own(token);
    const doubt = own.count === UNKNOWN ? 1 : KNOWN;
    const others: Slip[] = [];
    for (const form of this.marks.formsOf(token.fold))
      if (form.exact !== own.exact) others.push({ ...form, channel: NEAR * doubt });
    for (const fold of new Set(slipNeighbours(token.fold)))
      for (const form of this.marks.formsOf(fold))
        others.push({ ...form, channel: (oneSlip(own.exact, form.exact) ? NEAR : FAR) * doubt });
    others.sort((a, b) => b.count * b.channel - a.count * a.channel || (a.exact < b.exact ? -1 : 1));
    const list = [own, ...others.slice(0, MAX_CANDIDATES)];
    if (this.cache.size >= KEPT) this.cache.clear();
    this.cache.set(token.exact, list);
    return list;
  }

  private own({ fold, exact }: Token): Slip {
    const count = this.marks.countOf(fold, exact);
    return { ...this.marks.formWith(exact, count === 0 ? UNKNOWN : count), channel: 1 };
  }
}

/** At least a quarter of the words carry marks: prose of another language with a few names does not. */
function isMarked(words: readonly Word[]): boolean {
  let marked = 0;
  for (const w of words) if (w.e !== null) marked += 1;
  return marked * 4 >= words.length && marked > 0;
}

/** No word of Vietnamese is longer than seven letters; very short ones are a slip away from everything. */
function isOpen(token: Token): boolean {
  const { length } = token.fold;
  if (length < 3 || length > LONGEST) return false;
  for (let i = 0; i < length; i += 1) {
    const code = token.fold.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return !isName(token);
}

function isName({ text, exact, breakBefore }: Token): boolean {
  if (text === exact) return false;
  return text.slice(1) !== exact.slice(1) || (text[0] !== exact[0] && breakBefore !== true);
}

/** True when one letter was left out, put in, changed or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  return (
    a.slice(i + 1) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i) ||
    a.slice(i) === b.slice(i + 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
}
