import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformRoles, type PlatformRole, type Role } from '../../api/src/platform/auth/actor.js';
import {
  signedInPerson,
  someOrganisation,
  type TestPersonOptions,
} from '../../api/src/test-support/people.js';
import { operationOf, rootFields, type RootField } from '../../api/src/test-support/root-fields.js';
import { startTestApp, type TestApp } from '../../api/src/test-support/test-app.js';
import { authorisation, type Row, type Thing } from './authorisation-table.js';

interface Persona {
  readonly name: string;
  /** Undefined: a stranger. */
  readonly person?: (organisation: string) => TestPersonOptions;
  readonly roles: readonly Role[];
  readonly waiting: readonly Role[];
  /** The password was right and the second factor is still due. */
  readonly due?: boolean;
}

const inOrganisation = (role: 'member' | 'organisation_admin' | 'lab_manager'): Persona => ({
  name: role,
  person: (organisation) => ({ memberships: { [organisation]: [role] } }),
  roles: [role],
  waiting: [],
});
const staff = (role: PlatformRole): Persona => ({
  name: role,
  person: () => ({ platformRoles: [role] }),
  roles: [role],
  waiting: [],
});
const personas: readonly Persona[] = [
  { name: 'a stranger', roles: [], waiting: [] },
  {
    name: 'somebody whose second factor is due',
    person: () => ({ platformRoles: ['administrator'] }),
    roles: [],
    waiting: [],
    due: true,
  },
  { name: 'somebody of no organisation', person: () => ({}), roles: [], waiting: [] },
  inOrganisation('member'),
  inOrganisation('organisation_admin'),
  inOrganisation('lab_manager'),
  ...platformRoles.map(staff),
  {
    name: 'an administrator without a second factor',
    person: () => ({ platformRoles: ['administrator'], secondFactor: false }),
    roles: [],
    waiting: ['administrator'],
  },
];

const refusals = ['UNAUTHENTICATED', 'FORBIDDEN', 'SECOND_FACTOR_REQUIRED'];

type Things = Record<Thing, string>;

describe('who may do what', () => {
  let app: TestApp;
  let fields: RootField[];
  let others: Things;
  beforeAll(async () => {
    app = await startTestApp();
    fields = rootFields(app);
    const organisation = await someOrganisation(app, 'Tổ chức khác');
    const person = await signedInPerson(app, { memberships: { [organisation]: ['organisation_admin'] } });
    others = await thingsOf(organisation, person.userId, person.sessionId);
    // One more, so that nobody above is the last one.
    await signedInPerson(app, { platformRoles: ['administrator'] });
  }, 60_000);
  afterAll(() => app.close(), 60_000);

  it('every root field stands in the table, and nothing else', () => {
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(authorisation).sort());
  });

  it.each(personas)(
    '$name',
    async (persona) => {
      const wrong: string[] = [];
      for (const field of fields) {
        const row = authorisation[field.name];
        if (!row) continue;
        const expected = refusalOf(row, persona);
        const got = await call(field, row, persona, 'own');
        if (expected !== undefined ? got !== expected : unfit(got, row, persona)) {
          wrong.push(`${field.name}: ${got ?? 'allowed'} instead of ${expected ?? 'allowed'}`);
        }
        if (
          !row.object ||
          expected !== undefined ||
          row.exceptRoles?.some((role) => persona.roles.includes(role))
        )
          continue;
        const foreign = await call(field, row, persona, 'other');
        if (
          foreign !== 'NOT_FOUND' &&
          !(row.may ?? []).filter((code) => code !== 'FORBIDDEN').includes(foreign ?? '')
        ) {
          wrong.push(
            `${field.name} with what belongs to others: ${foreign ?? 'allowed'} instead of NOT_FOUND`,
          );
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('what belonged to others is still there', async () => {
    const count = async (sql: string, id: string) =>
      (await app.sql<{ n: number }>(`select count(*)::int as n from ${sql}`, [id]))[0]!.n;
    expect(await count('sessions where id = $1 and ended_at is null', others.session)).toBe(1);
    expect(await count('passkeys where id = $1', others.passkey)).toBe(1);
  });

  const unfit = (code: string | undefined, row: Row, persona: Persona): boolean => {
    if (code === undefined || row.may?.includes(code)) return false;
    return (
      code === 'INTERNAL' ||
      (refusals.includes(code) && !(persona.name === 'administrator' && code === 'FORBIDDEN'))
    );
  };

  /** The refusal that the table demands, if it demands one. */
  function refusalOf({ who }: Row, persona: Persona): string | undefined {
    if (who === 'anybody') return undefined;
    if (!persona.person || persona.due) return 'UNAUTHENTICATED';
    if (who === 'signed in' || who.some((role) => persona.roles.includes(role))) return undefined;
    return who.some((role) => persona.waiting.includes(role)) ? 'SECOND_FACTOR_REQUIRED' : 'FORBIDDEN';
  }

  /** The code that this persona is answered; a fresh person each time, because some calls change who they are. */
  async function call(
    field: RootField,
    row: Row,
    persona: Persona,
    whose: 'own' | 'other',
  ): Promise<string | undefined> {
    await app.sql('delete from rate_counters');
    const organisation = await someOrganisation(app, `Tổ chức ${randomUUID()}`);
    const person = persona.person && (await signedInPerson(app, persona.person(organisation)));
    if (person && persona.due)
      await app.sql("update sessions set state = 'second_factor_due', second_factor = false where id = $1", [
        person.sessionId,
      ]);
    const things =
      whose === 'other' || !person ? others : await thingsOf(organisation, person.userId, person.sessionId);
    const given = Object.fromEntries(
      Object.entries(row.object ?? {}).map(([name, thing]) => [name, things[thing]]),
    );
    const query = operationOf(field, given);
    const answer = await app.graphql(query, {}, person ? { headers: person.headers } : {});
    if (answer.status !== 200) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
    return answer.errors[0]?.extensions.code;
  }

  async function thingsOf(organisation: string, person: string, session: string): Promise<Things> {
    const [passkey] = await app.sql<{ id: string }>(
      `insert into passkeys (user_id, credential_id, public_key, name, created_at) values ($1, $2, '\\x00', 'Khóa', now()) returning id`,
      [person, randomBytes(16).toString('base64url')],
    );
    const [invitation] = await app.sql<{ id: string }>(
      `insert into invitations (organisation_id, email, roles, created_at, expires_at)
       values ($1, $2, '{member}', now(), now() + interval '1 day') returning id`,
      [organisation, `${randomUUID()}@example.vn`],
    );
    return { organisation, person, session, passkey: passkey!.id, invitation: invitation!.id };
  }
});
