import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { ProjectionTail } from '../../platform/events/projection-tail.js';
import { someOffer } from '../../test-support/market.js';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { ListingsWriter } from './persistence/listings.writer.js';
import { ConfirmListing } from './use-cases/confirm-listing.js';
import { ExpireListings } from './use-cases/expire-listings.js';

describe('listings stay alive because their owners say so', () => {
  let app: TestApp;
  let organisation: string;
  let owner: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await startTestApp({ env: { ROLE: 'web' } });
    organisation = await someOrganisation(app, 'Viện Giữ Lời');
    owner = await signedInPerson(app, { memberships: { [organisation]: ['member'] } });
    stranger = await signedInPerson(app, {
      memberships: { [await someOrganisation(app, 'Công ty Khác')]: ['member'] },
    });
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  /** An offer that was last confirmed so many days ago, found by search. */
  const confirmedDaysAgo = async (title: string, days: number): Promise<string> => {
    const id = await someOffer(app, organisation, title);
    await app.sql('update offers set confirmed_at = now() - make_interval(days => $2) where id = $1', [
      id,
      days,
    ]);
    const writer = app.app.nest.get(ListingsWriter, { strict: false });
    await app.app.nest.get(Database).transaction(system('test'), (tx) => writer.project(tx, 'offer', id));
    return id;
  };
  const round = async (): Promise<void> => {
    await app.app.nest.get(ExpireListings, { strict: false }).run();
    await app.app.nest.get(ConfirmListing, { strict: false }).remind();
    await app.app.nest.get(ProjectionTail).catchUp();
  };
  /** Everywhere a stranger may meet an offer. */
  const met = async (word: string): Promise<string> => {
    const answers = await Promise.all([
      app.graphql(
        'query ($text: String!) { search(text: $text) { edges { node { __typename ... on Offer { title } } } } }',
        { text: word },
      ),
      app.graphql(
        'query ($text: String!) { offers(filter: { text: $text }) { edges { node { title confirmedAt } } } }',
        { text: word },
      ),
      app.graphql('{ offers(first: 100) { edges { node { title } } } }'),
      app.graphql('query ($text: String!) { suggest(text: $text) { text } }', { text: word }),
    ]);
    return JSON.stringify(answers.map(({ data }) => data));
  };
  const links = async (): Promise<string[]> => {
    const answer = await app.graphql<{
      myNotifications: { edges: { node: { path: string; kind: string } }[] };
    }>('{ myNotifications(first: 100) { edges { node { kind path } } } }', {}, { headers: owner.headers });
    return answer
      .data!.myNotifications.edges.map(({ node }) => node)
      .filter(({ kind }) => kind === 'listing.confirm')
      .map(({ path }) => path);
  };
  const withLink = (token: string) =>
    app.graphql<{ confirmListingWithLink: string }>(
      'mutation ($token: String!) { confirmListingWithLink(token: $token) }',
      { token },
    );

  it('nobody finds an offer that was not confirmed for 180 days; the owner still has it and opens it again', async () => {
    const id = await confirmedDaysAgo('Lò đốt trấu khí hóa', 181);
    await confirmedDaysAgo('Lò đốt trấu tầng sôi', 179);
    await app.app.nest.get(ProjectionTail).catchUp();
    expect(await met('lò đốt trấu')).toContain('khí hóa');
    await round();
    const after = await met('lò đốt trấu');
    expect(after).not.toContain('khí hóa');
    expect(after).toContain('tầng sôi');
    const mine = await app.graphql<{ offer: { status: string; revision: number } }>(
      'query ($id: ID!) { offer(id: $id) { status revision } }',
      { id },
      { headers: owner.headers },
    );
    expect(mine.data?.offer.status).toBe('EXPIRED');
    const reopened = await app.graphql(
      'mutation ($input: PublishInput!) { reopenOffer(input: $input) { status } }',
      { input: { id, revision: mine.data!.offer.revision, warningsRead: true } },
      { headers: owner.headers },
    );
    expect(reopened.errors).toEqual([]);
    await round();
    expect(await met('lò đốt trấu')).toContain('khí hóa');
  });

  it('the owner is asked once after 90 days and confirms in one tap without signing in; the link works for that once', async () => {
    const before = (await links()).length;
    const id = await confirmedDaysAgo('Máy đo độ ẩm', 91);
    await round();
    await round();
    const asked = (await links()).slice(0, (await links()).length - before);
    expect(asked).toHaveLength(1);
    const [page, token] = asked[0]!.split('#');
    expect(page).toBe('/confirm-listing');
    const forged = `${token!.slice(0, -1)}${token!.endsWith('A') ? 'B' : 'A'}`;
    expect((await withLink(forged)).errors[0]?.extensions.code).toBe('LINK_INVALID');
    expect((await withLink('offer.x.y')).errors[0]?.extensions.code).toBe('LINK_INVALID');
    expect((await withLink(token!)).errors).toEqual([]);
    const [row] = await app.sql<{ fresh: boolean }>(
      "select confirmed_at > now() - interval '1 minute' as fresh from offers where id = $1",
      [id],
    );
    expect(row?.fresh).toBe(true);
    expect((await withLink(token!)).errors[0]?.extensions.code).toBe('LINK_INVALID');
  });

  it('only who writes for the owner confirms when signed in', async () => {
    const id = await confirmedDaysAgo('Máy ép viên', 100);
    const confirm = (person: TestPerson) =>
      app.graphql('mutation ($id: ID!) { confirmOffer(id: $id) }', { id }, { headers: person.headers });
    expect((await confirm(stranger)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await confirm(owner)).errors).toEqual([]);
  });
});
