import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UnmetSearchesDocument } from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { useFormat } from '../../../i18n/use-format.js';
import styles from '../Search.module.css';

/** Before anything was asked: how one may ask, and what others looked for and did not find. */
export function Start() {
  const { t } = useTranslation('search');
  return (
    <div className={styles.start}>
      <h1>{t('start')}</h1>
      <p>{t('startNext')}</p>
      <Syntax open />
      <Unmet />
    </div>
  );
}

/** The two signs that a search understands besides words. */
export function Syntax({ open = false }: { open?: boolean }) {
  const { t } = useTranslation('search');
  return (
    <details className={styles.syntax} open={open}>
      <summary>{t('syntax')}</summary>
      <dl>
        <div>
          <dt>
            <Link to="/search" search={{ q: t('syntaxPhraseExample') }}>
              {t('syntaxPhraseExample')}
            </Link>
          </dt>
          <dd>{t('syntaxPhrase')}</dd>
        </div>
        <div>
          <dt>
            <Link to="/search" search={{ q: t('syntaxMinusExample') }}>
              {t('syntaxMinusExample')}
            </Link>
          </dt>
          <dd>{t('syntaxMinus')}</dd>
        </div>
      </dl>
    </details>
  );
}

/** What people look for and nobody offers yet; told only when it was looked for on several days, never by whom. */
function Unmet() {
  const { t } = useTranslation('search');
  const format = useFormat();
  const { data } = useData(UnmetSearchesDocument, { first: 12 });
  const searches = data?.unmetSearches ?? [];
  return (
    <section className={styles.unmet} id="unmet">
      <h2>{t('unmet')}</h2>
      <p>{t('unmetWhy')}</p>
      {data !== undefined && searches.length === 0 && <p className={styles.soft}>{t('unmetNone')}</p>}
      <ul>
        {searches.map(({ text, days }) => (
          <li key={text}>
            <Link to="/search" search={{ q: text }}>
              {text}
            </Link>
            <span className={styles.soft}>{t('unmetDays', { count: days, shown: format.number(days) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
