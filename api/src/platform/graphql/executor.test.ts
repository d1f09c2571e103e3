import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse, type GraphQLObjectType } from 'graphql';
import { Executor } from './executor.js';

const schema = buildSchema(`
  interface Thing { id: ID! }
  type Offer implements Thing { id: ID!, price: Int, owner: Owner! }
  type Need implements Thing { id: ID!, budget: Float, owner: Owner }
  type Owner { name: String!, secret: String! }
  union Found = Offer | Need
  enum Sort { NEWEST OLDEST }
  input Filter { kinds: [String!], most: Int = 3 }
  type Query { found(first: Int = 2, filter: Filter, sort: Sort): [Found!]!, thing: Thing, broken: String, strict: Offer! }
  type Mutation { step(n: Int!): Int! }
`);
const steps: number[] = [];
const resolvers: Record<string, Record<string, (source: unknown, args: never) => unknown>> = {
  Query: {
    found: (_, args: { first: number }) =>
      [
        { __typename: 'Offer', id: 1, price: 5, owner: { name: 'Viện', secret: 's' } },
        { __typename: 'Need', id: 2, budget: 1.5, owner: null },
        { __typename: 'Offer', id: 3, price: null, owner: null },
      ].slice(0, args.first),
    thing: async () => ({ __typename: 'Need', id: 'n' }),
    broken: () => Promise.reject(new Error('no')),
    strict: () => null,
  },
  Owner: { secret: () => Promise.reject(new Error('not yours')) },
  Mutation: {
    step: async (_, { n }: { n: number }) => {
      await new Promise((resolve) => setImmediate(resolve));
      return steps.push(n);
    },
  },
};
for (const [type, fields] of Object.entries(resolvers)) {
  for (const [name, resolve] of Object.entries(fields))
    (schema.getType(type) as GraphQLObjectType).getFields()[name]!.resolve = resolve as never;
}

describe('an operation that is asked again', () => {
  it.each([
    [
      'a list of a union with defaults',
      '{ found { __typename ... on Offer { id price } ... on Need { id budget } } }',
    ],
    ['an interface and a fragment', 'query { thing { ...F } } fragment F on Thing { id __typename }'],
    ['an error below a field that may be null', '{ broken found(first: 1) { ... on Offer { id } } }'],
    [
      'an error below fields that must not be null',
      '{ found(first: 1) { ... on Offer { owner { secret } } } }',
    ],
    ['a null where none may be', '{ strict { id } }'],
    ['a null inside a list', '{ found(first: 3) { ... on Offer { id owner { name } } } }'],
    ['aliases', '{ a: thing { id } b: thing { x: id } }'],
    [
      'variables',
      'query($n: Int!, $with: Boolean!) { found(first: $n) { ... on Need { id @include(if: $with) } } }',
      { n: 2, with: false },
    ],
    ['a variable that does not fit', 'query($n: Int!) { found(first: $n) { __typename } }', { n: 'many' }],
    ['a missing variable', 'query($n: Int!) { found(first: $n) { __typename } }', {}],
    [
      'an input object',
      'query($f: Filter) { found(filter: $f, sort: NEWEST) { __typename } }',
      { f: { kinds: ['a'] } },
    ],
  ])('answers as it did the first time: %s', async (_what, text, variables = {}) => {
    const executor = new Executor(schema);
    const document = parse(text);
    const once = plain(await execute({ schema, document, variableValues: variables }));
    for (let turn = 0; turn < 4; turn++) {
      const answer = await executor.run(document, { variables, operationName: null }, {});
      expect(plain(answer)).toEqual(once);
    }
  });

  it('runs the parts of a mutation one after the other', async () => {
    const executor = new Executor(schema);
    const document = parse('mutation { a: step(n: 1) b: step(n: 2) c: step(n: 3) }');
    for (let turn = 0; turn < 4; turn++)
      await executor.run(document, { variables: {}, operationName: null }, {});
    expect(steps).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]);
  });
});

/** Data, and where something failed; the words of refusals of variables may differ. */
const plain = (result: Awaited<ReturnType<Executor['run']>>): unknown =>
  JSON.parse(
    JSON.stringify({ data: result.data, paths: result.errors?.map(({ path }) => path ?? null).sort() }),
  );
