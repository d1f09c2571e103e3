import { errorTexts, type ErrorParams, fillText } from '@caunoi/shared/errors';
import type { Locale } from '@caunoi/vietnamese/numbers';
import type { CombinedError } from 'urql';

/** What the api says went wrong, in the reader's language; undefined when it gave no answer that can be understood. */
export function errorText(error: CombinedError, locale: Locale): string | undefined {
  for (const { extensions } of error.graphQLErrors) {
    const text = Object.entries(errorTexts).find(([code]) => code === extensions['code'])?.[1];
    if (text !== undefined) return fillText(text[locale], extensions['params'] as ErrorParams | undefined);
  }
  return undefined;
}
