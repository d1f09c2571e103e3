/** What the guided interview asks about a need, the most useful question first. */
export const needQuestions = [
  'sentence',
  'situation',
  'result',
  'result_number',
  'constraints',
  'budget',
  'deadline',
  'place',
  'readers',
] as const;
export type NeedQuestion = (typeof needQuestions)[number];

/** The answers so far. */
export interface NeedAnswers {
  readonly title: string;
  readonly description: string;
  readonly current_situation: string | null;
  readonly wanted_result: string | null;
  readonly constraints: string | null;
  readonly region: string | null;
  readonly budget_min_vnd: number | null;
  readonly budget_vnd: number | null;
  readonly deadline: string | null;
  readonly visibility_chosen: boolean;
}

export interface Completeness {
  /** 0 to 100; never falls when an answer is added. */
  readonly percent: number;
  /** What to ask next; null when everything is answered. */
  readonly next: NeedQuestion | null;
  readonly missing: readonly NeedQuestion[];
}

// What an adviser needs most to find an answer weighs most; the sum is 100.
const weights: Record<NeedQuestion, number> = {
  sentence: 15,
  situation: 18,
  result: 14,
  result_number: 8,
  constraints: 9,
  budget: 12,
  deadline: 8,
  place: 8,
  readers: 8,
};

const filled = (text: string | null): boolean => text !== null && text.trim() !== '';

/** How much of a need is told. Pure: the same answers give the same result. */
export function completeness(answers: NeedAnswers): Completeness {
  const answered: Record<NeedQuestion, boolean> = {
    sentence: filled(answers.title),
    situation: filled(answers.current_situation) || filled(answers.description),
    result: filled(answers.wanted_result),
    result_number: /\d/.test(answers.wanted_result ?? ''),
    constraints: filled(answers.constraints),
    budget: answers.budget_vnd !== null || answers.budget_min_vnd !== null,
    deadline: answers.deadline !== null,
    place: filled(answers.region),
    readers: answers.visibility_chosen,
  };
  const missing = needQuestions.filter((question) => !answered[question]);
  const percent = needQuestions.reduce(
    (sum, question) => sum + (answered[question] ? weights[question] : 0),
    0,
  );
  return { percent, next: missing[0] ?? null, missing };
}
