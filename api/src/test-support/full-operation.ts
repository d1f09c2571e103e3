import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
} from 'graphql';
import type { RootField } from './root-fields.js';

/** A call of a mutation with something in everything that its input has, required or not; `text` says what each text is. */
export function fullOperationOf(
  { field }: RootField,
  given: Readonly<Record<string, string>>,
  text: (name: string) => string,
  /** Names of inputs that are left out. */
  without: ReadonlySet<string> = new Set(),
): string {
  const args = field.args.map(
    ({ name, type }) => `${name}: ${literal(type, name, { given, text, without }, 0)}`,
  );
  return `mutation { ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} { __typename } }`;
}

/** The names of all texts that a mutation's input has. */
export function textsOf({ name, field }: RootField): string[] {
  const found: string[] = [];
  const walk = (type: GraphQLInputType, path: string, depth: number): void => {
    if (isNonNullType(type) || isListType(type)) return walk(type.ofType as GraphQLInputType, path, depth);
    if (isInputObjectType(type) && depth < 4)
      for (const part of Object.values(type.getFields())) walk(part.type, `${path}.${part.name}`, depth + 1);
    else if (!isInputObjectType(type) && !isEnumType(type) && type.name === 'String') found.push(path);
  };
  for (const argument of field.args) walk(argument.type, `${name}.${argument.name}`, 0);
  return found;
}

interface Values {
  readonly given: Readonly<Record<string, string>>;
  readonly text: (name: string) => string;
  readonly without: ReadonlySet<string>;
}

function literal(type: GraphQLInputType, name: string, values: Values, depth: number, must = false): string {
  if (isNonNullType(type)) return literal(type.ofType, name, values, depth, true);
  if (name in values.given) return JSON.stringify(values.given[name]);
  // A thing that nobody named is left out where it may be.
  if (!must && (values.without.has(name) || (isScalarType(type) && type.name === 'ID'))) return 'null';
  if (isListType(type)) return `[${literal(type.ofType, name, values, depth)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    if (depth > 4) return 'null';
    const parts = Object.values(type.getFields()).map(
      (part) => `${part.name}: ${literal(part.type, part.name, values, depth + 1)}`,
    );
    return `{ ${parts.join(', ')} }`;
  }
  const samples: Record<string, string> = {
    ID: '"00000000-0000-4000-8000-000000000000"',
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Vnd: '1',
    Date: '"2027-01-31"',
    DateTime: '"2027-01-31T00:00:00.000Z"',
  };
  return samples[type.name] ?? JSON.stringify(values.text(name));
}
