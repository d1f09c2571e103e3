import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import { ConfigError, type Config } from './config/config.js';
import { entities } from './entities.js';
import type { Clock } from './platform/clock.js';
import { OidcRoutes, SessionCookies } from './modules/identity/identity.public.js';
import { FileRoutes } from './modules/files/files.public.js';
import { createDataSource } from './platform/database/data-source.js';
import { isBoundByPolicies } from './platform/database/row-security.js';
import { ProjectionTail } from './platform/events/projection-tail.js';
import { Worker } from './platform/events/worker.js';
import { MetricsPage } from './platform/metrics/metrics-page.js';
import { Health } from './platform/http/health.js';
import { PublicCache } from './platform/http/public-cache.js';
import { PublicPages } from './platform/http/public-pages.js';
import { originCheck } from './platform/http/origin-check.js';
import { requestScope, transferTimeoutMs } from './platform/http/request-scope.js';
import { serveWebApp } from './platform/http/web-app.js';
import { type Logger, NestLogger } from './platform/logger.js';

export interface RunningApp {
  readonly nest: NestExpressApplication;
  /** Port actually listened on. */
  readonly port: number;
  /** Stops taking requests, finishes those under way, stops the worker, closes every connection. */
  close(): Promise<void>;
}

export interface AppParts {
  config: Config;
  log: Logger;
  databaseUrl: string;
  clock?: Clock;
  /** Default: as ROLE says. */
  work?: boolean;
}

/** Finishing what is under way may take so long; then connections are cut. */
const patienceMs = 20_000;

/** Puts the server together on a migrated database and listens. */
export async function startApp({
  config,
  log,
  databaseUrl,
  clock,
  work = config.role !== 'web',
}: AppParts): Promise<RunningApp> {
  const dataSource = createDataSource({
    url: databaseUrl,
    entities,
    poolSize: config.databasePool,
    statementTimeoutMs: config.statementTimeoutMs,
    onPoolError: (error) => log.warn({ err: String(error) }, 'the database pool reported an error'),
  });
  await dataSource.initialize();
  if (!(await isBoundByPolicies(dataSource))) {
    const text =
      'DATABASE_URL: role này là superuser hoặc có BYPASSRLS, chính sách bảo vệ từng dòng không ràng buộc được.\n' +
      'DATABASE_URL: this role is a superuser or has BYPASSRLS, so the row policies do not bind it.';
    if (config.production) {
      await dataSource.destroy();
      throw new ConfigError(text);
    }
    log.warn(text);
  }
  const nest = await NestFactory.create<NestExpressApplication>(
    AppModule.with({ config, log, dataSource, databaseUrl, ...(clock ? { clock } : {}) }),
    { logger: new NestLogger(log), abortOnError: false, bodyParser: false },
  );
  const health = nest.get(Health);
  nest.disable('x-powered-by');
  nest.use(requestScope(config));
  nest.use(securityHeaders(config));
  nest.set('trust proxy', config.trustProxy);
  nest.use(originCheck(config));
  nest.use('/graphql', nest.get(PublicCache).middleware());
  nest.use(nest.get(SessionCookies, { strict: false }).middleware());
  nest.use(nest.get(OidcRoutes, { strict: false }).middleware());
  nest.use(nest.get(FileRoutes, { strict: false }).middleware());
  nest.use(compression());
  const metrics = nest.get(MetricsPage);
  nest.use('/metrics', metrics.answer.bind(metrics));
  nest.use('/health/live', health.live.bind(health));
  nest.use('/health/ready', health.ready.bind(health));
  await serveWebApp(nest.getHttpAdapter().getInstance(), config, nest.get(PublicPages));
  await nest.init();
  await nest.get(ProjectionTail).start();
  if (work) await nest.get(Worker).start();
  const server = await nest.listen(config.port, config.host);
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = transferTimeoutMs;

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    health.stop();
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
    await nest.close();
    clearTimeout(cut);
    await dataSource.destroy();
  };
  const address = server.address();
  return {
    nest,
    port: typeof address === 'object' && address ? address.port : config.port,
    close: () => (closing ??= close()),
  };
}

function securityHeaders(config: Config) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(config.publicUrl?.startsWith('https:') ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
  });
}
