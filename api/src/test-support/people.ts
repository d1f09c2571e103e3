import { randomBytes } from 'node:crypto';
import type { OrganisationRole, PlatformRole } from '../platform/auth/actor.js';
import { hashToken, newToken } from '../platform/secret-token.js';
import type { TestApp } from './test-app.js';

export interface TestPerson {
  readonly userId: string;
  readonly sessionId: string;
  readonly email: string;
  /** Headers that make a request this person's: `app.graphql(query, variables, { headers: person.headers })`. */
  readonly headers: { readonly cookie: string };
}

export interface TestPersonOptions {
  readonly fullName?: string;
  readonly platformRoles?: readonly PlatformRole[];
  /** Organisation id -> roles in it. */
  readonly memberships?: Readonly<Record<string, readonly OrganisationRole[]>>;
  /** The second factor was shown. Default: yes for people with platform roles. */
  readonly secondFactor?: boolean;
}

/** A person with an account and an open session, written straight into the database: for tests that are not about signing in. */
export async function signedInPerson(app: TestApp, options: TestPersonOptions = {}): Promise<TestPerson> {
  const { platformRoles = [], memberships = {}, fullName = 'Nguyễn Thị Thử' } = options;
  const email = `thu-${randomBytes(6).toString('hex')}@example.vn`;
  const [user] = await app.sql<{ id: string }>(
    'insert into users (email, full_name, platform_roles) values ($1, $2, $3) returning id',
    [email, fullName, [...platformRoles]],
  );
  const userId = user!.id;
  for (const [organisationId, roles] of Object.entries(memberships)) {
    await app.sql(
      'insert into memberships (user_id, organisation_id, roles, joined_at) values ($1, $2, $3, now())',
      [userId, organisationId, [...roles]],
    );
  }
  const session = await openSession(app, userId, options.secondFactor ?? platformRoles.length > 0);
  return { userId, email, ...session };
}

/** One more open session of a person. */
export async function openSession(
  app: TestApp,
  userId: string,
  secondFactor: boolean,
): Promise<{ sessionId: string; headers: { cookie: string } }> {
  const token = newToken();
  const [session] = await app.sql<{ id: string }>(
    `insert into sessions (token_hash, user_id, state, method, second_factor, device, created_at, proved_at, last_seen_at)
     values ($1, $2, 'open', 'password', $3, 'test', now(), now(), now()) returning id`,
    [hashToken(token), userId, secondFactor],
  );
  return { sessionId: session!.id, headers: { cookie: `session=${token}` } };
}

/** An organisation with no more than it must have; answers its id. */
export async function someOrganisation(app: TestApp, name = 'HTX Thử Nghiệm'): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    "insert into organisations (kind, name) values ('cooperative', $1) returning id",
    [name],
  );
  return row!.id;
}
