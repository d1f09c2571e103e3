import { limits } from '@caunoi/shared/limits';
import {
  type IpStatus,
  type OfferKind,
  type OwnOfferFragment,
  PublishOfferDocument,
  type PublishOfferMutation,
  SaveOfferDocument,
  type SaveOfferMutation,
  type TransferForm,
} from '../../graphql/generated/graphql.js';
import {
  aboutFields,
  commonInput,
  emptyCommon,
  firstSentence,
  isOffline,
  type ListingForm,
  orNull,
  readersFields,
} from './listing-form.js';
import type { CommonAnswers } from './writing.js';

export interface OfferAnswers extends CommonAnswers {
  summary: string;
  kind: OfferKind | null;
  trl: number | null;
  ipStatus: IpStatus | null;
  transferForms: TransferForm[];
  priceMin: number | null;
  priceMax: number | null;
}

const steps = ['offering', 'summary', 'kind', 'maturity', 'transfer', 'readers', 'about'] as const;

/** What each answer adds to how well a buyer can decide; the sum is 100. */
const weights: Record<(typeof steps)[number], number> = {
  offering: 15,
  summary: 30,
  kind: 10,
  maturity: 15,
  transfer: 15,
  readers: 5,
  about: 10,
};

export const offerForm: ListingForm<OfferAnswers> = {
  kind: 'offer',
  steps,
  fields: [
    { name: 'offering', step: 'offering', keys: ['title'] },
    { name: 'summary', step: 'summary', keys: ['summary'] },
    { name: 'kind', step: 'kind', keys: ['kind'] },
    { name: 'maturity', step: 'maturity', keys: ['trl', 'ipStatus'] },
    { name: 'transfer', step: 'transfer', keys: ['transferForms', 'priceMin', 'priceMax'] },
    { name: 'place', step: 'transfer', keys: ['region'] },
    { name: 'readers', step: 'readers', keys: readersFields },
    { name: 'about', step: 'about', keys: aboutFields },
  ],
  empty: () => ({
    ...emptyCommon(),
    summary: '',
    kind: null,
    trl: null,
    ipStatus: null,
    transferForms: [],
    priceMin: null,
    priceMax: null,
  }),
  begin(typed) {
    const { title, rest } = firstSentence(typed, limits.title);
    return { title, summary: rest };
  },
  answered(answers, step) {
    switch (step) {
      case 'offering':
        return answers.title.trim() !== '';
      case 'summary':
        return answers.summary.trim() !== '';
      case 'kind':
        return answers.kind !== null;
      case 'maturity':
        return answers.trl !== null || answers.ipStatus !== null;
      case 'transfer':
        return answers.transferForms.length > 0 || answers.priceMin !== null || answers.priceMax !== null;
      case 'readers':
        return answers.visibility !== null;
      default:
        return answers.fieldOfScience !== null || answers.industry !== null || answers.keywords.length > 0;
    }
  },
  percent: (answers) =>
    steps.reduce((sum, step) => sum + (offerForm.answered(answers, step) ? weights[step] : 0), 0),
  parts: (answers) => [
    { step: 'offering', text: answers.title.replace(/\s+/gu, ' ') },
    { step: 'summary', text: answers.summary },
    { step: 'about', text: answers.keywords.join('; ') },
  ],
  toInput: (answers) => ({
    ...commonInput(answers),
    summary: orNull(answers.summary),
    ...(answers.kind === null ? {} : { kind: answers.kind }),
    trl: answers.trl,
    ...(answers.ipStatus === null ? {} : { ipStatus: answers.ipStatus }),
    transferForms: answers.transferForms,
    priceMinVnd: answers.priceMin,
    priceMaxVnd: answers.priceMax,
  }),
  async save(client, input) {
    const { data, error } = await client
      .mutation<SaveOfferMutation>(SaveOfferDocument.toString(), { input })
      .toPromise();
    if (error !== undefined) return isOffline(error) ? { kind: 'offline' } : { kind: 'refused', error };
    const answer = data?.saveOfferDraft;
    if (answer === undefined) return { kind: 'offline' };
    if (answer.__typename === 'OfferEditConflict')
      return {
        kind: 'conflict',
        revision: answer.stored.revision,
        stored: offerAnswers(answer.stored),
      };
    return { kind: 'saved', id: answer.id, revision: answer.revision, answers: offerAnswers(answer) };
  },
  async publish(client, input) {
    const { data, error } = await client
      .mutation<PublishOfferMutation>(PublishOfferDocument.toString(), { input })
      .toPromise();
    if (data?.publishOffer) return { kind: 'published', ...data.publishOffer };
    return { kind: 'refused', error: error! };
  },
};

/** A stored offer as the interview knows it. */
export const offerAnswers = (offer: OwnOfferFragment): OfferAnswers => ({
  title: offer.title,
  summary: offer.summary,
  kind: offer.offerKind,
  trl: offer.trl,
  ipStatus: offer.ipStatus,
  transferForms: offer.transferForms,
  priceMin: offer.price?.minVnd ?? null,
  priceMax: offer.price?.maxVnd ?? null,
  region: offer.region ?? '',
  visibility: offer.visibility,
  anonymous: false,
  namedReaders: offer.namedReaders ?? [],
  namedOrganisations: (offer.namedOrganisations ?? []).map(({ id, name }) => ({ id, name })),
  fieldOfScience: offer.fieldOfScience,
  industry: offer.industry,
  keywords: offer.keywords,
  declined: [],
});
