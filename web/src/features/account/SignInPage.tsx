import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SecondFactorWay, ViewerDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { buttonClass } from '../../ui/Button.js';
import { useTitle } from '../../ui/State.js';
import { CodeStep } from './components/CodeStep.js';
import { PasswordStep } from './components/PasswordStep.js';
import { returnPath } from './sign-in-search.js';
import styles from './SignIn.module.css';
import './words.js';

const route = getRouteApi('/sign-in');

/** The way in: e-mail and password, then the second factor where one is due, then back to where the person came from. */
export function SignInPage() {
  const { t } = useTranslation('account');
  const { returnTo } = route.useSearch();
  const { data } = useData(ViewerDocument, {});
  const [due, setDue] = useState<readonly SecondFactorWay[]>([]);
  const [done, setDone] = useState(false);
  const back = returnPath(returnTo, window.location.origin);
  const title = t(due.length > 0 ? 'codeTitle' : 'title');
  useTitle(title);

  const advance = (nowDue: readonly SecondFactorWay[]): void => {
    setDue(nowDue);
    if (nowDue.length > 0) return;
    setDone(true);
    // A whole new page: nothing that was kept for a stranger is shown to a member.
    window.location.assign(back);
  };

  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      {data?.viewer && !done ? (
        <>
          <p>{t('already', { name: data.viewer.fullName })}</p>
          <a href={back} className={buttonClass('accent')}>
            {t('goOn')}
          </a>
        </>
      ) : due.length > 0 ? (
        <CodeStep due={due} onDone={advance} onStartAgain={() => setDue([])} />
      ) : (
        <PasswordStep onDone={advance} />
      )}
    </div>
  );
}
