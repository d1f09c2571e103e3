import pg from 'pg';
import type { Actor } from '../auth/actor.js';

/**
 * What the row policies of the database are told of an actor, in the order of `tellActor`: kind, person, roles and
 * organisations. A statement that tells nothing counts as a stranger's.
 */
export function settingsOf(actor: Actor): readonly string[] {
  if (actor.kind !== 'user') return [actor.kind === 'system' ? 'system' : 'stranger', '', '', ''];
  let settings = known.get(actor);
  if (!settings) {
    settings = ['user', actor.userId, arrayOf(actor.roles), arrayOf(actor.organisationIds)];
    known.set(actor, settings);
  }
  return settings;
}
const known = new WeakMap<Actor, readonly string[]>();
/** Roles and ids hold nothing that would need quotes. */
const arrayOf = (values: readonly string[]): string => `{${values.join(',')}}`;

/** Holds until the transaction ends, and no longer: the next one on this connection is a stranger's again. */
export const tellActor = {
  name: 'tell_actor',
  text: `select set_config('caunoi.actor', $1, true), set_config('caunoi.user', $2, true),
    set_config('caunoi.roles', $3, true), set_config('caunoi.organisations', $4, true)`,
} as const;

/** The parts of pg's query that its typings leave out. */
interface ProtocolConnection {
  bind(config: { portal: string; statement: string; values: readonly string[] }): void;
  execute(config: { portal: string; rows: number }): void;
}
interface ProtocolQuery {
  prepare(connection: ProtocolConnection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: unknown): void;
}
type QueryConfig = { readonly name: string; readonly text: string; readonly values: unknown[] };
type Done = (error: Error | undefined, result: { rows: unknown[] }) => void;
const BaseQuery = pg.Query as unknown as new (
  config: QueryConfig,
  done: Done,
) => ProtocolQuery & pg.Submittable;

/**
 * A statement with its actor told before it, in one message to the server: between two Syncs everything is one
 * transaction, so the setting ends with the statement and costs no round trip.
 */
class ActorQuery extends BaseQuery {
  private telling = true;

  constructor(
    private readonly settings: readonly string[],
    config: QueryConfig,
    done: Done,
  ) {
    super(config, done);
  }

  override prepare(connection: ProtocolConnection): void {
    connection.bind({ portal: '', statement: tellActor.name, values: this.settings });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (!this.telling) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: unknown): void {
    if (this.telling) this.telling = false;
    else super.handleCommandComplete(message, connection);
  }
}

const prepared = new WeakSet<object>();

/** Runs one statement for an actor; a stranger's pays nothing. Rejects with PostgreSQL's error. */
export async function queryAs(
  client: pg.ClientBase,
  actor: Actor,
  config: QueryConfig,
): Promise<{ rows: unknown[] }> {
  if (actor.kind === 'anonymous') return client.query(config);
  const settings = settingsOf(actor);
  if (!prepared.has(client)) {
    await client.query({ ...tellActor, values: [...settings] });
    prepared.add(client);
  }
  return new Promise((resolve, reject) => {
    client.query(
      new ActorQuery(settings, config, (error, result) => (error ? reject(error) : resolve(result))),
    );
  });
}

/** Whether row policies bind the role of this connection: they bind neither superusers nor roles with BYPASSRLS. */
export async function isBoundByPolicies(reader: {
  query(sql: string): Promise<{ free: boolean }[]>;
}): Promise<boolean> {
  const [role] = await reader.query(
    'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
  );
  return role?.free === false;
}
