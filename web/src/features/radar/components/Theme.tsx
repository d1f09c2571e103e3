import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActOnThemeDocument, type RadarThemesQuery } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Facts } from '../../../ui/Facts.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import styles from '../Radar.module.css';

type ThemeData = RadarThemesQuery['radarThemes']['themes'][number];
const actions = ['RESEARCH_CALL', 'EVENT', 'PROVIDER_INVITATION'] as const;

/** One theme: how large, where and in what, examples, how it moves, what was made of it and what may be. */
export function Theme({ theme, onDone }: { theme: ThemeData; onDone: () => void }) {
  const { t } = useTranslation('radar');
  const format = useFormat();
  const { submit, busy, error } = useSubmit(ActOnThemeDocument);
  const act = async (action: (typeof actions)[number]): Promise<void> => {
    if ((await submit({ input: { theme: theme.key, action } })) !== undefined) onDone();
  };
  const names = (codes: ThemeData['fields']): string => codes.map((code) => format.term(code)).join('; ');
  return (
    <article className={styles.theme} aria-labelledby={theme.key}>
      <div className={styles.head}>
        <h2 id={theme.key}>{format.term(theme)}</h2>
        <p className={styles.size}>
          {theme.needs > 0 && (
            <span>{t('needs', { count: theme.needs, shown: format.number(theme.needs) })}</span>
          )}
          {theme.searches > 0 && (
            <span>{t('searches', { count: theme.searches, shown: format.number(theme.searches) })}</span>
          )}
        </p>
      </div>
      <Facts
        facts={[
          { label: t('trend'), value: t('trendOf', { recent: theme.recent, before: theme.before }) },
          { label: t('fields'), value: names(theme.fields) || null },
          { label: t('industries'), value: names(theme.industries) || null },
          { label: t('places'), value: theme.places.join('; ') || null },
        ]}
      />
      <h3>{t('examples')}</h3>
      <ul className={styles.examples}>
        {theme.examples.map(({ text, needId }) => (
          <li key={needId ?? text}>
            {typeof needId === 'string' ? (
              <Link to="/needs/$id" params={{ id: needId }}>
                {text}
              </Link>
            ) : (
              t('searched', { text })
            )}
          </li>
        ))}
      </ul>
      {theme.actions.length > 0 && (
        <>
          <h3>{t('made')}</h3>
          <ul className={styles.examples}>
            {theme.actions.map((action) => (
              <li key={action.newsId}>
                <Link to="/desk/news" search={{ edit: action.newsId }}>
                  {action.title}
                </Link>{' '}
                <span className={styles.soft}>
                  {t(`status.${action.newsStatus}`)} · {format.date(action.createdAt)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <FormProblem error={error} />
      <div className={styles.actions}>
        {actions.map((action) => (
          <Button key={action} tone="plain" disabled={busy} onClick={() => void act(action)}>
            {t(`action.${action}`)}
          </Button>
        ))}
      </div>
    </article>
  );
}
