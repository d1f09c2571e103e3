import { Injectable } from '@nestjs/common';
import type {
  CertificateBasis,
  CertificateEventKind,
  EconomicType,
  EndReason,
  EnterpriseOrigin,
} from '@caunoi/shared/st-enterprises/vocabulary';
import type { SizeClass } from '@caunoi/shared/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { EnterpriseFacts } from '../domain/certificate-history.js';
import type { CertificateRow, RegisterEntry } from '../domain/rows.js';

export interface NewEvent {
  readonly certificateId: string;
  readonly kind: CertificateEventKind;
  readonly effectiveOn: string;
  readonly recordedAt: Date;
  readonly documentNumber: string | null;
  readonly facts?: EnterpriseFacts | null;
  readonly legalBasis?: CertificateBasis | null;
  readonly reason?: EndReason | null;
  readonly note?: string | null;
  readonly corrects?: string | null;
  readonly because?: string | null;
}

interface EventRow {
  id: string;
  seq: number;
  certificate_id: string;
  organisation_id: string;
  kind: CertificateEventKind;
  effective_on: string;
  recorded_at: Date;
  document_number: string | null;
  corrects: string | null;
  because: string | null;
  reason: EndReason | null;
  note: string | null;
  legal_basis: CertificateBasis | null;
  describes: boolean;
  unit_id: string | null;
  province: string | null;
  industry_code: string | null;
  size_class: SizeClass | null;
  economic_type: EconomicType | null;
  origin: EnterpriseOrigin | null;
  products: string[];
  results: string[];
}

const eventColumns = `e.id, e.seq, e.certificate_id, c.organisation_id, e.kind, e.effective_on, e.recorded_at, e.document_number, e.corrects,
  e.because, e.reason, e.note, e.legal_basis, e.describes, e.unit_id, e.province, e.industry_code, e.size_class, e.economic_type, e.origin,
  e.products, e.results`;
const eventTables = 'st_certificate_events e join st_certificates c on c.id = e.certificate_id';

/** Only one transaction at a time writes to the register, so that the order of recording is the order of commits. */
const registerLock = 724_507;

@Injectable()
export class RegisterRepository {
  /** Take the time of recording after this. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query('select pg_advisory_xact_lock($1)', [registerLock]);
  }

  async certificate(reader: Reader, id: string): Promise<CertificateRow | undefined> {
    const [row] = await reader.query<CertificateRow>(
      'select id, organisation_id, number, issuer from st_certificates where id = $1',
      [id],
    );
    return row;
  }

  async numbers(reader: Reader, issuer: string): Promise<string[]> {
    const rows = await reader.query<{ number: string }>(
      'select number from st_certificates where issuer = $1',
      [issuer],
    );
    return rows.map(({ number }) => number);
  }

  /** Answers the id, or undefined when the issuer has given this number out already. */
  async addCertificate(
    tx: Transaction,
    row: { organisationId: string; number: string; issuer: string },
  ): Promise<string | undefined> {
    const [added] = await tx.query<{ id: string }>(
      'insert into st_certificates (organisation_id, number, issuer) values ($1, $2, $3) on conflict (number, issuer) do nothing returning id',
      [row.organisationId, row.number, row.issuer],
    );
    return added?.id;
  }

  async addEvent(tx: Transaction, event: NewEvent): Promise<string> {
    const facts = event.facts ?? null;
    const [row] = await tx.query<{ id: string }>(
      `insert into st_certificate_events (certificate_id, kind, effective_on, recorded_at, recorded_by, document_number, corrects, because,
         reason, note, legal_basis, describes, unit_id, province, industry_code, size_class, economic_type, origin, products, results)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) returning id`,
      [
        event.certificateId,
        event.kind,
        event.effectiveOn,
        event.recordedAt,
        tx.actor.kind === 'user' ? tx.actor.userId : null,
        event.documentNumber,
        event.corrects ?? null,
        event.because ?? null,
        event.reason ?? null,
        event.note ?? null,
        event.legalBasis ?? null,
        facts !== null,
        facts?.unitId ?? null,
        facts?.province ?? null,
        facts?.industryCode ?? null,
        facts?.sizeClass ?? null,
        facts?.economicType ?? null,
        facts?.origin ?? null,
        facts?.products ?? [],
        facts?.results ?? [],
      ],
    );
    return row!.id;
  }

  async event(reader: Reader, id: string): Promise<RegisterEntry | undefined> {
    const rows = await reader.query<EventRow>(`select ${eventColumns} from ${eventTables} where e.id = $1`, [
      id,
    ]);
    return rows.map(toEntry)[0];
  }

  async eventsOf(reader: Reader, certificateId: string): Promise<RegisterEntry[]> {
    const rows = await reader.query<EventRow>(
      `select ${eventColumns} from ${eventTables} where e.certificate_id = $1 order by e.seq`,
      [certificateId],
    );
    return rows.map(toEntry);
  }

  /** The raw rows of the whole register, in the order of recording. */
  async everything(reader: Reader): Promise<RegisterEntry[]> {
    const rows = await reader.query<EventRow>(`select ${eventColumns} from ${eventTables} order by e.seq`);
    return rows.map(toEntry);
  }

  /** Entries that changed what the register says, recorded within (from, to] or dated within the days (since, asOf]. */
  async changes(reader: Reader, since: string, asOf: string, from: Date, to: Date): Promise<RegisterEntry[]> {
    const rows = await reader.query<EventRow>(
      `select ${eventColumns} from ${eventTables}
       where e.recorded_at <= $4 and e.effective_on <= $2 and (e.effective_on > $1 or e.recorded_at > $3)
       order by e.effective_on, e.seq limit 1000`,
      [since, asOf, from, to],
    );
    return rows.map(toEntry);
  }

  /** The day of the first certificate that was known at an instant, or null. */
  async beginning(reader: Reader, knownAt: Date): Promise<string | null> {
    const [row] = await reader.query<{ first: string | null }>(
      "select min(effective_on) as first from st_certificate_events where kind = 'issued' and recorded_at <= $1",
      [knownAt],
    );
    return row?.first ?? null;
  }

  /** Endings that take effect by `day`, newest first. */
  async endingsUntil(reader: Reader, day: string, knownAt: Date): Promise<RegisterEntry[]> {
    const rows = await reader.query<EventRow>(
      `select ${eventColumns} from ${eventTables}
       where e.kind in ('withdrawn', 'cancelled') and e.effective_on <= $1 and e.recorded_at <= $2
         and not exists (select 1 from st_certificate_events x where x.corrects = e.id and x.recorded_at <= $2)
       order by e.effective_on desc, e.seq desc limit 200`,
      [day, knownAt],
    );
    return rows.map(toEntry);
  }
}

function toEntry(row: EventRow): RegisterEntry {
  const facts: EnterpriseFacts | null = row.describes
    ? {
        unitId: row.unit_id,
        province: row.province,
        industryCode: row.industry_code,
        sizeClass: row.size_class,
        economicType: row.economic_type,
        origin: row.origin,
        products: row.products,
        results: row.results,
      }
    : null;
  return {
    id: row.id,
    seq: row.seq,
    certificateId: row.certificate_id,
    organisationId: row.organisation_id,
    kind: row.kind,
    effectiveOn: row.effective_on,
    recordedAt: row.recorded_at,
    documentNumber: row.document_number,
    corrects: row.corrects,
    because: row.because,
    reason: row.reason,
    note: row.note,
    legalBasis: row.legal_basis,
    facts,
  };
}
