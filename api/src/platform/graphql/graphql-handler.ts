import type { Request, Response } from 'express';
import {
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Logger } from '../logger.js';
import type { KeepAnswer } from '../http/public-cache.js';
import { AppError } from '../errors/app-error.js';
import type { Metrics } from '../metrics/metrics.js';
import type { OperationLimit } from '../rate-limit/operation-limit.js';
import { createContext } from './context.js';
import { coded, Documents } from './documents.js';
import { Executor } from './executor.js';
import { refuseCostly } from './limits.js';
import { ListedOperations } from './listed-operations.js';

export interface GraphqlHandlerParts {
  schema: GraphQLSchema;
  introspection: boolean;
  log: Logger;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** How much somebody may ask for; no limit without it. */
  limit?: Pick<OperationLimit, 'take'>;
  metrics?: Pick<Metrics, 'observe'>;
  /** Which operations are run; all of them without it. */
  listed?: ListedOperations;
}

interface Operation {
  readonly query?: string;
  /** The name of an operation of the web's list, in place of its text. */
  readonly documentId?: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | null;
}

/**
 * GraphQL over HTTP: POST with a JSON body, one operation a request. Only JSON: a browser asks before it sends that to
 * another origin, so a foreign page can make nobody's browser run an operation. Refused requests answer 400 and run
 * nothing; what was run answers 200, its errors beside its data.
 */
export function graphqlHandler({
  schema,
  introspection,
  log,
  formatError,
  limit,
  metrics,
  listed = new ListedOperations(),
}: GraphqlHandlerParts) {
  const documents = new Documents(schema, { introspection });
  const executor = new Executor(schema);

  const answer = (response: Response, status: number, result: ExecutionResult): void => {
    const errors = result.errors?.map((error) => formatError(error.toJSON(), error));
    const body = Buffer.from(
      JSON.stringify(
        errors ? { errors, ...(status === 200 ? { data: result.data } : {}) } : { data: result.data },
      ),
    );
    if (!errors) (response.locals['keepAnswer'] as KeepAnswer | undefined)?.(body);
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Content-Length', body.length);
    response.setHeader('Cache-Control', 'no-store');
    response.end(body);
  };
  const refuse = (response: Response, errors: readonly GraphQLError[]): void =>
    answer(response, 400, { errors });

  const run = async (request: Request, response: Response): Promise<void> => {
    const startedAt = performance.now();
    const operation = readOperation(request.body);
    if (!operation)
      return refuse(response, [
        refusal('BAD_REQUEST', 'Send one operation: {"query": "...", "variables": {...}}'),
      ]);
    let text: string;
    try {
      text = listed.textOf(request, operation);
    } catch (error) {
      return refuse(response, [new GraphQLError('', { originalError: error as Error })]);
    }
    const document = documents.read(text);
    if (!isDocument(document)) return refuse(response, document);
    const node = getOperationAST(document, operation.operationName);
    if (!node)
      return refuse(response, [refusal('OPERATION_RESOLUTION_FAILURE', 'No operation of that name')]);
    const context = createContext({ req: request, res: response });
    try {
      limit?.take(request, context.actor, document, node);
      refuseCostly(document, operation.operationName, operation.variables);
    } catch (error) {
      return refuse(response, [new GraphQLError('', { originalError: error as Error })]);
    }
    if (node.operation !== 'query') delete response.locals['keepAnswer'];
    const result = await executor.run(document, operation, context);
    // No data at all, not even null: the variables did not fit.
    if (result.data === undefined)
      refuse(
        response,
        (result.errors ?? []).map((error) => coded(error, 'BAD_USER_INPUT')),
      );
    else answer(response, 200, result);
    const ms = Math.round(performance.now() - startedAt);
    metrics?.observe(
      node.name?.value ?? 'anonymous',
      (performance.now() - startedAt) / 1_000,
      failed(result),
    );
    log.debug(
      { operation: node.name?.value ?? 'anonymous', ms, errors: result.errors?.length ?? 0 },
      'graphql',
    );
  };

  // Express takes care of a rejection.
  return async (request: Request, response: Response): Promise<void> => {
    if (request.method === 'POST') return run(request, response);
    response.setHeader('Allow', 'POST');
    answer(response, 405, { errors: [refusal('BAD_REQUEST', 'GraphQL takes POST')] });
  };
}

/** An error that is nobody's wish: not one that the product throws on purpose. */
const failed = (result: ExecutionResult): boolean =>
  result.errors?.some(
    ({ originalError }) =>
      originalError !== undefined &&
      (!(originalError instanceof AppError) || originalError.code === 'REQUEST_TIMEOUT'),
  ) ?? false;

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

const isDocument = (read: DocumentNode | readonly GraphQLError[]): read is DocumentNode =>
  !Array.isArray(read);

/** What the body asks for, if it has the shape of a request; a body that is not JSON was never parsed. */
function readOperation(body: unknown): Operation | undefined {
  if (!isRecord(body)) return undefined;
  const { query, documentId, variables = null, operationName = null } = body;
  if (typeof query !== 'string' && (query !== undefined || typeof documentId !== 'string')) return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  return {
    ...(typeof query === 'string' ? { query } : { documentId: documentId as string }),
    variables: variables ?? {},
    operationName: operationName === '' ? null : operationName,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
