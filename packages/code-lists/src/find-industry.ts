import { fold } from '@caunoi/vietnamese/fold';
import { type CodeEntry, openList } from './code-list.js';
import { INDUSTRY_WORDS } from './data/industry-words.js';
import { VSIC_2018 } from './data/vsic-2018.js';

const list = openList(VSIC_2018);
const divisions = list.entries.filter(({ parent }) => parent !== null);
const folded = divisions.map((entry) => ({
  entry,
  said: (INDUSTRY_WORDS[entry.code] ?? []).map((words) => fold(words)),
  names: [fold(entry.vi), fold(entry.en)],
}));

/** How well a division answers what was typed; 0 is not at all. */
function score(typed: string, { entry, said, names }: (typeof folded)[number]): number {
  if (entry.code === typed) return 100;
  const words = typed.split(/\s+/);
  if (said.includes(typed)) return 90;
  if (said.some((one) => startsAt(one, typed) || startsAt(typed, one))) return 70;
  if (names.some((one) => startsAt(one, typed))) return 60;
  const everywhere = [...said, ...names].join(' ');
  const hits = words.filter((word) => startsAt(everywhere, word)).length;
  return hits === words.length ? 40 : hits > 1 ? (30 * hits) / words.length : 0;
}

/** The words stand in the text, the last of them perhaps only begun. */
const startsAt = (text: string, words: string): boolean => ` ${text}`.includes(` ${words}`);

/**
 * VSIC 2018 divisions for what somebody typed, in Vietnamese with or without marks, in English, or as a code; the best first, at
 * most `most`. All of them, in the order of the list, when nothing was typed.
 */
export function findIndustries(text: string, most = 8): CodeEntry[] {
  const typed = fold(text).trim();
  if (typed === '') return divisions.slice(0, most);
  return folded
    .map((one) => ({ entry: one.entry, found: score(typed, one) }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || (a.entry.code < b.entry.code ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The division of a code, or undefined. */
export const industry = (code: string): CodeEntry | undefined => list.find(code);
