import { graphOf, type ConceptGraph } from '@caunoi/matching/concept-graph';
import type { Reading } from '@caunoi/matching/search-terms';
import { loadThesaurus, type Thesaurus } from '@caunoi/thesaurus/thesaurus';
import { exactForm, fold } from '@caunoi/vietnamese/fold';
import { type Token, tokenize } from '@caunoi/vietnamese/tokens';

/** Texts longer than this are read for concepts at their beginning only: what an item is about stands there. */
const readLength = 4_000;

/** Labels up to this many words are also known by their frame. */
const longestFrame = 5;
const framedShare = 1;
/** A frame that many concepts share says nothing about any of them. */
const mostFramed = 4;
const frameOf = (words: readonly string[], open: number): string =>
  words.map((word, i) => (i === open ? '*' : word)).join(' ');

/** Reads texts with the thesaurus: which concepts they name, in both languages and in lay words. */
export class ConceptReader {
  /** Folded one-syllable labels -> how they are written, for words typed without diacritics. */
  private readonly syllables = new Map<string, { concept: string; exact: string }[]>();

  /** Folded labels with one inner word left open ("may * che") -> concepts: the same thing done another way. */
  private readonly frames = new Map<string, Set<string>>();
  private readonly graph: ConceptGraph;

  constructor(private readonly thesaurus: Thesaurus = loadThesaurus()) {
    this.graph = graphOf(thesaurus);
    for (const concept of thesaurus.concepts.values()) {
      for (const label of concept.vi) {
        this.addFrames(concept.id, label);
        const exact = exactForm(label);
        if (/[^\p{L}]/u.test(exact) || fold(exact) === exact) continue;
        const known = this.syllables.get(fold(exact)) ?? [];
        this.syllables.set(fold(exact), [...known, { concept: concept.id, exact }]);
      }
    }
  }

  /** Ids of the concepts that a text names, each once. */
  conceptsIn(text: string): string[] {
    return [...new Set(this.thesaurus.conceptsIn(text.slice(0, readLength)).map(({ concept }) => concept))];
  }

  /** What a search means: its concepts with their neighbours, and the spelling behind words typed without diacritics. */
  readings(text: string): Reading[] {
    const hits = this.thesaurus.conceptsIn(text);
    const readings: Reading[] = hits.map(({ concept, start, end, surface }) => ({
      start,
      end,
      tags: this.tagsOf(concept),
      spelled: this.spellingOf(concept, surface),
    }));
    const tokens = tokenize(text);
    readings.push(...this.framed(tokens));
    if (tokens.some((token) => token.marked)) return readings;
    for (const token of tokens) {
      if (hits.some(({ start, end }) => token.start >= start && token.end <= end)) continue;
      for (const { concept, exact } of this.syllables.get(token.fold) ?? []) {
        readings.push({ start: token.start, end: token.end, tags: this.tagsOf(concept), spelled: [exact] });
      }
    }
    return readings;
  }

  private addFrames(concept: string, label: string): void {
    const words = tokenize(label).map((token) => token.fold);
    if (words.length < 3 || words.length > longestFrame) return;
    for (let open = 1; open < words.length - 1; open += 1) {
      const key = frameOf(words, open);
      const known = this.frames.get(key) ?? new Set();
      this.frames.set(key, known.add(concept));
    }
  }

  /** "máy sấy chè" is no term, but "máy sao chè" is: what shares the first and the last word is close to it. */
  private framed(tokens: readonly Token[]): Reading[] {
    const found: Reading[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      for (let to = from + 3; to <= Math.min(tokens.length, from + longestFrame); to += 1) {
        const words = tokens.slice(from, to).map((token) => token.fold);
        const concepts = new Set<string>();
        for (let open = 1; open < words.length - 1; open += 1) {
          for (const concept of this.frames.get(frameOf(words, open)) ?? []) concepts.add(concept);
        }
        if (concepts.size === 0 || concepts.size > mostFramed) continue;
        const tags = [...concepts].map((tag) => ({ tag, share: framedShare }));
        found.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, tags, spelled: [] });
      }
    }
    return found;
  }

  private tagsOf(concept: string): { tag: string; share: number }[] {
    return [...this.graph.near(concept)].map(([tag, share]) => ({ tag, share }));
  }

  /** The words of the concept's label that the surface stands for, where it was typed without diacritics. */
  private spellingOf(id: string, surface: string): string[] {
    const concept = this.thesaurus.concepts.get(id);
    if (!concept || tokenize(surface).some((token) => token.marked)) return [];
    const label = [...concept.vi, ...concept.viLay].find((text) => fold(text) === fold(surface));
    return label === undefined
      ? []
      : tokenize(label)
          .filter((token) => token.marked)
          .map((token) => token.exact);
  }
}
