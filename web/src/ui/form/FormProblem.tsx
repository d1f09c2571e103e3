import { useEffect, useRef } from 'react';
import { Link, useRouterState } from '@tanstack/react-router';
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
      <NextStep codes={error.graphQLErrors.map(({ extensions }) => extensions['code'])} />
    </Notice>
  );
}

/** Where to go on, for a refusal that another page puts right. */
function NextStep({ codes }: { codes: readonly unknown[] }) {
  const { t } = useTranslation();
  const here = useRouterState({ select: (state) => state.location.href });
  if (codes.includes('SIGN_IN_AGAIN') || codes.includes('UNAUTHENTICATED')) {
    return (
      <p>
        <Link to="/sign-in" search={{ returnTo: here, again: 'yes' }}>
          {t('form.signIn')}
        </Link>
      </p>
    );
  }
  if (!codes.includes('SECOND_FACTOR_REQUIRED') || here.startsWith('/account/security')) return null;
  return (
    <p>
      <Link to="/account/security">{t('form.secondFactor')}</Link>
    </p>
  );
}
