import { Injectable } from '@nestjs/common';
import { candidatesInput, nothingFoundInput } from '@caunoi/shared/introductions/inputs';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { Notify } from '../../notifications/notifications.public.js';
import { workingDaysTaken } from '../domain/deadlines.js';
import { worksFor } from '../domain/introduction.policy.js';
import { NeedAnswersRepository, type CandidateRow } from '../persistence/need-answers.repository.js';

interface Answer {
  readonly state: 'candidates' | 'nothing_found';
  readonly text: string | null;
  readonly candidates: readonly Omit<CandidateRow, 'needId'>[];
}

/** What an adviser answers the owner of a need with. */
@Injectable()
export class AnswerNeed {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly answers: NeedAnswersRepository,
    private readonly notify: Notify,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Takes a case: colleagues see who works on it. Throws NOT_FOUND, FORBIDDEN, WRONG_STATE. */
  async take(actor: UserActor, needId: string): Promise<string> {
    const id = parseId(needId);
    await this.database.transaction(actor, async (tx) => {
      await this.open(tx, actor, id);
      await this.answers.assign(tx, id, actor.userId);
      await this.audit.write(tx, { action: 'answer.taken', subject: { kind: 'need', id } });
    });
    return id;
  }

  /** At least three candidates, each with its reason. Throws NOT_FOUND, FORBIDDEN, WRONG_STATE, INVALID_INPUT. */
  async withCandidates(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(candidatesInput, raw);
    const candidates = input.candidates.map(({ kind, id, explanation }) => ({
      kind,
      targetId: parseId(id),
      explanation,
    }));
    return this.give(actor, input, { state: 'candidates', text: input.text ?? null, candidates });
  }

  /** Nothing was found, and what was tried. Throws NOT_FOUND, FORBIDDEN, WRONG_STATE, INVALID_INPUT. */
  async withNothing(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(nothingFoundInput, raw);
    return this.give(actor, input, { state: 'nothing_found', text: input.text, candidates: [] });
  }

  private give(
    actor: UserActor,
    input: { needId: string; idempotencyKey: string },
    answer: Answer,
  ): Promise<string> {
    const id = parseId(input.needId);
    const request = { operation: `answer.${answer.state}`, key: input.idempotencyKey, body: input };
    return this.database.transaction(actor, (tx) =>
      this.idempotency.once(tx, actor, request, async () => {
        const row = await this.open(tx, actor, id);
        await this.checkCandidates(tx, answer);
        const now = this.clock.now();
        const daysTaken = workingDaysTaken(row.startedAt, now);
        await this.answers.answer(tx, id, { ...answer, adviserId: actor.userId, daysTaken, now });
        if (row.organisationId !== null)
          await this.notify.tell(tx, {
            kind: 'answer.given',
            subjectId: id,
            key: `answer:${id}:${row.startedAt.toISOString()}`,
            to: { organisationIds: [row.organisationId] },
          });
        await this.audit.write(tx, {
          action: `answer.${answer.state}`,
          subject: { kind: 'need', id },
          facts: { candidates: answer.candidates.length, workingDays: daysTaken },
        });
        return id;
      }),
    );
  }

  /** The case, locked; nobody answers a need of their own organisation. */
  private async open(tx: Transaction, actor: UserActor, id: string) {
    const row = await this.answers.lock(tx, id);
    if (!row) throw new AppError('NOT_FOUND');
    if (worksFor(actor, row.organisationId)) throw new AppError('FORBIDDEN');
    if (row.state !== 'open') throw new AppError('WRONG_STATE', { state: row.state });
    return row;
  }

  private async checkCandidates(tx: Transaction, { candidates }: Answer): Promise<void> {
    if (candidates.length === 0) return;
    const readable = await this.answers.readable(
      tx,
      candidates.map(({ targetId }) => targetId),
    );
    const problems = candidates.flatMap(({ kind, targetId }, index) =>
      readable.has(`${kind} ${targetId}`)
        ? []
        : [
            {
              path: `candidates.${index}.id`,
              code: 'unknown_reference' as const,
              params: { value: targetId },
            },
          ],
    );
    if (problems.length > 0) throw new AppError('INVALID_INPUT', {}, problems);
  }
}
