import type { MatchFieldsFragment, QuoteFieldsFragment } from '../../graphql/generated/graphql.js';
import { type Mark, marksOf } from '../../lib/highlight.js';

/** The texts of one side, by the field a quote names: title, summary, keywords. */
export type Texts = Readonly<Record<string, string>>;

type Target = MatchFieldsFragment['target'];
type Quotes = readonly QuoteFieldsFragment[];

/** Needs, experts and laboratories call the same two texts by other names. */
const sameAs: Readonly<Record<string, string>> = {
  description: 'summary',
  bio: 'summary',
  body: 'summary',
  name: 'title',
};
const fieldOf = (quote: { field: string }): string => sameAs[quote.field] ?? quote.field;

/** The texts of the other side of a match, as far as a card knows them. */
export function textsOf(target: Target): Texts {
  switch (target.__typename) {
    case 'Offer':
      return { title: target.title, summary: target.summary, keywords: target.keywords.join(', ') };
    case 'Need':
      return { title: target.title, summary: target.description };
    case 'Expert':
      return { title: target.expertName, summary: target.bio ?? '' };
    case 'Lab':
      return {
        title: target.labName,
        summary: [...target.equipment, ...target.tests].map((one) => one.name).join(', '),
      };
  }
}

/** Where the quotes stand in one of a page's own texts. */
export function quotedIn(texts: Texts, field: string, quotes: Quotes): Mark[] {
  const own = quotes.filter((quote) => fieldOf(quote) === field).map((quote) => ({ ...quote, field }));
  return marksOf(texts[field] ?? '', field, own);
}

export interface Passage {
  text: string;
  marks: Mark[];
}

/**
 * The passages that a reason quotes, one a field, the one that quotes most first; a text that the card does not hold is shown by
 * the quoted words alone.
 */
export function passages(texts: Texts, quotes: Quotes): Passage[] {
  const found: Passage[] = [];
  for (const field of new Set(quotes.map(fieldOf))) {
    const marks = quotedIn(texts, field, quotes);
    if (marks.length > 0) found.push({ text: texts[field] ?? '', marks });
    else found.push(wordsAlone(quotes.filter((quote) => fieldOf(quote) === field)));
  }
  return found.sort((a, b) => weight(b) - weight(a));
}

function wordsAlone(quotes: Quotes): Passage {
  let text = '';
  const marks: Mark[] = [];
  for (const word of new Set(quotes.map((quote) => quote.text))) {
    if (text !== '') text += ', ';
    marks.push({ start: text.length, end: text.length + word.length });
    text += word;
  }
  return { text, marks };
}

/** A passage with more quoted letters says more. */
const weight = (passage: Passage): number =>
  passage.marks.reduce((sum, mark) => sum + mark.end - mark.start, 0);
