import type {
  AssessmentVerdict,
  CountReading,
  TerritoryMode,
} from '@caunoi/shared/st-enterprises/vocabulary';
import { certifiedOn, type CertificateEvent } from './certificate-history.js';
import { addYears } from './deadlines.js';
import { placements } from './territory.js';

export interface RecordedAssessment {
  readonly organisationId: string;
  readonly seq: number;
  readonly madeOn: string;
  readonly recordedAt: Date;
  readonly verdict: AssessmentVerdict;
  readonly unitId: string | null;
}

export interface Recount {
  readonly asOf: string;
  readonly knownAt: Date;
  readonly reading: CountReading;
  readonly territory: TerritoryMode;
  readonly place: string;
}

/** The enterprises that a number stands for, worked out from the raw rows: the yardstick for what the database counts. */
export function recount(
  events: readonly CertificateEvent[],
  assessments: readonly RecordedAssessment[],
  question: Recount,
): Set<string> {
  const { asOf, knownAt, reading } = question;
  const certified = certifiedOn(events, asOf, knownAt);
  const units = new Map<string, string | null>(
    [...certified].map(([id, entry]) => [id, entry.facts!.unitId]),
  );
  if (reading === 'meets_criteria') {
    for (const [id, last] of lastAssessments(assessments, asOf, knownAt)) {
      const certificate = certified.get(id);
      if (certificate) {
        if (last.verdict === 'not_met' && last.madeOn >= certificate.effectiveOn) units.delete(id);
      } else if (last.verdict === 'met' && addYears(last.madeOn, 3) > asOf) units.set(id, last.unitId);
    }
  }
  const where = new Map(
    placements(asOf, question.territory).map((placement) => [placement.unitId, placement]),
  );
  const found = new Set<string>();
  for (const [id, unitId] of units) {
    const placement = unitId === null ? undefined : where.get(unitId);
    if (placement && (placement.province === question.place || placement.commune === question.place))
      found.add(id);
  }
  return found;
}

function lastAssessments(
  assessments: readonly RecordedAssessment[],
  asOf: string,
  knownAt: Date,
): Map<string, RecordedAssessment> {
  const last = new Map<string, RecordedAssessment>();
  for (const assessment of assessments) {
    if (assessment.recordedAt > knownAt || assessment.madeOn > asOf || assessment.verdict === 'incomplete')
      continue;
    const other = last.get(assessment.organisationId);
    const newer =
      !other ||
      other.madeOn < assessment.madeOn ||
      (other.madeOn === assessment.madeOn && other.seq < assessment.seq);
    if (newer) last.set(assessment.organisationId, assessment);
  }
  return last;
}
