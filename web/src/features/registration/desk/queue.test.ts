import { describe, expect, it } from '@jest/globals';
import type { ClaimFragment, RegistrationFragment } from '../../../graphql/generated/graphql.js';
import { after, daysSince, queueOf } from './queue.js';

const registration = (id: string, submittedAt: string) =>
  ({ id, submittedAt, organisation: { id, updatedAt: submittedAt } }) as RegistrationFragment;
const claim = (id: string, createdAt: string) =>
  ({ id, createdAt, organisation: { id: `of-${id}` } }) as ClaimFragment;

describe('the queue of organisations', () => {
  const queue = queueOf({
    organisationsToVerify: [registration('a', '2026-11-02'), registration('b', '2026-11-05')],
    organisationClaimsToDecide: [claim('c', '2026-11-03')],
  });

  it('is one queue, longest waiting first', () => {
    expect(queue.map(({ key }) => key)).toEqual(['r-a', 'c-c', 'r-b']);
  });

  it('goes on to the next, at its end to the one before', () => {
    expect(after(queue, 'r-a')?.key).toBe('c-c');
    expect(after(queue, 'r-b')?.key).toBe('c-c');
    expect(after(queue.slice(0, 1), 'r-a')).toBeUndefined();
  });

  it('counts whole days', () => {
    const now = new Date('2026-11-20T03:00:00Z');
    expect(daysSince('2026-11-17T04:00:00Z', now)).toBe(2);
    expect(daysSince('2026-11-21T04:00:00Z', now)).toBe(0);
  });
});
