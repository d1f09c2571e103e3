import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { groupsFor, loaderFor } from '../../../platform/graphql/loader.js';
import { ReadAnswers } from '../use-cases/read-answers.js';
import { toAnswer } from './answer.mapper.js';
import type { AnswerCandidate, NeedAnswerType } from './answer.types.js';

/** Answers of needs as the reader may see them; one statement however many. */
@Injectable()
export class AnswerLoaders {
  private readonly keys = { answer: {}, candidates: {} };

  constructor(private readonly answers: ReadAnswers) {}

  answer(context: RequestContext, needId: string): Promise<NeedAnswerType | null> {
    return loaderFor<string, NeedAnswerType>(context, this.keys.answer, async (ids) => {
      const rows = await this.answers.ofNeeds(context.actor, ids);
      return new Map([...rows].map(([id, row]) => [id, toAnswer(row, this.answers.daysLeft(row))]));
    }).load(needId);
  }

  candidates(context: RequestContext, needId: string): Promise<AnswerCandidate[]> {
    return groupsFor(
      context,
      this.keys.candidates,
      async (ids) => (await this.answers.candidates(ids)).map((row) => ({ ...row })),
      (row) => row.needId,
    ).load(needId);
  }
}
