// Cầu Nối as in production, with its public cache.
import { join, resolve } from 'node:path';

const dist = join(resolve(import.meta.dirname, '../../..'), 'api/dist');
const { startApp } = await import(join(dist, 'app.js'));
const { readConfig } = await import(join(dist, 'config/config.js'));
const { createLogger } = await import(join(dist, 'platform/logger.js'));

const config = readConfig({
  NODE_ENV: 'production',
  DATABASE_URL: process.env.DATABASE_URL,
  OPERATIONS_PER_MINUTE: '0',
  PORT: '0',
  EXPOSE_SQL_COUNT: '1',
  LOG_LEVEL: 'info',
  PUBLIC_CACHE: '1',
  PUBLIC_CACHE_SECONDS: '3600',
});
const app = await startApp({ config, log: createLogger(config.logLevel), databaseUrl: config.databaseUrl });
process.stdout.write(`listening ${app.port}\n`);
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
