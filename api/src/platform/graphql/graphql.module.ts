import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Config } from '../../config/config.js';
import type { Logger } from '../logger.js';
import { CONFIG, LOGGER } from '../tokens.js';
import { createContext, type RequestContext } from './context.js';
import { formatErrors } from './error-format.js';
import { documentLimits, documentLimitsRule, refuseCostly } from './limits.js';

export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [CONFIG, LOGGER],
  useFactory: (config: Config, log: Logger) => ({
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    context: createContext,
    buildSchemaOptions: { numberScalarMode: 'integer' as const },
    fieldResolverEnhancers: [],
    introspection: !config.production,
    playground: false,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: documentLimits.tokens, noLocation: true },
    validationRules: [documentLimitsRule],
    stopOnTerminationSignals: false,
    formatError: formatErrors(log),
    plugins: [requestPlugin(log)],
  }),
});

/** Refuses costly operations before any SQL, marks what may be cached, logs each operation by name. */
function requestPlugin(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart() {
      const startedAt = performance.now();
      return Promise.resolve({
        didResolveOperation({ document, operationName, request, operation, contextValue }) {
          refuseCostly(document, operationName, request.variables ?? {});
          contextValue.response.locals['operation'] = operation?.operation;
          return Promise.resolve();
        },
        willSendResponse({ operationName, errors }) {
          log.debug(
            { operation: operationName ?? 'anonymous', ms: Math.round(performance.now() - startedAt), errors: errors?.length ?? 0 },
            'graphql',
          );
          return Promise.resolve();
        },
      });
    },
  };
}
