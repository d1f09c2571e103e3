import { GraphQLModule } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../../config/config.js';
import type { Logger } from '../logger.js';
import { CONFIG, LOGGER } from '../tokens.js';
import { Metrics } from '../metrics/metrics.js';
import { OperationLimit } from '../rate-limit/operation-limit.js';
import { formatErrors } from './error-format.js';
import { GraphqlDriver, type GraphqlDriverOptions } from './graphql-driver.js';
import { graphqlHandler } from './graphql-handler.js';
import { ListedOperations, readListedOperations } from './listed-operations.js';

export const graphqlModule = GraphQLModule.forRootAsync<GraphqlDriverOptions>({
  driver: GraphqlDriver,
  inject: [CONFIG, LOGGER, OperationLimit, Metrics],
  useFactory: async (config: Config, log: Logger, limit: OperationLimit, metrics: Metrics) => {
    const listed = new ListedOperations(await readListedOperations(config, log), config.operations);
    return {
      autoSchemaFile: true,
      sortSchema: true,
      path: '/graphql',
      buildSchemaOptions: { numberScalarMode: 'integer' as const },
      fieldResolverEnhancers: [],
      handler: (schema: GraphQLSchema) =>
        graphqlHandler({
          schema,
          introspection: !config.production,
          log,
          formatError: formatErrors(log),
          limit,
          metrics,
          listed,
        }),
    };
  },
});
