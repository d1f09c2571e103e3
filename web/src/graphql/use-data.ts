import type { ErrorCode } from '@caunoi/shared/errors';
import type { AnyVariables, CombinedError } from 'urql';
import { useQuery } from 'urql';
import type { TypedDocumentString } from './generated/graphql.js';

export interface Loaded<Data> {
  data: Data | undefined;
  loading: boolean;
  error: CombinedError | undefined;
  retry: () => void;
}

/** One query of a page: its data, or that it is on its way, or what went wrong and how to ask again. */
export function useData<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Loaded<Data> {
  const [result, execute] = useQuery<Data, Variables>({ query: document.toString(), variables });
  return {
    // A failed query carries data: null beside its errors.
    data: result.data ?? undefined,
    loading: result.fetching,
    error: result.error,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}

/** True when the api answered that there is no such thing, or none you may see. */
export function isNotFound(error: CombinedError | undefined): boolean {
  return hasCode(error, 'NOT_FOUND');
}

/** True when the api answered with this error. */
export function hasCode(error: CombinedError | undefined, code: ErrorCode): boolean {
  return error?.graphQLErrors.some((one) => one.extensions['code'] === code) ?? false;
}
