import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { HeardClient } from './heard-client.js';
import { migrations } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

// int8 holds counts and Vietnamese đồng, all below 2^53; a date is a calendar day, never an instant.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);

export interface DataSourceSettings {
  url: string;
  /** None where only migrations run. */
  entities: DataSourceOptions['entities'];
  poolSize: number;
  statementTimeoutMs: number;
  onPoolError(error: unknown): void;
  /** The row policies take every connection for the platform itself: for migrations, which know no actor. */
  asPlatform?: boolean;
}

/** The one description of the database: entities for the shape, migrations for how it came about; never `synchronize`. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    entities: settings.entities,
    migrations,
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'caunoi',
    poolSize: settings.poolSize,
    poolErrorHandler: (error: unknown) => settings.onPoolError(error),
    extra: {
      Client: HeardClient,
      statement_timeout: settings.statementTimeoutMs,
      ...(settings.asPlatform ? { options: '-c caunoi.actor=system' } : {}),
      // A server that is away refuses at once; this is for a process too busy to notice the answer.
      connectionTimeoutMillis: 30_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
    },
  });
}

/** The pg pool under a data source, for plain reads. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
}
