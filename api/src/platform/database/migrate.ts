import { runMigrations } from 'graphile-worker';
import { createDataSource } from './data-source.js';

/**
 * Brings a database to the newest migration. Two processes may call it at once: an advisory lock lets one work
 * and the other find everything done.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const dataSource = createDataSource({
    url,
    entities: [],
    poolSize: 2,
    statementTimeoutMs: 0,
    onPoolError: () => undefined,
    asPlatform: true,
  });
  await dataSource.initialize();
  try {
    const lock = dataSource.createQueryRunner();
    await lock.connect();
    try {
      await lock.query('select pg_advisory_lock(724501)');
      await dataSource.runMigrations();
      await runMigrations({ connectionString: url });
      await lock.query('select pg_advisory_unlock(724501)');
    } finally {
      await lock.release();
    }
  } finally {
    await dataSource.destroy();
  }
}
