import type { ReviewQueueQuery } from '../../graphql/generated/graphql.js';

type NeedNode = ReviewQueueQuery['needsToReview']['edges'][number]['node'];
type OfferNode = ReviewQueueQuery['offersToReview']['edges'][number]['node'];

interface Common {
  /** One hand-in: the same listing comes back under another key once it is corrected. */
  key: string;
  id: string;
  revision: number;
  title: string;
  submittedAt: string | null;
  mayReview: boolean;
}
export type Waiting = Common & ({ kind: 'need'; need: NeedNode } | { kind: 'offer'; offer: OfferNode });

/** Needs and offers in one queue, what has waited longest first. */
export function queueOf({ needsToReview, offersToReview }: ReviewQueueQuery): Waiting[] {
  const common = (node: NeedNode | OfferNode): Common => ({
    key: `${node.id} ${node.revision}`,
    id: node.id,
    revision: node.revision,
    title: node.title,
    submittedAt: node.submittedAt,
    mayReview: node.mayReview.review,
  });
  return [
    ...needsToReview.edges.map(({ node }): Waiting => ({ ...common(node), kind: 'need', need: node })),
    ...offersToReview.edges.map(({ node }): Waiting => ({ ...common(node), kind: 'offer', offer: node })),
  ].sort((one, other) => (one.submittedAt ?? '').localeCompare(other.submittedAt ?? ''));
}
