import { Injectable } from '@nestjs/common';
import {
  checkApplicationInput,
  decideApplicationInput,
  submitApplicationInput,
} from '@caunoi/shared/st-enterprises/inputs';
import type { ApplicationState } from '@caunoi/shared/st-enterprises/vocabulary';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { parseId } from '../../../platform/validation/parse.js';
import { knownAt, statusOn } from '../domain/certificate-history.js';
import { assess, rulesVersion } from '../domain/conditions.js';
import { after, basisOn, clockOf, eventOf, nextNumber, type ApplicationStep } from '../domain/procedure.js';
import { officeCalendar } from '../domain/office-calendar.js';
import { ApplicationsRepository } from '../persistence/applications.repository.js';
import type { ApplicationRow } from '../domain/rows.js';
import { AssessmentsRepository } from '../persistence/assessments.repository.js';
import type { EnterpriseRow } from '../domain/rows.js';
import { RegisterRepository } from '../persistence/register.repository.js';
import { factsOf } from './enterprise-facts.js';
import { homeIssuer } from './issuer.js';
import { mayReadAll, maySubmitFor } from './policy.js';

/** The procedure from the application to the certificate. */
@Injectable()
export class Applications {
  constructor(
    private readonly database: Database,
    private readonly applications: ApplicationsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly register: RegisterRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** An application with its figures; the completeness check has three working days. Throws FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  async submit(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(submitApplicationInput, raw);
    const organisationId = parseId(input.organisationId);
    if (!maySubmitFor(actor, organisationId)) throw new AppError('FORBIDDEN');
    return this.database.transaction(actor, async (tx) => {
      const enterprise = await this.enterprise(tx, organisationId);
      factsOf(enterprise, input.content, input.submittedOn);
      if (input.kind !== 'issue')
        await this.certificateInForce(tx, parseId(input.certificateId!), organisationId, input.submittedOn);
      const now = this.clock.now();
      const id = await this.applications.add(tx, {
        organisation_id: organisationId,
        kind: input.kind,
        certificate_id: input.kind === 'issue' ? null : parseId(input.certificateId!),
        submitted_on: input.submittedOn,
        figures: input.figures,
        content: input.content,
        recorded_at: now,
      });
      await this.applications.addStep(tx, id, {
        step: 'submit',
        takenOn: input.submittedOn,
        recordedAt: now,
      });
      await this.applications.startClock(tx, officeCalendar, {
        kind: 'completeness',
        subjectId: id,
        organisationId,
        startedOn: input.submittedOn,
      });
      await this.note(tx, 'st_application.submitted', id, { kind: input.kind });
      return id;
    });
  }

  /** The completeness check: valid, and the decision is due; or returned with what is missing. */
  async check(actor: UserActor, raw: unknown): Promise<void> {
    const input = parseInput(checkApplicationInput, raw);
    await this.database.transaction(actor, async (tx) => {
      const row = await this.find(tx, input.id);
      const step = input.complete ? 'check_complete' : 'check_return';
      const state = await this.move(tx, row, input.revision, step, { appraisal: input.appraisal ?? null });
      await this.applications.addStep(tx, row.id, {
        step,
        takenOn: input.checkedOn,
        recordedAt: this.clock.now(),
        note: input.note ?? null,
      });
      await this.applications.meetClocks(tx, 'completeness', row.id, input.checkedOn);
      const next = clockOf(row.kind, state);
      if (next) {
        await this.applications.startClock(tx, officeCalendar, {
          kind: next,
          subjectId: row.id,
          organisationId: row.organisation_id,
          startedOn: input.checkedOn,
        });
      }
      await this.note(tx, `st_application.${state}`, row.id, {});
    });
  }

  /** The decision. Granting needs every condition met by the figures: CONDITIONS_NOT_MET names those that are not. */
  async decide(actor: UserActor, raw: unknown): Promise<{ certificateId: string | null }> {
    const input = parseInput(decideApplicationInput, raw);
    return this.database.transaction(actor, async (tx) => {
      await this.register.lock(tx);
      const row = await this.find(tx, input.id);
      const now = this.clock.now();
      const certificateId = input.grant
        ? await this.grant(tx, row, now, { ...input, certificateNumber: input.certificateNumber ?? null })
        : null;
      await this.move(
        tx,
        row,
        input.revision,
        input.grant ? 'grant' : 'refuse',
        certificateId ? { certificateId } : {},
      );
      await this.applications.addStep(tx, row.id, {
        step: input.grant ? 'grant' : 'refuse',
        takenOn: input.decidedOn,
        recordedAt: now,
        documentNumber: input.documentNumber,
        note: input.note ?? null,
      });
      await this.applications.meetClocks(tx, clockOf(row.kind, 'valid')!, row.id, input.decidedOn);
      await this.note(tx, input.grant ? 'st_application.granted' : 'st_application.refused', row.id, {
        certificateId,
      });
      return { certificateId };
    });
  }

  /** Staff see all, members those of their organisations. */
  async list(actor: UserActor, states: readonly ApplicationState[] | null): Promise<ApplicationRow[]> {
    const organisationIds = mayReadAll(actor) ? null : actor.organisationIds;
    return this.applications.list(this.database, { states, organisationIds, limit: 200 });
  }

  /** Throws NOT_FOUND for what the reader may not see. */
  async one(actor: UserActor, id: string): Promise<ApplicationRow> {
    const row = await this.applications.one(this.database, parseId(id));
    if (!row || !(mayReadAll(actor) || actor.organisationIds.includes(row.organisation_id)))
      throw new AppError('NOT_FOUND');
    return row;
  }

  steps(row: ApplicationRow) {
    return this.applications.steps(this.database, row.id);
  }

  clocks(row: ApplicationRow) {
    return this.applications.clocksOf(this.database, [row.id]);
  }

  private async grant(
    tx: Transaction,
    row: ApplicationRow,
    now: Date,
    decision: { decidedOn: string; documentNumber: string; certificateNumber: string | null },
  ): Promise<string> {
    if (row.state !== 'valid') throw new AppError('WRONG_STATE', { state: row.state });
    const enterprise = await this.enterprise(tx, row.organisation_id);
    const facts = factsOf(enterprise, row.content, decision.decidedOn);
    if (row.kind === 'issue') await this.recordAssessment(tx, row, facts, decision.decidedOn, now);
    const certificateId =
      row.kind === 'issue'
        ? await this.newCertificate(tx, row.organisation_id, decision.certificateNumber)
        : await this.certificateInForce(tx, row.certificate_id!, row.organisation_id, decision.decidedOn);
    const eventId = await this.register.addEvent(tx, {
      certificateId,
      kind: eventOf[row.kind],
      effectiveOn: decision.decidedOn,
      recordedAt: now,
      documentNumber: decision.documentNumber,
      legalBasis: row.kind === 'issue' ? basisOn(decision.decidedOn) : null,
      facts,
    });
    const clock = { organisationId: row.organisation_id, startedOn: decision.decidedOn };
    await this.applications.startClock(tx, officeCalendar, {
      kind: 'notify_ministry',
      subjectId: eventId,
      ...clock,
    });
    if (row.kind === 'issue')
      await this.applications.startClock(tx, officeCalendar, {
        kind: 'recheck',
        subjectId: certificateId,
        ...clock,
      });
    return certificateId;
  }

  private async recordAssessment(
    tx: Transaction,
    row: ApplicationRow,
    facts: ReturnType<typeof factsOf>,
    day: string,
    now: Date,
  ): Promise<void> {
    const figures = { ...row.figures, size: row.figures.size ?? facts.sizeClass };
    const { verdict, conditions } = assess(figures, day);
    if (verdict !== 'met') {
      const open = conditions.filter(({ outcome }) => outcome !== 'met').map(({ code }) => code);
      throw new AppError('CONDITIONS_NOT_MET', { conditions: open });
    }
    await this.assessments.add(tx, {
      organisationId: row.organisation_id,
      purpose: 'application',
      madeOn: day,
      recordedAt: now,
      rules: rulesVersion,
      figures,
      verdict,
      conditions,
      facts,
    });
  }

  private async newCertificate(
    tx: Transaction,
    organisationId: string,
    wanted: string | null,
  ): Promise<string> {
    const number = wanted ?? nextNumber(await this.register.numbers(tx, homeIssuer));
    const id = await this.register.addCertificate(tx, { organisationId, number, issuer: homeIssuer });
    if (!id)
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'certificateNumber', code: 'duplicate_value', params: { value: number } },
      ]);
    return id;
  }

  private async certificateInForce(
    tx: Transaction,
    id: string,
    organisationId: string,
    day: string,
  ): Promise<string> {
    const certificate = await this.register.certificate(tx, id);
    if (!certificate || certificate.organisation_id !== organisationId) throw new AppError('NOT_FOUND');
    const status = statusOn(knownAt(await this.register.eventsOf(tx, id), this.clock.now()), day);
    if (status !== 'in_force') throw new AppError('WRONG_STATE', { state: status });
    return id;
  }

  private async enterprise(tx: Transaction, id: string): Promise<EnterpriseRow> {
    const row = await this.assessments.enterprise(tx, id);
    if (!row) throw new AppError('NOT_FOUND');
    // Cooperatives and households are not founded under the Enterprise Law.
    if (row.kind !== 'enterprise')
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'organisationId', code: 'not_in_list', params: { value: row.kind } },
      ]);
    return row;
  }

  private async find(tx: Transaction, id: string): Promise<ApplicationRow> {
    const row = await this.applications.one(tx, parseId(id));
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }

  private async move(
    tx: Transaction,
    row: ApplicationRow,
    revision: number,
    step: ApplicationStep,
    change: { appraisal?: 'own' | 'expert' | 'council' | null; certificateId?: string },
  ): Promise<ApplicationState> {
    const state = after(step, row.state);
    if (!state) throw new AppError('WRONG_STATE', { state: row.state });
    if (!(await this.applications.move(tx, row.id, revision, { state, ...change })))
      throw new AppError('EDIT_CONFLICT');
    return state;
  }

  private note(
    tx: Transaction,
    action: string,
    id: string,
    facts: Record<string, string | null>,
  ): Promise<void> {
    return this.audit.write(tx, { action, subject: { kind: 'st_application', id }, facts });
  }
}
