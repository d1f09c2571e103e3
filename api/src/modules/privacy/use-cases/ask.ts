import { Injectable } from '@nestjs/common';
import {
  behalfInput,
  correctionInput,
  type DataRequestKind,
  type PersonKind,
} from '@caunoi/shared/privacy/privacy-inputs';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { addJob } from '../../../platform/events/events.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import type { DataRequestRow } from '../domain/data-request.js';
import { clockFrom, vietnamDay } from '../domain/legal-clock.js';
import { DataRequestsRepository } from '../persistence/data-requests.repository.js';
import { exportTask } from './carry-out.js';

const asking = { name: 'privacy.ask', most: 10, windowSeconds: 86_400 } as const;

interface Asked {
  readonly kind: DataRequestKind;
  readonly personKind: PersonKind;
  readonly personId: string;
  readonly details: string | null;
  readonly recordedBy: string | null;
}

/** Asking about one's own data, or for somebody who asked on paper; the legal clock runs from here. */
@Injectable()
export class AskAboutData {
  constructor(
    private readonly database: Database,
    private readonly requests: DataRequestsRepository,
    private readonly rates: RateLimit,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  mine(actor: UserActor): Promise<DataRequestRow[]> {
    return this.requests.ofPerson(actor.userId);
  }

  /** A copy of everything; made by a job, nobody needs to approve it. Throws REQUEST_OPEN, RATE_LIMITED. */
  copy(actor: UserActor): Promise<DataRequestRow> {
    return this.own(actor, 'access', null);
  }

  /** Throws REQUEST_OPEN, INVALID_INPUT, RATE_LIMITED. */
  correction(actor: UserActor, raw: unknown): Promise<DataRequestRow> {
    return this.own(actor, 'correction', parseInput(correctionInput, raw).details);
  }

  /** Throws REQUEST_OPEN, RATE_LIMITED; LAST_OF_ROLE for the last administrator. */
  async erasure(actor: UserActor): Promise<DataRequestRow> {
    if (await this.requests.isLastAdministrator(this.database, actor.userId))
      throw new AppError('LAST_OF_ROLE', { role: 'administrator' });
    return this.own(actor, 'erasure', null);
  }

  /** A request that came on paper or by telephone. Throws NOT_FOUND for who is not kept here, REQUEST_OPEN, INVALID_INPUT. */
  async onBehalf(actor: UserActor, raw: unknown): Promise<DataRequestRow> {
    const input = parseInput(behalfInput, raw);
    const personId = parseId(input.personId);
    const subject = await this.requests.subjectOf(this.database, input.personKind, personId);
    if (!subject) throw new AppError('NOT_FOUND');
    const { kind, personKind, details } = input;
    return this.ask(actor, { kind, personKind, personId, details, recordedBy: actor.userId });
  }

  private async own(
    actor: UserActor,
    kind: DataRequestKind,
    details: string | null,
  ): Promise<DataRequestRow> {
    await this.rates.take(asking, actor.userId);
    return this.ask(actor, { kind, personKind: 'user', personId: actor.userId, details, recordedBy: null });
  }

  private ask(actor: UserActor, asked: Asked): Promise<DataRequestRow> {
    const askedAt = this.clock.now();
    return this.database.transaction(actor, async (tx) => {
      const id = await this.requests.add(tx, {
        ...asked,
        askedAt,
        ...clockFrom(asked.kind, vietnamDay(askedAt)),
      });
      if (id === undefined) throw new AppError('REQUEST_OPEN');
      if (asked.kind === 'access' && asked.recordedBy === null)
        await addJob(tx, { task: exportTask, payload: { id } });
      await this.audit.write(tx, {
        action: 'data_request.received',
        subject: { kind: 'data_request', id },
        facts: { kind: asked.kind, person: asked.personId, onBehalf: asked.recordedBy !== null },
      });
      return (await this.requests.byId(id, tx))!;
    });
  }
}
