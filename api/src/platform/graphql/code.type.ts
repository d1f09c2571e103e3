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

/** The names of a stored code; an unknown one stands for itself, so that nothing disappears. */
export function codeOf(scheme: Scheme, code: string | null): Code | null {
  if (code === null) return null;
  const entry = findCode(scheme, code);
  if (!entry) return { scheme, version: '', code, vi: code, en: code };
  return { scheme, version: entry.version, code, vi: entry.vi, en: entry.en };
}

export const codesOf = (scheme: Scheme, codes: readonly string[]): Code[] =>
  codes.flatMap((code) => codeOf(scheme, code) ?? []);
