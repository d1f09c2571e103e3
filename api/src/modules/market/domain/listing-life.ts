import type { ListingStatus } from '@caunoi/shared/vocabulary';

export const listingSteps = ['publish', 'close', 'reopen', 'withdraw', 'approve', 'reject'] as const;
export type ListingStep = (typeof listingSteps)[number];

const from: Record<ListingStep, readonly ListingStatus[]> = {
  publish: ['draft'],
  close: ['published'],
  reopen: ['closed', 'expired', 'withdrawn'],
  withdraw: ['draft', 'in_review', 'published', 'closed', 'expired'],
  approve: ['in_review'],
  reject: ['in_review'],
};

/** Where a step leads from a status, or undefined when it cannot be taken there. `reviewed`: staff read before others do. */
export function stepFrom(
  step: ListingStep,
  status: ListingStatus,
  reviewed = false,
): ListingStatus | undefined {
  if (!from[step].includes(status)) return undefined;
  switch (step) {
    case 'publish':
    case 'reopen':
      return reviewed ? 'in_review' : 'published';
    case 'approve':
      return 'published';
    case 'close':
      return 'closed';
    case 'withdraw':
      return 'withdrawn';
    case 'reject':
      return 'draft';
    default:
      return step satisfies never;
  }
}

/** Whether a step that leads nowhere from this status has been taken already: asking again changes nothing. */
export function isTaken(step: ListingStep, status: ListingStatus): boolean {
  switch (step) {
    case 'publish':
    case 'reopen':
      return status === 'published' || status === 'in_review';
    case 'approve':
      return status === 'published';
    case 'close':
      return status === 'closed';
    case 'withdraw':
      return status === 'withdrawn';
    case 'reject':
      return status === 'draft';
    default:
      return step satisfies never;
  }
}

/** Where a listing stands after its text was changed: what others read must be reviewed anew where review is wanted. */
export const statusAfterEdit = (status: ListingStatus, reviewed: boolean): ListingStatus =>
  status === 'published' && reviewed ? 'in_review' : status;
