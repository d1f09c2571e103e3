import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';

describe('who saw what is confidential', () => {
  let app: TestApp;
  let owner: TestPerson;
  let reader: TestPerson;
  let adviser: TestPerson;
  const needs: Record<string, string> = {};

  beforeAll(async () => {
    app = await startTestApp();
    const organisation = await someOrganisation(app);
    owner = await signedInPerson(app, { memberships: { [organisation]: ['member'] } });
    reader = await signedInPerson(app, {
      memberships: { [await someOrganisation(app, 'Đơn vị đọc')]: ['member'] },
    });
    adviser = await signedInPerson(app, { platformRoles: ['adviser'] });
    await app.sql(
      'insert into nda_acceptances (user_id, version, accepted_at) select $1, max(version), now() from nda_texts',
      [reader.userId],
    );
    for (const [name, status, visibility, anonymous] of [
      ['public', 'published', 'public', false],
      ['nda', 'published', 'after_nda', false],
      ['anonymous', 'published', 'public', true],
      ['review', 'in_review', 'public', false],
    ] as const) {
      const [row] = await app.sql<{ id: string }>(
        `insert into needs (organisation_id, language, title, description, status, visibility, anonymous, published_at, source)
         values ($1, 'vi', $2, 'x', $3, $4, $5, now(), 'user') returning id`,
        [organisation, `Nhu cầu ${name}`, status, visibility, anonymous],
      );
      needs[name] = row!.id;
    }
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const views = async (person: TestPerson): Promise<string[]> => {
    const rows = await app.sql<{ id: string }>(
      "select subject_id as id from audit_records where action = 'need.viewed' and actor_id = $1 order by seq",
      [person.userId],
    );
    return rows.map(({ id }) => Object.keys(needs).find((name) => needs[name] === id) ?? id);
  };
  const open = (name: string, person?: TestPerson) =>
    app.graphql<{ need: { id: string } | null }>(
      'query ($id: ID!) { need(id: $id) { id title } }',
      { id: needs[name] },
      person ? { headers: person.headers } : {},
    );

  it('a reader of the tier behind the undertaking is noted, once a day, however often it looks', async () => {
    for (let i = 0; i < 3; i++) expect((await open('nda', reader)).data?.need?.id).toBe(needs['nda']);
    expect(await views(reader)).toEqual(['nda']);
    await Promise.all(Array.from({ length: 20 }, () => open('nda', adviser)));
    expect(await views(adviser)).toEqual(['nda']);
  });

  it('what is public, and what is one’s own, notes nobody', async () => {
    await open('public', reader);
    await open('anonymous', reader);
    await open('public');
    await open('nda', owner);
    expect(await views(reader)).toEqual(['nda']);
    expect(await views(owner)).toEqual([]);
  });

  it('staff are noted for the owner behind an anonymous need and for what waits for review, in lists too', async () => {
    await app.graphql('{ needs(first: 20) { edges { node { title } } } }', {}, { headers: adviser.headers });
    await app.graphql('{ needsToReview { edges { node { title } } } }', {}, { headers: adviser.headers });
    expect((await views(adviser)).sort()).toEqual(['anonymous', 'nda', 'review']);
  });

  it('what may not be seen is not noted as seen', async () => {
    const other = await signedInPerson(app);
    expect((await open('nda', other)).data?.need).toBeNull();
    expect(await views(other)).toEqual([]);
  });
});
