import { Injectable } from '@nestjs/common';
import type { AssessmentPurpose, AssessmentVerdict } from '@caunoi/shared/st-enterprises/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { EnterpriseFacts } from '../domain/certificate-history.js';
import type { Condition } from '../domain/conditions.js';
import type { AssessmentRow, EnterpriseRow } from '../domain/rows.js';

export interface NewAssessment {
  readonly organisationId: string;
  readonly purpose: AssessmentPurpose;
  readonly madeOn: string;
  readonly recordedAt: Date;
  readonly rules: string;
  readonly figures: unknown;
  readonly verdict: AssessmentVerdict;
  readonly conditions: readonly Condition[];
  readonly facts: EnterpriseFacts;
}

@Injectable()
export class AssessmentsRepository {
  async enterprise(reader: Reader, id: string): Promise<EnterpriseRow | undefined> {
    const [row] = await reader.query<EnterpriseRow>(
      'select id, name, kind, province, commune, industry_code, size_class from organisations where id = $1',
      [id],
    );
    return row;
  }

  async names(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await reader.query<{ id: string; name: string }>(
      'select id, name from organisations where id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async add(tx: Transaction, row: NewAssessment): Promise<string> {
    const { facts } = row;
    const [added] = await tx.query<{ id: string }>(
      `insert into st_assessments (organisation_id, purpose, made_on, recorded_at, recorded_by, rules, figures, verdict, conditions,
         unit_id, province, industry_code, size_class, economic_type, origin)
       values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9::jsonb, $10, $11, $12, $13, $14, $15) returning id`,
      [
        row.organisationId,
        row.purpose,
        row.madeOn,
        row.recordedAt,
        tx.actor.kind === 'user' ? tx.actor.userId : null,
        row.rules,
        JSON.stringify(row.figures),
        row.verdict,
        JSON.stringify(row.conditions),
        facts.unitId,
        facts.province,
        facts.industryCode,
        facts.sizeClass,
        facts.economicType,
        facts.origin,
      ],
    );
    return added!.id;
  }

  /** In the order of recording; of one enterprise, or of all. */
  list(reader: Reader, organisationId: string | null): Promise<AssessmentRow[]> {
    return reader.query<AssessmentRow>(
      `select id, seq, organisation_id, purpose, made_on, recorded_at, rules, verdict, conditions, unit_id, province
       from st_assessments where $1::uuid is null or organisation_id = $1 order by seq`,
      [organisationId],
    );
  }
}
