import type {
  ClaimFragment,
  OrganisationQueueQuery,
  RegistrationFragment,
} from '../../../graphql/generated/graphql.js';

/** One thing that waits: a registration to verify, or a claim to decide. */
export type Waiting =
  | {
      what: 'registration';
      key: string;
      organisationId: string;
      since: string;
      registration: RegistrationFragment;
    }
  | { what: 'claim'; key: string; organisationId: string; since: string; claim: ClaimFragment };

/** Registrations and claims in one queue, longest waiting first. */
export function queueOf({
  organisationsToVerify,
  organisationClaimsToDecide,
}: OrganisationQueueQuery): Waiting[] {
  const registrations = organisationsToVerify.map((registration) => ({
    what: 'registration' as const,
    key: `r-${registration.id}`,
    organisationId: registration.id,
    since: registration.submittedAt ?? registration.organisation.updatedAt,
    registration,
  }));
  const claims = organisationClaimsToDecide.map((claim) => ({
    what: 'claim' as const,
    key: `c-${claim.id}`,
    organisationId: claim.organisation.id,
    since: claim.createdAt,
    claim,
  }));
  return [...registrations, ...claims].sort((a, b) => (a.since < b.since ? -1 : 1));
}

/** The one to look at after this one is decided: the next, or the last that is left. */
export function after(queue: readonly Waiting[], key: string): Waiting | undefined {
  const at = queue.findIndex((one) => one.key === key);
  return queue[at + 1] ?? queue[at - 1];
}

/** Whole days between two instants, never negative. */
export const daysSince = (iso: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(iso)) / 86_400_000));
