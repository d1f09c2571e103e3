import { Field, ObjectType } from '@nestjs/graphql';
import type { Scheme } from '@caunoi/code-lists/code-list';
import { findCode } from '@caunoi/code-lists/registry';

@ObjectType({ description: 'One entry of a code list; the key is (scheme, version, code).' })
export class Code {
  @Field()
  scheme!: string;
  @Field()
  version!: string;
  @Field()
  code!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
}

/** The codes met so far, no more than the lists hold: every row of every answer asks for one of the same few. */
const met = new Map<string, Code>();

/** The names of a stored code; an unknown one stands for itself, so that nothing disappears. */
export function codeOf(scheme: Scheme, code: string | null): Code | null {
  if (code === null) return null;
  const key = `${scheme} ${code}`;
  const known = met.get(key);
  if (known) return known;
  const entry = findCode(scheme, code);
  if (!entry) return { scheme, version: '', code, vi: code, en: code };
  const found = Object.freeze({ scheme, version: entry.version, code, vi: entry.vi, en: entry.en });
  met.set(key, found);
  return found;
}

export const codesOf = (scheme: Scheme, codes: readonly string[]): Code[] =>
  codes.flatMap((code) => codeOf(scheme, code) ?? []);
