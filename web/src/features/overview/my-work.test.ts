import { describe, expect, it } from '@jest/globals';
import { workOf } from './my-work.js';

const now = new Date('2026-11-20T03:00:00Z');
const listing = (id: string, node: object) => ({
  node: { id, title: id, status: 'PUBLISHED' as const, reviewReason: null, expiresAt: null, ...node },
});

describe('what waits for a member', () => {
  it('is what somebody asked, sent back, what ends soon and what is unfinished, in that order', () => {
    const work = workOf(
      {
        myInvitations: [{ id: 'i', organisationName: 'HTX', expiresAt: '2026-11-25T00:00:00Z' }],
        myOrganisations: [
          {
            id: 'o',
            state: 'RETURNED',
            returnedReason: 'Thiếu',
            organisation: { id: 'o', name: 'O', nameEn: null },
          },
          {
            id: 'fine',
            state: 'VERIFIED',
            returnedReason: null,
            organisation: { id: 'fine', name: 'Fine', nameEn: null },
          },
        ],
        myNeeds: {
          edges: [
            listing('draft', { status: 'DRAFT' }),
            listing('back', { status: 'DRAFT', reviewReason: 'Nói rõ hơn' }),
            listing('ends', { expiresAt: '2026-12-01T00:00:00Z' }),
            listing('later', { expiresAt: '2027-03-01T00:00:00Z' }),
            listing('forever', {}),
          ],
        },
        myOffers: { edges: [] },
      },
      now,
    );
    expect(work.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'invitation i',
      'returned o',
      'sentBack back',
      'expiring ends',
      'draft draft',
    ]);
  });
});
