import { limits } from '@caunoi/shared/limits';
import { completeness } from '@caunoi/shared/market/completeness';
import {
  type OwnNeedFragment,
  PublishNeedDocument,
  type PublishNeedMutation,
  SaveNeedDocument,
  type SaveNeedMutation,
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

export interface NeedAnswers extends CommonAnswers {
  /** Of listings that came from elsewhere; the interview asks for the situation instead. */
  description: string;
  situation: string;
  result: string;
  constraints: string;
  budgetMin: number | null;
  budgetMax: number | null;
  /** ISO day. */
  deadline: string | null;
}

const steps = [
  'sentence',
  'situation',
  'result',
  'constraints',
  'place',
  'budget',
  'deadline',
  'readers',
  'about',
] as const;

const filled = (text: string): boolean => text.trim() !== '';

export const needForm: ListingForm<NeedAnswers> = {
  kind: 'need',
  steps,
  fields: [
    { name: 'sentence', step: 'sentence', keys: ['title'] },
    { name: 'description', step: 'situation', keys: ['description'] },
    { name: 'situation', step: 'situation', keys: ['situation'] },
    { name: 'result', step: 'result', keys: ['result'] },
    { name: 'constraints', step: 'constraints', keys: ['constraints'] },
    { name: 'place', step: 'place', keys: ['region'] },
    { name: 'budget', step: 'budget', keys: ['budgetMin', 'budgetMax'] },
    { name: 'deadline', step: 'deadline', keys: ['deadline'] },
    { name: 'readers', step: 'readers', keys: readersFields },
    { name: 'about', step: 'about', keys: aboutFields },
  ],
  empty: () => ({
    ...emptyCommon(),
    description: '',
    situation: '',
    result: '',
    constraints: '',
    budgetMin: null,
    budgetMax: null,
    deadline: null,
  }),
  begin(typed) {
    const { title, rest } = firstSentence(typed, limits.title);
    return { title, situation: rest };
  },
  answered(answers, step) {
    switch (step) {
      case 'sentence':
        return filled(answers.title);
      case 'situation':
        return filled(answers.situation) || filled(answers.description);
      case 'result':
        return filled(answers.result);
      case 'constraints':
        return filled(answers.constraints);
      case 'place':
        return filled(answers.region);
      case 'budget':
        return answers.budgetMin !== null || answers.budgetMax !== null;
      case 'deadline':
        return answers.deadline !== null;
      case 'readers':
        return answers.visibility !== null;
      default:
        return answers.fieldOfScience !== null || answers.industry !== null || answers.keywords.length > 0;
    }
  },
  percent: (answers) =>
    completeness({
      title: answers.title,
      description: answers.description,
      current_situation: answers.situation,
      wanted_result: answers.result,
      constraints: answers.constraints,
      region: answers.region,
      budget_min_vnd: answers.budgetMin,
      budget_vnd: answers.budgetMax,
      deadline: answers.deadline,
      visibility_chosen: answers.visibility !== null,
    }).percent,
  parts: (answers) => [
    { step: 'sentence', text: answers.title.replace(/\s+/gu, ' ') },
    { step: 'situation', text: answers.description },
    { step: 'situation', text: answers.situation },
    { step: 'result', text: answers.result },
    { step: 'constraints', text: answers.constraints },
    { step: 'about', text: answers.keywords.join('; ') },
    { step: 'place', text: answers.region },
  ],
  toInput: (answers) => ({
    ...commonInput(answers),
    description: orNull(answers.description),
    currentSituation: orNull(answers.situation),
    wantedResult: orNull(answers.result),
    constraints: orNull(answers.constraints),
    budgetMinVnd: answers.budgetMin,
    budgetVnd: answers.budgetMax,
    deadline: answers.deadline,
    anonymous: answers.anonymous,
  }),
  async save(client, input) {
    const { data, error } = await client
      .mutation<SaveNeedMutation>(SaveNeedDocument.toString(), { input })
      .toPromise();
    if (error !== undefined) return isOffline(error) ? { kind: 'offline' } : { kind: 'refused', error };
    const answer = data?.saveNeedDraft;
    if (answer === undefined) return { kind: 'offline' };
    if (answer.__typename === 'NeedEditConflict')
      return {
        kind: 'conflict',
        revision: answer.stored.revision,
        stored: needAnswers(answer.stored),
      };
    return { kind: 'saved', id: answer.id, revision: answer.revision, answers: needAnswers(answer) };
  },
  async publish(client, input) {
    const { data, error } = await client
      .mutation<PublishNeedMutation>(PublishNeedDocument.toString(), { input })
      .toPromise();
    if (data?.publishNeed) return { kind: 'published', ...data.publishNeed };
    return { kind: 'refused', error: error! };
  },
};

/** A stored need as the interview knows it. */
export const needAnswers = (need: OwnNeedFragment): NeedAnswers => ({
  title: need.title,
  description: need.description,
  situation: need.currentSituation ?? '',
  result: need.wantedResult ?? '',
  constraints: need.constraints ?? '',
  region: need.region ?? '',
  budgetMin: need.budgetMinVnd,
  budgetMax: need.budgetVnd,
  deadline: need.deadline as string | null,
  visibility: need.completeness.missing.includes('READERS') ? null : need.visibility,
  anonymous: need.anonymous,
  namedReaders: need.namedReaders ?? [],
  namedOrganisations: (need.namedOrganisations ?? []).map(({ id, name }) => ({ id, name })),
  fieldOfScience: need.fieldOfScience,
  industry: need.industry,
  keywords: need.keywords,
  declined: [],
});
