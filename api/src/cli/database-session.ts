import { readConfig } from '../config/config.js';
import { entities } from '../entities.js';
import { createDataSource } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.js';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { migrateDatabase } from '../platform/database/migrate.js';
import { Events } from '../platform/events/events.js';
import { createLogger } from '../platform/logger.js';

export interface DatabaseSession {
  readonly database: Database;
  /** What a command changes becomes jobs, done by the servers' workers. */
  readonly events: Events;
  close(): Promise<void>;
}

/** Connects a command to the database of the settings, or starts (or joins) the built-in one; migrated in both cases. */
export async function openDatabase(): Promise<DatabaseSession> {
  const config = readConfig();
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ dataDir: config.dataDir, durability: 'safe' });
  try {
    const databaseUrl = config.databaseUrl ?? embedded!.url;
    await migrateDatabase(databaseUrl);
    const dataSource = createDataSource({
      url: databaseUrl,
      entities,
      poolSize: 4,
      statementTimeoutMs: 0,
      // The statement under way fails with the same loss, and the command tells it.
      onPoolError: () => undefined,
    });
    await dataSource.initialize();
    const database = new Database(dataSource, createLogger('silent'));
    return {
      database,
      events: new Events(),
      close: async () => {
        await database.onApplicationShutdown();
        await dataSource.destroy();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
