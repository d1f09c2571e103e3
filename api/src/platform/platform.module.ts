import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { AccessCheck } from './auth/access.check.js';
import { AccessGuard } from './auth/access.guard.js';
import { Audit } from './audit/audit.js';
import { Checkpoints } from './audit/checkpoints.js';
import { ConfidentialViews } from './audit/confidential-views.js';
import { Clock } from './clock.js';
import { Database } from './database/database.js';
import { DatabaseUrl } from './database/database-url.js';
import { Events } from './events/events.js';
import { ProjectionTail } from './events/projection-tail.js';
import { Worker } from './events/worker.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { CalendarDateScalar, DateTimeScalar, VndScalar } from './graphql/scalars.js';
import { Health } from './http/health.js';
import { PublicCache } from './http/public-cache.js';
import { PublicPages } from './http/public-pages.js';
import { Idempotency } from './idempotency/idempotency.js';
import type { Logger } from './logger.js';
import { Links } from './links.js';
import { PersonalData } from './personal-data/personal-data.js';
import { Mailer } from './mailer.js';
import { SecretBox } from './secret-box.js';
import { Metrics } from './metrics/metrics.js';
import { MetricsPage } from './metrics/metrics-page.js';
import { OperationLimit } from './rate-limit/operation-limit.js';
import { RateLimit } from './rate-limit/rate-limit.js';
import { chooseEngine } from './search/choose-engine.js';
import { DocumentFrequencies } from './search/document-frequencies.js';
import { ItemIndexer } from './search/item-indexer.js';
import { Search } from './search/search.js';
import { SEARCH_ENGINE } from './search/search-engine.js';
import { SearchFeed } from './search/search-feed.js';
import { TextFilter } from './search/text-filter.js';
import { CurrentThesaurus } from './thesaurus/current-thesaurus.js';
import { CONFIG, DATA_SOURCE, LOGGER } from './tokens.js';

export interface PlatformParts {
  config: Config;
  log: Logger;
  dataSource: DataSource;
  databaseUrl: string;
  clock?: Clock;
}

/** The tools that every module may use. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: PlatformParts): DynamicModule {
    const shared = [
      { provide: CONFIG, useValue: parts.config },
      { provide: LOGGER, useValue: parts.log },
      { provide: DATA_SOURCE, useValue: parts.dataSource },
      { provide: DatabaseUrl, useValue: new DatabaseUrl(parts.databaseUrl) },
      { provide: Clock, useValue: parts.clock ?? new Clock() },
      { provide: SEARCH_ENGINE, useFactory: () => chooseEngine(parts.config) },
      Database,
      Audit,
      Checkpoints,
      ConfidentialViews,
      Idempotency,
      RateLimit,
      OperationLimit,
      Metrics,
      MetricsPage,
      Links,
      Mailer,
      PersonalData,
      SecretBox,
      Events,
      ProjectionTail,
      CurrentThesaurus,
      Worker,
      PublicPages,
      PublicCache,
      DocumentFrequencies,
      ItemIndexer,
      Search,
      TextFilter,
      Health,
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule, graphqlModule],
      providers: [
        ...shared,
        AccessCheck,
        SearchFeed,
        DateTimeScalar,
        CalendarDateScalar,
        VndScalar,
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: shared,
    };
  }
}
