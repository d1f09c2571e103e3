import { memoize } from '@caunoi/vietnamese/memo';
import { tokenize, type Token } from '@caunoi/vietnamese/tokens';
import { englishKey, isFiller, isSyllableShaped } from './language.js';
import type { Concept } from './parse.js';

/** A label is what the field calls it (`term`), what people say (`lay`), or a short form (`abbr`). */
export type LabelKind = 'term' | 'lay' | 'abbr';

/** One label of one concept, cut into tokens the way texts are. */
export interface Label {
  concept: string;
  kind: LabelKind;
  lang: 'vi' | 'en';
  text: string;
  /** Exact forms of the tokens, i and y made one, for the comparison of diacritics. */
  exact: readonly string[];
  /** The label is one token that could as well be an ordinary word of the other language or without marks. */
  fragile: boolean;
}

/** Token trie; the key of an edge is a folded syllable (Vietnamese, abbreviations) or an English comparison key. */
export interface TrieNode {
  next: Map<string, TrieNode> | null;
  labels: Label[] | null;
}

const Y_TO_I: Record<string, string> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** Exact form in which `lý` and `lí` are one; only compared between tokens whose folds are already equal. */
export const comparableExact = memoize((exact: string): string =>
  exact.replace(/[yýỳỷỹỵ]/g, (letter) => Y_TO_I[letter] ?? letter),
);

/**
 * Key of the edge a token takes. A token after a comma or full stop takes an edge of its own, so labels such as
 * "E. coli" are found and no other label runs across the end of a clause.
 */
export function edgeKey(token: Token, english: boolean, first: boolean): string {
  const key = english ? englishKey(token.fold) : token.fold;
  return !first && token.breakBefore === true ? `,${key}` : key;
}

/** Builds the two tries: Vietnamese labels with abbreviations, and English labels. */
export function buildTries(concepts: readonly Concept[]): { vi: TrieNode; en: TrieNode; labels: number } {
  const vi: TrieNode = { next: null, labels: null };
  const en: TrieNode = { next: null, labels: null };
  let labels = 0;
  const add = (root: TrieNode, concept: string, kind: LabelKind, lang: 'vi' | 'en', text: string): void => {
    const tokens = tokenize(text);
    if (tokens.length === 0) return;
    const english = lang === 'en' && kind !== 'abbr';
    const keys = tokens.map((token, i) => edgeKey(token, english, i === 0));
    const first = tokens[0];
    const label: Label = {
      concept,
      kind,
      lang,
      text,
      exact: tokens.map((token) => comparableExact(token.exact)),
      fragile: tokens.length === 1 && first !== undefined && isSyllableShaped(first.fold),
    };
    insert(root, keys, label);
    labels += 1;
    if (kind === 'lay') insertWithoutFillers(root, keys, label, tokens);
  };
  for (const concept of concepts) {
    for (const text of concept.vi) add(vi, concept.id, 'term', 'vi', text);
    for (const text of concept.viLay) add(vi, concept.id, 'lay', 'vi', text);
    for (const text of concept.en) add(en, concept.id, 'term', 'en', text);
    for (const text of concept.enLay) add(en, concept.id, 'lay', 'en', text);
    for (const text of concept.abbr) add(vi, concept.id, 'abbr', /[ĐƠƯÂÊÔĂ]/.test(text) ? 'vi' : 'en', text);
  }
  return { vi, en, labels };
}

/** A phrase such as "quế bị mốc" is also said "quế mốc"; two words at least must remain to say something. */
function insertWithoutFillers(
  root: TrieNode,
  keys: readonly string[],
  label: Label,
  tokens: readonly Token[],
): void {
  const kept = tokens.flatMap((token, i) => (i === 0 || !isFiller(token, 'marked') ? [i] : []));
  if (kept.length < 2 || kept.length === tokens.length) return;
  const exact = kept.map((i) => label.exact[i] ?? '');
  insert(
    root,
    kept.map((i) => keys[i] ?? ''),
    { ...label, exact },
  );
}

function insert(root: TrieNode, keys: readonly string[], label: Label): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (child === undefined) {
      child = { next: null, labels: null };
      node.next.set(key, child);
    }
    node = child;
  }
  node.labels ??= [];
  // A concept may reach the same key twice (singular and plural, two spellings): the first, stronger kind stays.
  const twin = node.labels.some(
    (other) => other.concept === label.concept && other.exact.join(' ') === label.exact.join(' '),
  );
  if (!twin) node.labels.push(label);
}

/** Folded keys that labels of different concepts reach with different diacritics ("hồi" and "hội"). */
export function countAmbiguousKeys(root: TrieNode): number {
  let count = 0;
  const walk = (node: TrieNode): void => {
    const forms = new Set(node.labels?.map((label) => label.exact.join(' ')));
    const concepts = new Set(node.labels?.map((label) => label.concept));
    if (forms.size > 1 && concepts.size > 1) count += 1;
    for (const child of node.next?.values() ?? []) walk(child);
  };
  walk(root);
  return count;
}
