import { describe, expect, it } from '@jest/globals';
import type { Request, Response } from 'express';
import { buildSchema } from 'graphql';
import { createLogger } from '../logger.js';
import { formatErrors } from './error-format.js';
import { documentLimits } from './limits.js';
import { graphqlHandler } from './graphql-handler.js';

const schema = buildSchema(`
  type Query { hello(first: Int): [String!]!, broken: String }
  type Mutation { write: String }
`);
schema.getQueryType()!.getFields()['hello']!.resolve = () => ['xin', 'chào'];
schema.getQueryType()!.getFields()['broken']!.resolve = () => {
  throw new Error('select secret from somewhere');
};
schema.getMutationType()!.getFields()['write']!.resolve = () => 'written';

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  kept: boolean;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

function ask(body: unknown, { method = 'POST', introspection = false } = {}): Promise<Answer> {
  const log = createLogger('silent');
  const handle = graphqlHandler({ schema, introspection, log, formatError: formatErrors(log) });
  return new Promise((done, failed) => {
    const headers: Record<string, unknown> = {};
    let kept = false;
    const response = {
      statusCode: 0,
      locals: { keepAnswer: () => (kept = true) },
      setHeader: (name: string, value: unknown) => (headers[name.toLowerCase()] = value),
      end(bytes: Buffer) {
        done({
          status: this.statusCode,
          headers,
          kept,
          body: JSON.parse(bytes.toString()) as Answer['body'],
        });
      },
    };
    handle({ method, body } as Request, response as unknown as Response).catch(failed);
  });
}

const codes = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions.code);

describe('GraphQL over HTTP', () => {
  it('answers a query with its data and offers the answer for keeping', async () => {
    const answer = await ask({ query: '{ hello }' });
    expect(answer).toMatchObject({ status: 200, kept: true, body: { data: { hello: ['xin', 'chào'] } } });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['content-length']).toBe(Buffer.byteLength(JSON.stringify(answer.body)));
  });

  it('keeps no answer of a mutation and none with an error', async () => {
    expect(await ask({ query: 'mutation { write }' })).toMatchObject({ status: 200, kept: false });
    expect(await ask({ query: '{ broken }' })).toMatchObject({
      status: 200,
      kept: false,
      body: { data: { broken: null } },
    });
  });

  it('tells nothing of an unexpected error but a number to ask for', async () => {
    const answer = await ask({ query: '{ broken }' });
    expect(codes(answer)).toEqual(['INTERNAL']);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });

  it.each([
    ['a list of operations', [{ query: '{ hello }' }]],
    ['no query', { variables: {} }],
    ['variables that are no object', { query: '{ hello }', variables: [] }],
    ['a body that was not JSON', undefined],
    ['a syntax error', { query: '{ hello' }],
    ['an unknown field', { query: '{ hallo }' }],
    ['an unknown operation', { query: 'query A { hello }', operationName: 'B' }],
    ['two operations and no name', { query: 'query A { hello } query B { hello }' }],
    [
      'a variable of another type',
      { query: 'query A($n: Int) { hello(first: $n) }', variables: { n: 'many' } },
    ],
    ['introspection', { query: '{ __schema { types { name } } }' }],
  ])('refuses %s with 400 and runs nothing', async (_what, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(400);
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.kept).toBe(false);
    expect(new Set(codes(answer))).toEqual(new Set(['QUERY_SYNTAX']));
  });

  it('suggests no names of the schema', async () => {
    const answer = await ask({ query: '{ hell }' });
    expect(JSON.stringify(answer.body)).not.toContain('hello');
  });

  it('counts tokens before anything else', async () => {
    const answer = await ask({ query: `{ ${'hello '.repeat(documentLimits.tokens)} }` });
    expect([answer.status, codes(answer)]).toEqual([400, ['QUERY_TOO_LARGE']]);
  });

  it('takes POST alone', async () => {
    const answer = await ask({ query: '{ hello }' }, { method: 'GET' });
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST']);
  });

  it('shows the schema where that is allowed', async () => {
    const answer = await ask({ query: '{ __schema { queryType { name } } }' }, { introspection: true });
    expect(answer.body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });
});
