import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { signedInPerson, someOrganisation } from '../../test-support/people.js';

describe('thin', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  }, 60_000);
  afterAll(() => app.close());
  it('me', async () => {
    const organisation = await someOrganisation(app);
    const person = await signedInPerson(app, { memberships: { [organisation]: ['organisation_admin'] } });
    const answer = await app.graphql('{ me { email roles memberships { organisationName roles } } }', {}, { headers: person.headers });
    console.log(JSON.stringify(answer.data), JSON.stringify(answer.errors), answer.sqlStatements);
    const no = await app.graphql('{ me { email } }');
    expect(no.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const bad = await app.graphql('mutation { signIn(input: {email: "x@example.vn", password: "nope nope"}) { me { id } } }');
    console.log(JSON.stringify(bad.errors), bad.headers.get('set-cookie'));
  });
});
