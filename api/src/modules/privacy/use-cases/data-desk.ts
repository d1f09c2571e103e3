import { Injectable } from '@nestjs/common';
import { requestStepInput } from '@caunoi/shared/privacy/privacy-inputs';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { addJob } from '../../../platform/events/events.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { mayStep, stateAfter, type DataRequestRow, type RequestStep } from '../domain/data-request.js';
import { extendedDue } from '../domain/legal-clock.js';
import { DataRequestsRepository } from '../persistence/data-requests.repository.js';
import { eraseTask, exportTask } from './carry-out.js';

const done = { answer: 'answered', extend: 'extended', approve: 'approved', refuse: 'refused' } as const;

/** What the officer in charge of personal data sees and does. */
@Injectable()
export class DataDesk {
  constructor(
    private readonly database: Database,
    private readonly requests: DataRequestsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  page(open: boolean, first: number): Promise<DataRequestRow[]> {
    return this.requests.page(open, first);
  }

  /**
   * One step with its reason. Throws NOT_FOUND, WRONG_STATE, INVALID_INPUT; FORBIDDEN for one's own request: nobody decides about
   * themselves; LAST_OF_ROLE when the last administrator would be erased.
   */
  async take(actor: UserActor, step: RequestStep, raw: unknown): Promise<DataRequestRow> {
    const input = parseInput(requestStepInput, raw);
    const id = parseId(input.id);
    return this.database.transaction(actor, async (tx) => {
      const request = await this.requests.lock(tx, id);
      if (!request) throw new AppError('NOT_FOUND');
      if (request.person_id === actor.userId) throw new AppError('FORBIDDEN');
      if (!mayStep(step, request)) throw new AppError('WRONG_STATE', { state: request.state });
      if (step === 'approve' && request.kind === 'erasure') {
        if (await this.requests.isLastAdministrator(tx, request.person_id))
          throw new AppError('LAST_OF_ROLE', { role: 'administrator' });
      }
      await this.requests.change(tx, id, {
        state: stateAfter(step, request),
        reason: input.reason,
        decidedBy: actor.userId,
        now: this.clock.now(),
        ...(step === 'extend' ? { due: extendedDue(request.kind, request.due) } : {}),
      });
      if (step === 'approve' && request.kind !== 'correction')
        await addJob(tx, { task: request.kind === 'erasure' ? eraseTask : exportTask, payload: { id } });
      await this.audit.write(tx, {
        action: `data_request.${done[step]}`,
        subject: { kind: 'data_request', id },
        facts: { kind: request.kind, person: request.person_id },
      });
      return (await this.requests.byId(id, tx))!;
    });
  }
}
