import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { asks, unaskedColumns } from './asked-fields.js';

const schema = buildSchema(`
  type Query { list: List }
  type List { nodes: [Node!]! }
  type Node { id: ID! name: String owner: Node }
`);

async function infoOf(source: string): Promise<GraphQLResolveInfo> {
  let found: GraphQLResolveInfo | undefined;
  schema.getQueryType()!.getFields()['list']!.resolve = (_parent, _args, _context, info) => {
    found = info;
    return { nodes: [] };
  };
  const { errors } = await graphql({ schema, source });
  expect(errors).toBeUndefined();
  return found!;
}

describe('asked fields', () => {
  it.each([
    ['{ list { nodes { owner { id } } } }', true],
    ['{ list { nodes { o: owner { id } } } }', true],
    ['{ list { nodes { id } } }', false],
    [
      '{ list { ... { nodes { ...N } } } } fragment N on Node { id ...M } fragment M on Node { owner { id } }',
      true,
    ],
    ['{ list { nodes { id } } list { nodes { owner { id } } } }', true],
    ['{ list { nodes { owner: name } } }', false],
  ])('%s', async (source, asked) => {
    expect(asks(await infoOf(source), 'nodes', 'owner')).toBe(asked);
  });

  it('names the columns that nothing asked for is made of', async () => {
    const info = await infoOf('{ list { nodes { name } } }');
    expect(
      unaskedColumns(info, ['nodes'], { first_name: 'name', last_name: 'name', owner_id: 'owner' }),
    ).toEqual(new Set(['owner_id']));
  });
});
