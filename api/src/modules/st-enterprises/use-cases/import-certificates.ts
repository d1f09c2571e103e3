import { Injectable } from '@nestjs/common';
import { vietnamDay } from '@caunoi/vietnamese/dates';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { basisOn } from '../domain/procedure.js';
import { officeCalendar } from '../domain/office-calendar.js';
import { ApplicationsRepository } from '../persistence/applications.repository.js';
import type { EnterpriseRow } from '../domain/rows.js';
import { RegisterRepository } from '../persistence/register.repository.js';
import { factsOf } from './enterprise-facts.js';
import { homeIssuer, issuerOf } from './issuer.js';

interface ImportedCertificate {
  certificateNo: string;
  grantedOn: string | null;
  revokedOn?: string | null;
  products?: string[] | null;
}

export interface CertificatesImported {
  readonly certificates: number;
  readonly withdrawals: number;
  /** Left out: no day of granting, or the number belongs to another enterprise. */
  readonly skipped: number;
}

/** The periodic re-check exists since this decree: older certificates are due from its first day on. */
const recheckSince = '2025-10-14';

/** Takes the certificates that came with the list of organisations into the register, each with its legal basis. */
@Injectable()
export class ImportCertificates {
  constructor(
    private readonly database: Database,
    private readonly register: RegisterRepository,
    private readonly applications: ApplicationsRepository,
    private readonly clock: Clock,
  ) {}

  /** Safe to run again: what the register knows already is left alone, and so is what somebody corrected since. */
  run(actor: Actor): Promise<CertificatesImported> {
    return this.database.transaction(actor, async (tx) => {
      await this.register.lock(tx);
      const now = this.clock.now();
      const rows = await tx.query<EnterpriseRow & { st_enterprise: ImportedCertificate }>(
        `select id, name, kind, province, commune, industry_code, size_class, st_enterprise from organisations
         where jsonb_typeof(st_enterprise) = 'object' order by st_enterprise->>'grantedOn', id`,
      );
      const done = { certificates: 0, withdrawals: 0, skipped: 0 };
      for (const row of rows) {
        const outcome = await this.take(tx, row, now);
        done.certificates += Number(outcome.issued);
        done.withdrawals += Number(outcome.withdrawn);
        done.skipped += Number(outcome.skipped);
      }
      return done;
    });
  }

  private async take(
    tx: Transaction,
    row: EnterpriseRow & { st_enterprise: ImportedCertificate },
    now: Date,
  ) {
    const { certificateNo: number, grantedOn, revokedOn, products } = row.st_enterprise;
    const issuer = issuerOf(row.province);
    if (!grantedOn) return { issued: false, withdrawn: false, skipped: true };
    const added = await this.register.addCertificate(tx, { organisationId: row.id, number, issuer });
    if (added) {
      // The address is the one of today, so it is read in the communes of today.
      const facts = factsOf(row, { products: products ?? [] }, vietnamDay(now));
      await this.register.addEvent(tx, {
        certificateId: added,
        kind: 'issued',
        effectiveOn: grantedOn,
        recordedAt: now,
        documentNumber: null,
        legalBasis: basisOn(grantedOn),
        facts,
      });
      if (!revokedOn && issuer === homeIssuer) {
        const startedOn = grantedOn > recheckSince ? grantedOn : recheckSince;
        await this.applications.startClock(tx, officeCalendar, {
          kind: 'recheck',
          subjectId: added,
          organisationId: row.id,
          startedOn,
        });
      }
    }
    const id = added ?? (await this.known(tx, row.id, number, issuer));
    if (!id) return { issued: false, withdrawn: false, skipped: true };
    const withdrawn = revokedOn ? await this.withdraw(tx, id, revokedOn, now) : false;
    return { issued: added !== undefined, withdrawn, skipped: false };
  }

  private async known(
    tx: Transaction,
    organisationId: string,
    number: string,
    issuer: string,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      'select id from st_certificates where organisation_id = $1 and number = $2 and issuer = $3',
      [organisationId, number, issuer],
    );
    return row?.id;
  }

  private async withdraw(
    tx: Transaction,
    certificateId: string,
    effectiveOn: string,
    recordedAt: Date,
  ): Promise<boolean> {
    const events = await this.register.eventsOf(tx, certificateId);
    if (events.some(({ kind }) => kind === 'withdrawn' || kind === 'cancelled')) return false;
    await this.register.addEvent(tx, {
      certificateId,
      kind: 'withdrawn',
      effectiveOn,
      recordedAt,
      documentNumber: null,
      reason: 'not_recorded',
    });
    await this.applications.dropClocks(tx, 'recheck', certificateId);
    return true;
  }
}
