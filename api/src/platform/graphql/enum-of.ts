import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum of stored words; its names are the upper-case form of what is stored. */
export function enumOf(name: string, values: readonly string[]): Record<string, string> {
  const type = Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
  registerEnumType(type, { name });
  return type;
}
