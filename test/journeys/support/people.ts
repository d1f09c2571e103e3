import { createHash, randomBytes } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import type { Server } from './server.js';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
}

interface Options {
  readonly platformRoles?: readonly string[];
  /** Organisation id -> roles in it. */
  readonly memberships?: Readonly<Record<string, readonly string[]>>;
}

/** Somebody with an account, written straight into the database: for journeys that are not about getting one. */
export async function addPerson(server: Server, fullName: string, options: Options = {}): Promise<Person> {
  const email = `nguoi-${randomBytes(5).toString('hex')}@example.vn`;
  const [row] = await server.sql<{ id: string }>(
    'insert into users (email, full_name, platform_roles) values ($1, $2, $3) returning id',
    [email, fullName, [...(options.platformRoles ?? [])]],
  );
  const { id } = row!;
  for (const [organisationId, roles] of Object.entries(options.memberships ?? {})) {
    await server.sql(
      'insert into memberships (user_id, organisation_id, roles, joined_at) values ($1, $2, $3, now())',
      [id, organisationId, [...roles]],
    );
  }
  return { id, email, fullName };
}

/** Makes the browser this person's, with the second factor shown; whoever was signed in before is not any more. */
export async function becomes(
  context: BrowserContext,
  server: Server,
  person: { readonly id: string },
): Promise<void> {
  const token = await openSession(server, person);
  await context.clearCookies({ name: 'session' });
  await context.addCookies([{ name: 'session', value: token, url: server.url, httpOnly: true }]);
}

/** One GraphQL request of a person, beside the browser. */
export async function askAs<Data>(
  server: Server,
  person: { readonly id: string },
  query: string,
  variables: object = {},
): Promise<Data> {
  const token = await openSession(server, person);
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `session=${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Data; errors?: unknown[] };
  if (answer.errors !== undefined || answer.data === undefined)
    throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** An organisation that may post; answers its id. */
export async function addOrganisation(server: Server, name: string): Promise<string> {
  const [row] = await server.sql<{ id: string }>(
    "insert into organisations (kind, name) values ('cooperative', $1) returning id",
    [name],
  );
  return row!.id;
}

/** A session of the person with the second factor shown; answers its token. */
async function openSession(server: Server, person: { readonly id: string }): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await server.sql(
    `insert into sessions (token_hash, user_id, state, method, second_factor, device, created_at, proved_at, last_seen_at)
     values ($1, $2, 'open', 'password', true, 'test', now(), now(), now())`,
    [createHash('sha256').update(token).digest(), person.id],
  );
  return token;
}
