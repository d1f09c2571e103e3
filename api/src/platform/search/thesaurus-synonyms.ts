import { analyse } from '@caunoi/matching/analysis';
import { loadThesaurus, type Thesaurus } from '@caunoi/thesaurus/thesaurus';

/** Engines look up keys of one to three words. */
const longestKey = 3;
/** The more names a search is widened by, the slower and vaguer it becomes. */
const mostOthers = 12;

/**
 * Other names of the concepts in the thesaurus, by folded key, both ways: Vietnamese, English, lay words, short forms. A
 * single Vietnamese syllable is no key: folded it stands for several words.
 */
export function thesaurusSynonyms(thesaurus: Thesaurus = loadThesaurus()): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { vi, viLay, en, enLay, abbr } of thesaurus.concepts.values()) {
    const names = [...vi, ...en, ...abbr, ...viLay, ...enLay].filter(
      (name) => keyOf(name).length <= longestKey,
    );
    const vietnamese = new Set([...vi, ...viLay]);
    for (const name of names) {
      const words = keyOf(name);
      if (words.length === 0 || (words.length === 1 && vietnamese.has(name))) continue;
      const key = words.join(' ');
      const others = found.get(key) ?? new Set<string>();
      for (const other of names)
        if (keyOf(other).join(' ') !== key && others.size < mostOthers) others.add(other);
      if (others.size > 0) found.set(key, others);
    }
  }
  return new Map([...found].map(([key, others]) => [key, [...others]]));
}

const keyOf = (name: string): string[] => analyse(name).words.map(({ f }) => f);
