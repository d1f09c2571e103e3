import { analyse, foldWord, type Word } from './analysis.js';
import { CommonWords } from './common-words.js';
import type { ConceptInfo } from './concept-graph.js';
import { PhraseIndex, type RawPhrase } from './phrase-index.js';
import type { TextReader } from './text-reader.js';

/** A concept that a clause of a text speaks of in nearly the words of one of its terms. */
export interface SoftMention {
  concept: string;
  /** Share of the phrase's information that the clause holds, in [least, 1]. */
  cover: number;
  /** UTF-16 offsets of the most telling run of matched words, with at most one other word between two of them. */
  start: number;
  end: number;
}

const MIN_WORDS = 2;
const LEAST = 0.65;

/**
 * Finds lay descriptions that are said in other order or with words between ("con vật chết vì rét" for "rét làm chết gia súc").
 * A term of two words must stand together and in order ("chứng nhận" is not "nhận dạng chứng từ"). A longer phrase counts when a
 * window of the text holds at least `least` of its information, in at least two words. The information of a word falls with the
 * number of phrases that use it; everyday words say little. Words typed without diacritics or misspelt are read with every likely
 * spelling.
 */
export class SoftMentions {
  private readonly phrases: PhraseIndex;

  constructor(
    concepts: ReadonlyMap<string, ConceptInfo>,
    private readonly texts: TextReader,
    least = LEAST,
  ) {
    const common = new CommonWords(foldWord);
    const phrases: RawPhrase[] = [];
    for (const c of concepts.values()) {
      for (const phrase of [...c.vi, ...(c.viLay ?? []), ...c.en, ...(c.enLay ?? [])]) {
        const { words } = analyse(phrase);
        if (words.length < MIN_WORDS) continue;
        const keys = [...new Set(words.map(keyOf))];
        phrases.push({ concept: c.id, keys, shares: keys.map((k) => shareOf(common, words, k)) });
      }
    }
    this.phrases = new PhraseIndex(phrases, least);
  }

  /** Best mention of each concept, most complete first. */
  find(raw: string): SoftMention[] {
    const text = raw.normalize('NFC');
    const { words, spelled } = this.texts.read(text);
    const options = words.map((w, i) => {
      const forms = spelled[i];
      if (forms === null || forms === undefined) return this.phrases.numberOf(keyOf(w)) ?? NONE;
      return forms.flatMap((f) => this.phrases.numberOf(f.exact) ?? []);
    });
    const best = new Map<string, SoftMention>();
    let from = 0;
    for (let i = 1; i <= words.length; i += 1) {
      if (i < words.length && !clauseEnds(text, words[i - 1]!.end, words[i]!.start)) continue;
      this.phrases.findIn(options.slice(from, i), (concept, cover, first, last) => {
        if (cover <= (best.get(concept)?.cover ?? 0)) return;
        best.set(concept, {
          concept,
          cover,
          start: words[from + first]!.start,
          end: words[from + last]!.end,
        });
      });
      from = i;
    }
    return [...best.values()].sort((a, b) => b.cover - a.cover || (a.concept < b.concept ? -1 : 1));
  }
}

const NONE: readonly number[] = [];

function keyOf(w: Word): string {
  return w.e ?? w.f;
}

function shareOf(common: CommonWords, words: readonly Word[], key: string): number {
  const w = words.find((x) => keyOf(x) === key)!;
  return common.share(w.f, w.e);
}

/** A clause ends at full stops, question and exclamation marks, semicolons and line ends; `text` is NFC. */
function clauseEnds(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if ('.!?;\n…'.includes(text[i]!)) return true;
  return false;
}
