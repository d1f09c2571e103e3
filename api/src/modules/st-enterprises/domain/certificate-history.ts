import type {
  CertificateBasis,
  CertificateEventKind,
  EndReason,
  EnterpriseOrigin,
  EconomicType,
} from '@caunoi/shared/st-enterprises/vocabulary';
import type { SizeClass } from '@caunoi/shared/vocabulary';

/** Where and what an enterprise is on a day, as far as that was recorded. */
export interface EnterpriseFacts {
  /** The unit in force on that day, such as VN-W03037@2025-07; null for a place outside the province or not recorded. */
  readonly unitId: string | null;
  /** Null when no place was recorded at all. */
  readonly province: string | null;
  readonly industryCode: string | null;
  readonly sizeClass: SizeClass | null;
  readonly economicType: EconomicType | null;
  readonly origin: EnterpriseOrigin | null;
  readonly products: readonly string[];
  readonly results: readonly string[];
}

/** One entry of the register. It says what was true from `effectiveOn` on, and since when the register says so. */
export interface CertificateEvent {
  readonly id: string;
  /** The order in which entries were recorded. */
  readonly seq: number;
  readonly certificateId: string;
  readonly organisationId: string;
  readonly kind: CertificateEventKind;
  readonly effectiveOn: string;
  readonly recordedAt: Date;
  readonly documentNumber: string | null;
  /** The entry that this one takes the place of. */
  readonly corrects: string | null;
  readonly reason: EndReason | null;
  readonly legalBasis: CertificateBasis | null;
  readonly facts: EnterpriseFacts | null;
}

export const endings: readonly CertificateEventKind[] = ['withdrawn', 'cancelled'];

/** The entries that the register held to be true at an instant: recorded by then and not corrected by then. */
export function knownAt(events: readonly CertificateEvent[], instant: Date): CertificateEvent[] {
  const recorded = events.filter(({ recordedAt }) => recordedAt <= instant);
  const corrected = new Set(recorded.map(({ corrects }) => corrects));
  return recorded.filter(({ id, kind }) => kind !== 'annulled' && !corrected.has(id)).sort(inOrder);
}

const inOrder = (a: CertificateEvent, b: CertificateEvent): number =>
  a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.seq - b.seq;

export type CertificateStatus = 'not_issued' | 'in_force' | 'withdrawn' | 'cancelled';

/**
 * The status of one certificate at the end of a day, out of the entries that hold (`knownAt`). An ending is final: entries
 * dated after it, or recorded after it, do not bring the certificate back.
 */
export function statusOn(known: readonly CertificateEvent[], day: string): CertificateStatus {
  const sofar = known.filter(({ effectiveOn }) => effectiveOn <= day);
  const end = sofar.find(({ kind }) => endings.includes(kind));
  if (end) return end.kind === 'cancelled' ? 'cancelled' : 'withdrawn';
  return sofar.some(({ kind }) => kind === 'issued') ? 'in_force' : 'not_issued';
}

/** The newest entry by a day that says what the enterprise is. */
export function factsOn(known: readonly CertificateEvent[], day: string): CertificateEvent | undefined {
  return known.filter(({ effectiveOn, facts }) => effectiveOn <= day && facts !== null).at(-1);
}

/** Organisation -> the entry that describes it, for every enterprise with a certificate in force at the end of `day`. */
export function certifiedOn(
  events: readonly CertificateEvent[],
  day: string,
  instant: Date,
): Map<string, CertificateEvent> {
  const byCertificate = new Map<string, CertificateEvent[]>();
  for (const event of knownAt(events, instant)) {
    const list = byCertificate.get(event.certificateId);
    if (list) list.push(event);
    else byCertificate.set(event.certificateId, [event]);
  }
  const found = new Map<string, CertificateEvent>();
  for (const known of byCertificate.values()) {
    const facts = factsOn(known, day);
    if (!facts || statusOn(known, day) !== 'in_force') continue;
    const other = found.get(facts.organisationId);
    if (!other || inOrder(other, facts) < 0) found.set(facts.organisationId, facts);
  }
  return found;
}
