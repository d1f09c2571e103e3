import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { TestApp } from './test-app.js';

export interface RootField {
  /** `Query.me` */
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every field that a request to this app can begin with. */
export function rootFields(app: TestApp): RootField[] {
  const schema: GraphQLSchema = app.app.nest.get(GraphQLSchemaHost).schema;
  return [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
      name: `Query.${field.name}`,
      kind: 'query' as const,
      field,
    })),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
      name: `Mutation.${field.name}`,
      kind: 'mutation' as const,
      field,
    })),
  ];
}

/**
 * An operation that calls the field with plausible values for what it requires, and with the given ones by name: literals, as
 * they are written in an operation.
 */
export function operationOf({ kind, field }: RootField, given: Readonly<Record<string, string>>): string {
  const args = field.args
    .filter((argument) => isRequiredArgument(argument) || argument.name in given)
    .map((argument) => `${argument.name}: ${valueOf(argument, given)}`);
  return `${kind} { ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selectionOf(field.type)} }`;
}

function valueOf(
  { name, type }: Pick<GraphQLArgument, 'name' | 'type'>,
  given: Readonly<Record<string, string>>,
): string {
  if (name in given) return given[name]!;
  return literalOf(type, name, given);
}

function literalOf(type: GraphQLInputType, name: string, given: Readonly<Record<string, string>>): string {
  if (isNonNullType(type)) return literalOf(type.ofType, name, given);
  if (isListType(type)) return `[${literalOf(type.ofType, name, given)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields())
      .filter((part) => isRequiredInputField(part) || part.name in given)
      .map((part) => `${part.name}: ${valueOf(part, given)}`);
    return `{ ${parts.join(', ')} }`;
  }
  const samples: Record<string, string> = {
    ID: '"00000000-0000-4000-8000-000000000000"',
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Vnd: '1',
    Date: '"2026-01-31"',
    DateTime: '"2026-01-31T00:00:00.000Z"',
  };
  if (type.name in samples) return samples[type.name]!;
  if (name === 'idempotencyKey') return '"mot-khoa-thu-nghiem"';
  return /email/i.test(name) ? '"ai-do@example.vn"' : '"một câu chữ nào đó"';
}

/** As little of the answer as can be asked for. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const leaf = Object.values(named.getFields()).find(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0,
  );
  return leaf ? `{ ${leaf.name} }` : '{ __typename }';
}
