import type { Client, CombinedError } from 'urql';
import type { ListingStatus } from '../../graphql/generated/graphql.js';
import type { CommonAnswers, FieldOf } from './writing.js';

/** What the server says to a save. */
export type Saved<Answers> =
  | { kind: 'saved'; id: string; revision: number; answers: Answers }
  | { kind: 'conflict'; revision: number; stored: Answers }
  | { kind: 'refused'; error: CombinedError }
  | { kind: 'offline' };

export type Published =
  { kind: 'published'; id: string; status: ListingStatus } | { kind: 'refused'; error: CombinedError };

/** Words that others will read, by the screen that asks for them. */
export interface Part {
  step: string;
  text: string;
}

/** What differs between posting a need and posting an offer. */
export interface ListingForm<Answers extends CommonAnswers> {
  kind: 'need' | 'offer';
  /** The screens in order, without the summary at the end. */
  steps: readonly string[];
  fields: readonly FieldOf<Answers>[];
  empty: () => Answers;
  /** The first answers from what somebody typed elsewhere; what is too long for one sentence goes on in the next question. */
  begin: (typed: string) => Partial<Answers>;
  /** Whether a screen has its answer. */
  answered: (answers: Answers, step: string) => boolean;
  /** 0 to 100: how well somebody can answer it. */
  percent: (answers: Answers) => number;
  /** Everything that readers see, in the order in which warnings count their places. */
  parts: (answers: Answers) => Part[];
  toInput: (answers: Answers) => Record<string, unknown>;
  save: (client: Client, input: Record<string, unknown>) => Promise<Saved<Answers>>;
  publish: (
    client: Client,
    input: { id: string; revision: number; warningsRead: boolean },
  ) => Promise<Published>;
}

/** The whole text of a listing, as previews and warnings read it. */
export const textOf = (parts: readonly Part[]): string =>
  parts
    .map(({ text }) => text.normalize('NFC').trim())
    .filter((text) => text !== '')
    .join('\n');

/** Text fields as the api takes them: blank is null. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

export const commonInput = (answers: CommonAnswers): Record<string, unknown> => ({
  title: answers.title.replace(/\s+/gu, ' ').trim(),
  region: orNull(answers.region),
  ...(answers.visibility === null ? {} : { visibility: answers.visibility }),
  namedReaders: answers.namedReaders,
  namedOrganisations: answers.namedOrganisations.map(({ id }) => id),
  fieldOfScience: answers.fieldOfScience?.code ?? null,
  industry: answers.industry?.code ?? null,
  keywords: answers.keywords,
});

export const emptyCommon = (): CommonAnswers => ({
  title: '',
  region: '',
  visibility: null,
  anonymous: false,
  namedReaders: [],
  namedOrganisations: [],
  fieldOfScience: null,
  industry: null,
  keywords: [],
  declined: [],
});

export const aboutFields = ['fieldOfScience', 'industry', 'keywords'] as const;
export const readersFields = ['visibility', 'anonymous', 'namedReaders', 'namedOrganisations'] as const;

/** True where no answer came at all: the network, not the api, is in the way. */
export const isOffline = (error: CombinedError): boolean => error.networkError !== undefined;

/** A text cut after its first sentence where it is too long for a title; nothing of it is lost. */
export function firstSentence(text: string, most: number): { title: string; rest: string } {
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (whole.length <= most) return { title: whole, rest: '' };
  const sentence = /^.{10,}?[.!?…](?=\s)/u.exec(whole.slice(0, most))?.[0];
  const title = sentence ?? whole.slice(0, whole.lastIndexOf(' ', most) + 1 || most).trim();
  return { title, rest: whole };
}
