import { Injectable } from '@nestjs/common';
import { vietnamDay } from '@caunoi/vietnamese/dates';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseId } from '../../../platform/validation/parse.js';
import { knownAt, statusOn, factsOn, type CertificateStatus } from '../domain/certificate-history.js';
import { addDays } from '../domain/deadlines.js';
import { ApplicationsRepository } from '../persistence/applications.repository.js';
import type { ClockRow } from '../domain/rows.js';
import { AssessmentsRepository } from '../persistence/assessments.repository.js';
import type { AssessmentRow } from '../domain/rows.js';
import { RegisterRepository } from '../persistence/register.repository.js';
import type { CertificateRow, RegisterEntry } from '../domain/rows.js';
import { mayReadAll } from './policy.js';

export interface CertificateView extends CertificateRow {
  readonly status: CertificateStatus;
  readonly reissues: number;
  readonly firstIssuedOn: string | null;
  readonly legalBasis: string | null;
  readonly products: readonly string[];
  readonly results: readonly string[];
  /** What holds today; staff see the entries that were corrected as well. */
  readonly entries: readonly RegisterEntry[];
}

export interface Publication {
  readonly entry: RegisterEntry;
  readonly publishedUntil: string;
  readonly number: string;
  readonly enterprise: string;
}

@Injectable()
export class ReadRegister {
  constructor(
    private readonly database: Database,
    private readonly register: RegisterRepository,
    private readonly applications: ApplicationsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly clock: Clock,
  ) {}

  /** A certificate with its history. Throws NOT_FOUND. */
  async certificate(actor: Actor, id: string): Promise<CertificateView> {
    const row = await this.register.certificate(this.database, parseId(id));
    if (!row) throw new AppError('NOT_FOUND');
    const all = await this.register.eventsOf(this.database, row.id);
    const today = vietnamDay(this.clock.now());
    const known = knownAt(all, this.clock.now());
    const facts = factsOn(known, today)?.facts;
    const holding = new Set(known.map((event) => event.id));
    const staff = mayReadAll(actor);
    return {
      ...row,
      status: statusOn(known, today),
      reissues: known.filter(({ kind }) => kind === 'reissued').length,
      firstIssuedOn: known.find(({ kind }) => kind === 'issued')?.effectiveOn ?? null,
      legalBasis: known.findLast(({ legalBasis }) => legalBasis !== null)?.legalBasis ?? null,
      products: facts?.products ?? [],
      results: facts?.results ?? [],
      entries: staff
        ? all
        : all
            .filter((event) => holding.has(event.id))
            .map((event) => ({ ...event, note: null, because: null })),
    };
  }

  /** Certificates that were withdrawn or cancelled, with the reason, newest first. Public: the law wants it so. */
  async publications(): Promise<Publication[]> {
    const now = this.clock.now();
    const entries = await this.register.endingsUntil(this.database, vietnamDay(now), now);
    const [names, clocks] = await Promise.all([
      this.names(entries.map(({ organisationId }) => organisationId)),
      this.applications.clocksOf(
        this.database,
        entries.map(({ id }) => id),
      ),
    ]);
    const until = new Map(
      clocks.filter(({ kind }) => kind === 'publication').map((clock) => [clock.subject_id, clock.due_on]),
    );
    const numbers = await this.database.query<{ id: string; number: string }>(
      'select id, number from st_certificates where id = any($1)',
      [entries.map(({ certificateId }) => certificateId)],
    );
    const numberOf = new Map(numbers.map(({ id, number }) => [id, number]));
    return entries.map((entry) => ({
      entry: { ...entry, note: null, because: null },
      publishedUntil: until.get(entry.id) ?? addDays(entry.effectiveOn, 30),
      number: numberOf.get(entry.certificateId) ?? '',
      enterprise: names.get(entry.organisationId) ?? '',
    }));
  }

  /** What has to be done by when, soonest first. */
  openClocks(dueBefore: string | null): Promise<ClockRow[]> {
    return this.applications.openClocks(this.database, dueBefore, 200);
  }

  assessmentsOf(organisationId: string): Promise<AssessmentRow[]> {
    return this.assessments.list(this.database, parseId(organisationId));
  }

  names(ids: readonly string[]): Promise<Map<string, string>> {
    return this.assessments.names(this.database, ids);
  }

  today(): string {
    return vietnamDay(this.clock.now());
  }
}
