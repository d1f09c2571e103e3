import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  openSession,
  signedInPerson,
  someOrganisation,
  type TestPerson,
} from '../../api/src/test-support/people.js';
import { startTestApp, type TestApp } from '../../api/src/test-support/test-app.js';

const times = 50;

/** A phone that hears no answer asks again, over whichever process: whatever arrives, one thing is made. */
// A guard against hanging, not a measure of speed: fifty at once queue on a small machine.
const patient = { STATEMENT_TIMEOUT_MS: '100000', REQUEST_TIMEOUT_MS: '100000' };

describe('fifty tries of one request', () => {
  let apps: TestApp[];
  let person: TestPerson;
  let organisation: string;
  beforeAll(async () => {
    const first = await startTestApp({ env: patient });
    apps = [first, await startTestApp({ beside: first, env: patient })];
    organisation = await someOrganisation(first);
    person = await signedInPerson(first, { memberships: { [organisation]: ['member'] } });
  }, 300_000);
  afterAll(async () => {
    for (const app of apps.reverse()) await app.close();
  }, 300_000);

  async function ask(query: string, input: object, headers = person.headers, to = 0): Promise<string> {
    const answer = await apps[to]!.graphql(query, { input }, { headers });
    return JSON.stringify(answer.errors.length > 0 ? answer.errors[0]!.extensions.code : answer.data);
  }
  const tryAll = async (query: string, input: object, headers = person.headers): Promise<string[]> => [
    ...new Set(await Promise.all(Array.from({ length: times }, (_, i) => ask(query, input, headers, i % 2)))),
  ];
  const count = async (sql: string, ...params: unknown[]): Promise<number> =>
    (await apps[0]!.sql<{ n: number }>(`select count(*)::int as n from ${sql}`, params))[0]!.n;

  const register =
    'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { outcome organisationId } }';
  const save =
    'mutation ($input: NeedDraftInput!) { saveNeedDraft(input: $input) { ... on Need { id revision status } ... on NeedEditConflict { __typename } } }';
  const publish = 'mutation ($input: PublishInput!) { publishNeed(input: $input) { id status revision } }';

  it('registers one organisation', async () => {
    const newcomer = await signedInPerson(apps[0]!);
    // Its new role ends the session that asked for it: who is late with that one signs in again, and hears the same.
    const ended = '"UNAUTHENTICATED"';
    const name = `HTX ${randomUUID()}`;
    const input = { idempotencyKey: randomUUID(), kind: 'COOPERATIVE', name, submit: false };
    const answers = (await tryAll(register, input, newcomer.headers)).filter((one) => one !== ended);
    expect(answers).toEqual([expect.stringContaining('"outcome":"REGISTERED"')]);
    const { headers } = await openSession(apps[0]!, newcomer.userId, false);
    expect(await tryAll(register, input, headers)).toEqual(answers);
    expect(await count('organisations where name = $1', name)).toBe(1);
    const { registerOrganisation } = JSON.parse(answers[0]!) as {
      registerOrganisation: { organisationId: string };
    };
    expect(await count('memberships where organisation_id = $1', registerOrganisation.organisationId)).toBe(
      1,
    );
    expect(await count('audit_records where subject_id = $1', registerOrganisation.organisationId)).toBe(1);
  }, 300_000);

  it('saves one draft, and another body under the same key is told so', async () => {
    const title = `Cần sấy lạnh chè ${randomUUID()}`;
    const input = { idempotencyKey: randomUUID(), organisationId: organisation, title };
    expect(await tryAll(save, input)).toEqual([expect.stringContaining('"status":"DRAFT"')]);
    expect(await count('needs where title = $1', title)).toBe(1);
    expect(await ask(save, { ...input, title: `${title} và đóng gói` })).toBe('"IDEMPOTENCY_CONFLICT"');
    expect(await count('needs where title = $1', `${title} và đóng gói`)).toBe(0);
  }, 300_000);

  it('publishes once: a step that was taken is answered alike, and leaves one record', async () => {
    const title = `Cần đóng gói hút chân không ${randomUUID()}`;
    const saved = JSON.parse(
      await ask(save, { idempotencyKey: randomUUID(), organisationId: organisation, title }),
    ) as { saveNeedDraft: { id: string; revision: number } };
    const { id, revision } = saved.saveNeedDraft;
    expect(await tryAll(publish, { id, revision })).toEqual([
      expect.stringContaining('"status":"PUBLISHED"'),
    ]);
    expect(await count("audit_records where subject_id = $1 and action = 'need.published'", id)).toBe(1);
    expect(await count('needs where id = $1 and revision = $2', id, revision + 1)).toBe(1);
  }, 300_000);
});
