import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformRoles, type PlatformRole, type Role } from '../../api/src/platform/auth/actor.js';
import {
  signedInPerson,
  someOrganisation,
  type TestPersonOptions,
} from '../../api/src/test-support/people.js';
import { operationOf, rootFields, type RootField } from '../../api/src/test-support/root-fields.js';
import { startTestApp, type TestApp } from '../../api/src/test-support/test-app.js';
import { authorisation, type Case, type OfOthers, type Row } from './authorisation-table.js';
import { Things, type Owner } from './things.test-support.js';

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

/** Each try has people and things of its own, so that some can go on side by side. */
const atOnce = 6;

const refusals = ['UNAUTHENTICATED', 'FORBIDDEN', 'SECOND_FACTOR_REQUIRED'];

/** What came back: the code of a refusal, nothing where there is nothing to see, or an answer. */
type Outcome = Exclude<OfOthers, 'NOT_FOUND' | 'FORBIDDEN'> | (string & {});

describe('who may do what', () => {
  let app: TestApp;
  let fields: RootField[];
  let things: Things;
  let other: Owner;
  beforeAll(async () => {
    app = await startTestApp();
    fields = rootFields(app);
    things = new Things(app);
    const organisation = await someOrganisation(app, 'Tổ chức khác');
    const person = await signedInPerson(app, { memberships: { [organisation]: ['organisation_admin'] } });
    other = { organisation, person: person.userId, session: person.sessionId };
    // One more, so that nobody above is the last one.
    await signedInPerson(app, { platformRoles: ['administrator'] });
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  it('every root field stands in the table, and nothing else', () => {
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(authorisation).sort());
  });

  it.each(personas)(
    '$name',
    async (persona) => {
      const wrong: string[] = [];
      const attempt = async (field: RootField, row: Row, one: Case | undefined): Promise<void> => {
        const refusal = refusalOf(row, persona);
        const tried = one ? `${field.name} (${Object.values(one.object).join(', ')})` : field.name;
        // Whom the operation itself refuses is told so before anything is looked up, with others' things as with none.
        if (!one || refusal === undefined) {
          const { outcome } = await call(field, one, persona, 'own');
          if (refusal !== undefined ? outcome !== refusal : !fitsOwn(outcome, one, row, persona))
            wrong.push(`${tried}: ${outcome} instead of ${refusal ?? 'allowed'}`);
        }
        if (!one) return;
        const { outcome, changed } = await call(field, one, persona, 'other');
        const expected = refusal ?? ofOthers(one, persona);
        if (!fits(outcome, expected, one))
          wrong.push(`${tried} of others: ${outcome} instead of ${expected}`);
        else if (expected !== 'allowed' && changed)
          wrong.push(`${tried} of others: refused, and changed nevertheless`);
      };
      const attempts = fields.flatMap((field) => {
        const row = authorisation[field.name];
        return row ? casesOf(row).map((one) => () => attempt(field, row, one)) : [];
      });
      const next = attempts.values();
      const worker = async (): Promise<void> => {
        for (const run of next) await run();
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  /** The things that the operation is tried with; one try without any where it takes none. */
  const casesOf = (row: Row): readonly (Case | undefined)[] =>
    row.object ? [row as Case, ...(row.also ?? [])] : [undefined];

  const holds = (persona: Persona, roles: readonly Role[] | undefined): boolean =>
    roles?.some((role) => persona.roles.includes(role)) === true;

  function ofOthers(one: Case, persona: Persona): OfOthers {
    if (holds(persona, one.exceptRoles)) return 'allowed';
    return holds(persona, one.readers) ? 'FORBIDDEN' : (one.others ?? 'NOT_FOUND');
  }

  /** Whether it is what the table says of others' things. */
  function fits(outcome: Outcome, expected: string, one: Case): boolean {
    if (expected === 'allowed') return one.may?.includes(outcome) === true || isThrough(outcome);
    return outcome === expected || (outcome !== 'FORBIDDEN' && one.may?.includes(outcome) === true);
  }

  /** Whether it is what the table says of one's own: those who may get through, nobody else is told anything strange. */
  function fitsOwn(outcome: Outcome, one: Case | undefined, row: Row, persona: Persona): boolean {
    if (one && holds(persona, one.own)) return isThrough(outcome);
    if (one?.own) return outcome !== 'INTERNAL' && outcome !== 'UNAUTHENTICATED';
    if ((one ?? row).may?.includes(outcome)) return true;
    if (persona.name === 'administrator' && outcome === 'FORBIDDEN') return true;
    return outcome !== 'INTERNAL' && !refusals.includes(outcome);
  }

  /** Neither refused nor broken: answered, or told by a rule of the product what is missing. */
  const isThrough = (outcome: Outcome): boolean =>
    outcome !== 'INTERNAL' && outcome !== 'NOT_FOUND' && outcome !== 'nothing' && !refusals.includes(outcome);

  /** The refusal that the table demands, if it demands one. */
  function refusalOf({ who }: Row, persona: Persona): string | undefined {
    if (who === 'anybody') return undefined;
    if (!persona.person || persona.due) return 'UNAUTHENTICATED';
    if (who === 'signed in' || who.some((role) => persona.roles.includes(role))) return undefined;
    return who.some((role) => persona.waiting.includes(role)) ? 'SECOND_FACTOR_REQUIRED' : 'FORBIDDEN';
  }

  /** What this persona is answered, a fresh person each time, because some calls change who they are; and whether the thing changed. */
  async function call(
    field: RootField,
    one: Case | undefined,
    persona: Persona,
    whose: 'own' | 'other',
  ): Promise<{ outcome: Outcome; changed: boolean }> {
    await app.sql('delete from rate_counters');
    const organisation = await someOrganisation(app, `Tổ chức ${randomUUID()}`);
    const person = persona.person && (await signedInPerson(app, persona.person(organisation)));
    if (person && persona.due)
      await app.sql("update sessions set state = 'second_factor_due', second_factor = false where id = $1", [
        person.sessionId,
      ]);
    const owner =
      whose === 'other' || !person
        ? other
        : { organisation, person: person.userId, session: person.sessionId };
    const made = await Promise.all(
      Object.entries(one?.object ?? {}).map(
        async ([name, thing]) => [name, await things.make(thing, owner)] as const,
      ),
    );
    const stored = () => Promise.all(made.map(([, thing]) => things.stored(thing)));
    const before = await stored();
    const query = operationOf(field, {
      ...Object.fromEntries(made.map(([name, { id }]) => [name, JSON.stringify(id)])),
      ...one?.with,
    });
    const answer = await app.graphql<Record<string, unknown>>(
      query,
      {},
      person ? { headers: person.headers } : {},
    );
    if (answer.status !== 200) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
    return {
      outcome: answer.errors[0]?.extensions.code ?? (isNothing(answer.data) ? 'nothing' : 'allowed'),
      changed: (await stored()).join() !== before.join(),
    };
  }
});

const isNothing = (data: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  Object.values(data ?? {}).every(
    (value) => value === null || value === 0 || (Array.isArray(value) && value.length === 0),
  );
