import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { errorText } from '../../graphql/error-text.js';
import { useFormat } from '../../i18n/use-format.js';
import { Notice } from '../Notice.js';

/** What the api refused, above the form's fields; each new refusal takes the focus, so that it is read and Tab goes on to the fields. */
export function FormProblem({ error }: { error: CombinedError | undefined }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== undefined) box.current?.focus();
  }, [error]);
  if (error === undefined) return null;
  return (
    <Notice tone="danger" role="alert" boxRef={box}>
      <p>{errorText(error, locale) ?? t('form.noAnswer')}</p>
    </Notice>
  );
}
