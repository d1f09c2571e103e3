import type { MyWorkQuery } from '../../graphql/generated/graphql.js';

/** Something that waits for a member, the most urgent first. */
export interface Work {
  kind: 'invitation' | 'returned' | 'sentBack' | 'expiring' | 'draft';
  key: string;
  /** What it is about. */
  title: string;
  /** Why it came back, in the words of who sent it back. */
  reason?: string | null | undefined;
  /** Until when, ISO. */
  until?: string | null | undefined;
  to: '/my/organisations' | '/my/organisations/$id' | '/my/needs' | '/my/offers';
  id: string;
}

/** A listing that ends within so many days is worth a look. */
const expiringDays = 30;
const order: readonly Work['kind'][] = ['invitation', 'returned', 'sentBack', 'expiring', 'draft'];

/** What waits for whoever asked: invitations, what was sent back, what ends soon, what is unfinished. */
export function workOf(data: MyWorkQuery, now: Date): Work[] {
  const soon = now.getTime() + expiringDays * 86_400_000;
  const listings = (list: MyWorkQuery['myNeeds']['edges'], to: '/my/needs' | '/my/offers'): Work[] =>
    list.flatMap(({ node }): Work[] => {
      const one = { key: node.id, id: node.id, title: node.title, to };
      if (node.status === 'DRAFT')
        return [
          node.reviewReason
            ? { ...one, kind: 'sentBack', reason: node.reviewReason }
            : { ...one, kind: 'draft' },
        ];
      if (node.expiresAt && Date.parse(node.expiresAt) < soon)
        return [{ ...one, kind: 'expiring', until: node.expiresAt }];
      return [];
    });
  const work: Work[] = [
    ...data.myInvitations.map(({ id, organisationName, expiresAt }): Work => ({
      kind: 'invitation',
      key: id,
      id,
      title: organisationName,
      until: expiresAt,
      to: '/my/organisations',
    })),
    ...data.myOrganisations
      .filter(({ state }) => state === 'RETURNED')
      .map(({ id, organisation, returnedReason }): Work => ({
        kind: 'returned',
        key: id,
        id,
        title: organisation.name,
        reason: returnedReason,
        to: '/my/organisations/$id',
      })),
    ...listings(data.myNeeds.edges, '/my/needs'),
    ...listings(data.myOffers.edges, '/my/offers'),
  ];
  return work.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
