import { Injectable } from '@nestjs/common';
import { vietnamDay } from '@caunoi/vietnamese/dates';
import {
  assessmentInput,
  cancelInput,
  correctEventInput,
  figuresInput,
  meetClockInput,
  withdrawInput,
} from '@caunoi/shared/st-enterprises/inputs';
import type { EndReason } from '@caunoi/shared/st-enterprises/vocabulary';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { parseId } from '../../../platform/validation/parse.js';
import { endings, knownAt, statusOn } from '../domain/certificate-history.js';
import { assess, rulesVersion, type Assessment } from '../domain/conditions.js';
import { officeCalendar } from '../domain/office-calendar.js';
import { ApplicationsRepository } from '../persistence/applications.repository.js';
import { AssessmentsRepository } from '../persistence/assessments.repository.js';
import { RegisterRepository } from '../persistence/register.repository.js';
import type { CertificateRow } from '../domain/rows.js';
import { factsOf } from './enterprise-facts.js';

interface Ending {
  readonly certificateId: string;
  readonly effectiveOn: string;
  readonly documentNumber: string;
  readonly reason: EndReason;
  readonly note?: string | null | undefined;
  readonly publishedOn?: string | null | undefined;
}

/** What the desk does with certificates that exist: end them, correct what was recorded, re-check, tick off clocks. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly register: RegisterRepository,
    private readonly applications: ApplicationsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Thu hồi: out of the count from its day on. Throws NOT_FOUND, WRONG_STATE when the certificate is not in force that day. */
  withdraw(actor: UserActor, raw: unknown): Promise<string> {
    return this.end(actor, 'withdrawn', parseInput(withdrawInput, raw));
  }

  /** Hủy bỏ hiệu lực, for infringement or a forged file. */
  cancel(actor: UserActor, raw: unknown): Promise<string> {
    return this.end(actor, 'cancelled', parseInput(cancelInput, raw));
  }

  /** A new entry takes the place of a wrong one; both stay. Throws NOT_FOUND, WRONG_STATE when it was corrected already. */
  async correct(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(correctEventInput, raw);
    return this.database.transaction(actor, async (tx) => {
      await this.register.lock(tx);
      const wrong = await this.register.event(tx, parseId(input.eventId));
      if (!wrong) throw new AppError('NOT_FOUND');
      const all = await this.register.eventsOf(tx, wrong.certificateId);
      if (wrong.kind === 'annulled' || all.some(({ corrects }) => corrects === wrong.id))
        throw new AppError('WRONG_STATE', { state: 'corrected' });
      const effectiveOn = input.effectiveOn ?? wrong.effectiveOn;
      const enterprise = await this.assessments.enterprise(tx, wrong.organisationId);
      const facts =
        input.content && enterprise && wrong.facts
          ? factsOf(enterprise, input.content, effectiveOn)
          : wrong.facts;
      const id = await this.register.addEvent(tx, {
        certificateId: wrong.certificateId,
        kind: input.annul ? 'annulled' : wrong.kind,
        effectiveOn,
        recordedAt: this.clock.now(),
        documentNumber: input.documentNumber ?? wrong.documentNumber,
        legalBasis: wrong.legalBasis,
        reason: wrong.reason,
        note: wrong.note,
        facts: input.annul ? null : facts,
        corrects: wrong.id,
        because: input.because,
      });
      if (input.annul && endings.includes(wrong.kind))
        await this.recheckFrom(tx, wrong.certificateId, wrong.organisationId, this.today());
      await this.note(
        tx,
        input.annul ? 'st_certificate.entry_annulled' : 'st_certificate.entry_corrected',
        wrong.certificateId,
        { entry: wrong.id },
      );
      return id;
    });
  }

  /** Holds figures against the conditions and keeps the result; a re-check begins the next three years. */
  async assess(actor: UserActor, raw: unknown): Promise<Assessment & { id: string }> {
    const input = parseInput(assessmentInput, raw);
    return this.database.transaction(actor, async (tx) => {
      await this.register.lock(tx);
      const enterprise = await this.assessments.enterprise(tx, parseId(input.organisationId));
      if (!enterprise) throw new AppError('NOT_FOUND');
      const facts = factsOf(enterprise, {}, input.madeOn);
      const figures = { ...input.figures, size: input.figures.size ?? facts.sizeClass };
      const result = assess(figures, input.madeOn);
      const id = await this.assessments.add(tx, {
        organisationId: enterprise.id,
        purpose: input.purpose,
        madeOn: input.madeOn,
        recordedAt: this.clock.now(),
        rules: rulesVersion,
        figures,
        ...result,
        facts,
      });
      if (input.purpose === 'recheck') await this.rechecked(tx, enterprise.id, input.madeOn);
      await this.note(tx, 'st_enterprise.assessed', enterprise.id, { verdict: result.verdict });
      return { id, ...result };
    });
  }

  /** Works the conditions out without keeping anything. */
  preview(raw: unknown): Assessment {
    return assess(parseInput(figuresInput, raw), this.today());
  }

  /** The ministry was notified, the publication ended, ...: the clock stops. */
  async meetClock(actor: UserActor, raw: unknown): Promise<void> {
    const input = parseInput(meetClockInput, raw);
    await this.database.transaction(actor, async (tx) => {
      const met = await this.applications.meetClock(
        tx,
        parseId(input.id),
        input.metOn,
        input.documentNumber ?? null,
      );
      if (!met) throw new AppError('NOT_FOUND');
      await this.note(tx, `st_clock.${met.kind}_met`, met.subject_id, {});
    });
  }

  private end(actor: UserActor, kind: 'withdrawn' | 'cancelled', input: Ending): Promise<string> {
    return this.database.transaction(actor, async (tx) => {
      await this.register.lock(tx);
      const certificate = await this.inForce(tx, parseId(input.certificateId), input.effectiveOn);
      const id = await this.register.addEvent(tx, {
        certificateId: certificate.id,
        kind,
        effectiveOn: input.effectiveOn,
        recordedAt: this.clock.now(),
        documentNumber: input.documentNumber,
        reason: input.reason,
        note: input.note ?? null,
      });
      const clock = { subjectId: id, organisationId: certificate.organisation_id };
      await this.applications.startClock(tx, officeCalendar, {
        kind: 'notify_ministry',
        startedOn: input.effectiveOn,
        ...clock,
      });
      await this.applications.startClock(tx, officeCalendar, {
        kind: 'publication',
        startedOn: input.publishedOn ?? input.effectiveOn,
        ...clock,
      });
      await this.applications.dropClocks(tx, 'recheck', certificate.id);
      await this.note(tx, `st_certificate.${kind}`, certificate.id, { reason: input.reason });
      return id;
    });
  }

  private async inForce(tx: Transaction, id: string, day: string): Promise<CertificateRow> {
    const certificate = await this.register.certificate(tx, id);
    if (!certificate) throw new AppError('NOT_FOUND');
    const known = knownAt(await this.register.eventsOf(tx, id), this.clock.now());
    const ended = known.find(({ kind }) => endings.includes(kind));
    const state = ended ? ended.kind : statusOn(known, day);
    if (state !== 'in_force') throw new AppError('WRONG_STATE', { state });
    return certificate;
  }

  private async rechecked(tx: Transaction, organisationId: string, day: string): Promise<void> {
    const rows = await tx.query<{ id: string }>('select id from st_certificates where organisation_id = $1', [
      organisationId,
    ]);
    for (const { id } of rows) {
      const met = await this.applications.meetClocks(tx, 'recheck', id, day);
      if (met > 0) await this.recheckFrom(tx, id, organisationId, day);
    }
  }

  private recheckFrom(
    tx: Transaction,
    certificateId: string,
    organisationId: string,
    startedOn: string,
  ): Promise<void> {
    return this.applications.startClock(tx, officeCalendar, {
      kind: 'recheck',
      subjectId: certificateId,
      organisationId,
      startedOn,
    });
  }

  private note(tx: Transaction, action: string, id: string, facts: Record<string, string>): Promise<void> {
    return this.audit.write(tx, { action, subject: { kind: 'st_certificate', id }, facts });
  }

  private today(): string {
    return vietnamDay(this.clock.now());
  }
}
