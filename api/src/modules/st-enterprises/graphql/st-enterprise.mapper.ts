import { unitById } from '@caunoi/code-lists/territory';
import { findCode } from '@caunoi/code-lists/registry';
import {
  certificateBasisLabels,
  economicTypeLabels,
  enterpriseOriginLabels,
  type CountGrouping,
} from '@caunoi/shared/st-enterprises/vocabulary';
import { sizeClassLabels } from '@caunoi/shared/vocabulary-labels';
import { codeOf } from '../../../platform/graphql/code.type.js';
import { clockRules } from '../domain/deadlines.js';
import { assess, type Assessment } from '../domain/conditions.js';
import type { ApplicationRow, ClockRow } from '../domain/rows.js';
import type { AssessmentRow } from '../domain/rows.js';
import type { CountedRow, CountGroup } from '../domain/rows.js';
import type { RegisterEntry } from '../domain/rows.js';
import type { CertificateView } from '../use-cases/read-register.js';
import type {
  ApplicationType,
  AssessmentType,
  CertificateEntryType,
  CertificateType,
  ClockType,
  RecordedAssessmentType,
} from './certificate.types.js';
import type { CountGroupType, StEnterpriseType } from './count.types.js';

const notRecorded = { vi: 'Chưa có thông tin', en: 'Not recorded' };
type Labels = Readonly<Record<string, { vi: string; en: string }>>;

export function toEnterprise(row: CountedRow): StEnterpriseType {
  return {
    organisationId: row.organisation_id,
    name: row.name,
    certificateId: row.certificate_id,
    certificateNumber: row.number,
    firstIssuedOn: row.first_issued_on,
    legalBasis: row.legal_basis,
    products: row.products,
    commune: row.commune === null ? null : placeOf(row.commune),
    industry: codeOf('vsic-2018', row.industry_code),
    size: row.size_class,
    economicType: row.economic_type,
    origin: row.origin,
  };
}

export function toGroup(group: CountGroup, by: CountGrouping): CountGroupType {
  return { ...group, ...(group.code === null ? notRecorded : groupName(group.code, by)) };
}

function groupName(code: string, by: CountGrouping): { vi: string; en: string } {
  const labels: Partial<Record<CountGrouping, Labels>> = {
    size: sizeClassLabels,
    economic_type: economicTypeLabels,
    origin: enterpriseOriginLabels,
    legal_basis: certificateBasisLabels,
  };
  const label = by === 'industry' ? findCode('vsic-2018', code) : (labels[by]?.[code] ?? unitById(code));
  return { vi: label?.vi ?? code, en: label?.en ?? code };
}

export function placeOf(id: string): { id: string; vi: string; en: string } {
  const unit = unitById(id);
  return { id, vi: unit?.vi ?? id, en: unit?.en ?? id };
}

/** `staff`: with the words that only staff read. */
export function toEntry(entry: RegisterEntry, staff: boolean): CertificateEntryType {
  const { id, certificateId, kind, effectiveOn, recordedAt, documentNumber, reason, corrects } = entry;
  const inner = staff ? { because: entry.because, note: entry.note } : { because: null, note: null };
  return { id, certificateId, kind, effectiveOn, recordedAt, documentNumber, reason, corrects, ...inner };
}

export function toCertificate(view: CertificateView): CertificateType {
  return {
    id: view.id,
    organisationId: view.organisation_id,
    number: view.number,
    issuer: view.issuer,
    status: view.status,
    legalBasis: view.legalBasis,
    firstIssuedOn: view.firstIssuedOn,
    reissues: view.reissues,
    products: [...view.products],
    results: [...view.results],
    // The use case has cut what the reader may not see.
    entries: view.entries.map((entry) => toEntry(entry, true)),
  };
}

export function toAssessment({ verdict, conditions }: Assessment): AssessmentType {
  return {
    verdict,
    conditions: conditions.map((condition) => ({ ...condition, needs: [...condition.needs] })),
  };
}

export function toRecordedAssessment(row: AssessmentRow): RecordedAssessmentType {
  const { id, purpose, rules } = row;
  return { id, purpose, rules, madeOn: row.made_on, recordedAt: row.recorded_at, ...toAssessment(row) };
}

export function toApplication(row: ApplicationRow, today: string): ApplicationType {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    kind: row.kind,
    state: row.state,
    submittedOn: row.submitted_on,
    appraisal: row.appraisal,
    certificateId: row.certificate_id,
    revision: row.revision,
    assessment: toAssessment(
      assess({ ...row.figures, size: row.figures.size ?? row.content.size ?? null }, today),
    ),
  };
}

export function toClock(row: ClockRow, today: string): ClockType {
  const { vi, en } = clockRules[row.kind];
  return {
    id: row.id,
    kind: row.kind,
    vi,
    en,
    subjectId: row.subject_id,
    organisationId: row.organisation_id,
    startedOn: row.started_on,
    dueOn: row.due_on,
    metOn: row.met_on,
    basis: row.basis,
    late: (row.met_on ?? today) > row.due_on,
  };
}
