import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeskFiguresDocument, FiguresDocument, ViewerDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { mayWorkAs } from '../../ui/desk/places.js';
import detail from '../../ui/Detail.module.css';
import { Failed, RowsLoading, useTitle } from '../../ui/State.js';
import { Evaluation } from './components/Evaluation.js';
import { Words } from './components/Words.js';
import styles from './Figures.module.css';
import './words.js';

/** How well needs are answered here, in numbers; how good the matches are on judged examples; what owners say, for staff. */
export function FiguresPage() {
  const { t } = useTranslation('figures');
  const format = useFormat();
  useTitle(t('title'));
  const { data, error, retry } = useData(FiguresDocument, {});
  if (data === undefined) return error ? <Failed onRetry={retry} /> : <RowsLoading />;
  const { needs, answered, three, waiting, medianDays, medianOf, asOf } = data.figures;
  const clock = data.answerFigures;
  const share = (part: number): string =>
    needs === 0 ? t('noData') : t('ofNeeds', { part: format.number(part), all: format.number(needs) });
  const rows = [
    { name: t('needs'), value: needs === 0 ? t('noData') : format.number(needs), about: t('needsAbout') },
    { name: t('answered'), value: share(answered), about: t('answeredAbout') },
    { name: t('three'), value: share(three), about: t('threeAbout') },
    {
      name: t('median'),
      value:
        typeof medianDays === 'number'
          ? t('days', { shown: format.number(Math.round(medianDays * 10) / 10) })
          : t('noData'),
      about: t('medianAbout', { shown: format.number(medianOf) }),
    },
    {
      name: t('adviser'),
      value:
        typeof clock.medianWorkingDays === 'number' && typeof clock.p90WorkingDays === 'number'
          ? t('adviserDays', {
              median: format.number(clock.medianWorkingDays),
              p90: format.number(clock.p90WorkingDays),
            })
          : t('noData'),
      about: t('adviserAbout', {
        inTime: format.number(clock.inTime),
        answered: format.number(clock.answered),
      }),
    },
  ];
  return (
    <article className={detail.single}>
      <h1>{t('title')}</h1>
      <p className={styles.soft}>{t('asOf', { time: format.dateTime(asOf) })}</p>
      <dl className={styles.figures}>
        {rows.map(({ name, value, about }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="tabular">{value}</dd>
            <dd className={styles.soft}>{about}</dd>
          </div>
        ))}
      </dl>
      {waiting > 0 && (
        <p className={styles.soft}>{t('waiting', { count: waiting, shown: format.number(waiting) })}</p>
      )}
      <section>
        <h2>{t('unmet')}</h2>
        {data.unmetSearches.length === 0 ? (
          <p className={styles.soft}>{t('unmetNone')}</p>
        ) : (
          <ul className={styles.list}>
            {data.unmetSearches.map(({ text, days }) => (
              <li key={text}>
                <Link to="/search" search={{ q: text }}>
                  {text}
                </Link>{' '}
                <span className={styles.soft}>
                  {t('searchedOn', { count: days, shown: format.number(days) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Evaluation />
      <ForStaff />
    </article>
  );
}

function ForStaff() {
  const { data } = useData(ViewerDocument, {});
  const person = data?.viewer;
  return person && mayWorkAs(person, ['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR', 'AUDITOR']) ? (
    <Asked />
  ) : null;
}

function Asked() {
  const { data, error, retry } = useData(DeskFiguresDocument, {});
  if (data === undefined) return error ? <Failed onRetry={retry} /> : <RowsLoading rows={2} />;
  return <Words words={data.deskFigures} />;
}
