import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { completeness, needQuestions, type NeedAnswers } from './completeness.js';

const nothing: NeedAnswers = {
  title: '',
  description: '',
  current_situation: null,
  wanted_result: null,
  constraints: null,
  region: null,
  budget_min_vnd: null,
  budget_vnd: null,
  deadline: null,
  visibility_chosen: false,
};

const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');
const answers = fc.record({
  title: text,
  description: text,
  current_situation: text,
  wanted_result: text,
  constraints: text,
  region: text,
  budget_min_vnd: fc.nat(),
  budget_vnd: fc.nat(),
  deadline: fc.constant('2027-01-31'),
  visibility_chosen: fc.constant(true),
});
const fields = Object.keys(nothing) as (keyof NeedAnswers)[];

describe('completeness of a need', () => {
  it('is nothing without an answer and whole with all of them', () => {
    expect(completeness(nothing)).toEqual({ percent: 0, next: 'sentence', missing: needQuestions });
    const all = {
      ...nothing,
      title: 'a',
      description: 'b',
      wanted_result: 'giảm 5%',
      constraints: 'c',
      region: 'd',
      budget_vnd: 1,
      deadline: '2027-01-01',
      visibility_chosen: true,
    };
    expect(completeness(all)).toEqual({ percent: 100, next: null, missing: [] });
  });

  it('never falls when an answer is added, whatever was answered before', () => {
    fc.assert(
      fc.property(answers, fc.shuffledSubarray(fields, { minLength: fields.length }), (given, order) => {
        let now = nothing;
        let before = completeness(now);
        for (const field of order) {
          now = { ...now, [field]: given[field] };
          const after = completeness(now);
          expect(after.percent).toBeGreaterThanOrEqual(before.percent);
          expect(after.missing.every((question) => before.missing.includes(question))).toBe(true);
          before = after;
        }
      }),
    );
  });

  it('asks next for what is missing, and for a number once a result is told without one', () => {
    fc.assert(
      fc.property(fc.subarray(fields), answers, (some, given) => {
        const told = Object.fromEntries(some.map((field) => [field, given[field]]));
        const { next, missing, percent } = completeness({ ...nothing, ...told });
        expect(next).toBe(missing[0] ?? null);
        expect(percent === 100).toBe(missing.length === 0);
      }),
    );
    expect(
      completeness({ ...nothing, title: 'a', description: 'b', wanted_result: 'ít cháy hơn' }).next,
    ).toBe('result_number');
  });
});
