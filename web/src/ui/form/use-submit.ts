import { fieldTexts, fillText, type FieldProblem } from '@caunoi/shared/errors';
import { useRef, useState } from 'react';
import { type AnyVariables, type CombinedError, useMutation } from 'urql';
import type { TypedDocumentString } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

export interface Submit<Data, Variables> {
  /** Sends once at a time: a second press while one is on its way does nothing. Resolves with the data, or undefined when refused. */
  submit: (variables: Variables) => Promise<Data | undefined>;
  busy: boolean;
  error: CombinedError | undefined;
  /** What the api said of one field (its path in the input, such as `contact.email`), in the reader's language. */
  problemOf: (field: string) => string | undefined;
  /** Forgets the last refusal, for a form that begins anew. */
  reset: () => void;
}

/** One mutation of a form: sending it, being busy, and what was refused, by field. */
export function useSubmit<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
): Submit<Data, Variables> {
  const { locale } = useFormat();
  const [, run] = useMutation<Data, Variables>(document.toString());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const running = useRef(false);
  const submit = async (variables: Variables): Promise<Data | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    const result = await run(variables);
    running.current = false;
    setBusy(false);
    setError(result.error);
    return result.error === undefined ? (result.data ?? undefined) : undefined;
  };
  const problems = fieldProblems(error);
  return {
    submit,
    busy,
    error,
    problemOf: (field) => {
      const problem = problems.find((one) => one.path === field);
      return problem && fillText(fieldTexts[problem.code][locale], problem.params);
    },
    reset: () => setError(undefined),
  };
}

const fieldProblems = (error: CombinedError | undefined): readonly FieldProblem[] =>
  error?.graphQLErrors.flatMap(
    ({ extensions }) => (extensions['fields'] as FieldProblem[] | undefined) ?? [],
  ) ?? [];
