import { useTranslation } from 'react-i18next';
import { RadarThemesDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { Theme } from './components/Theme.js';
import styles from './Radar.module.css';
import './words.js';

/** What is needed and looked for without an answer, by theme, and what staff make of it. */
export function RadarPage() {
  const { t } = useTranslation('radar');
  return (
    <DeskPage title={t('title')} lead={t('lead')} roles={['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR']}>
      {() => <Themes />}
    </DeskPage>
  );
}

function Themes() {
  const { t } = useTranslation('radar');
  const format = useFormat();
  const { data, error, retry } = useData(RadarThemesDocument, {});
  if (data === undefined) return error ? <Failed onRetry={retry} /> : <RowsLoading />;
  const { themes, alone } = data.radarThemes;
  if (themes.length === 0)
    return (
      <Empty title={t('empty')}>
        <p>{t('emptyNext', { count: alone, shown: format.number(alone) })}</p>
      </Empty>
    );
  return (
    <div className={styles.themes}>
      <p role="status">{t('found', { count: themes.length, shown: format.number(themes.length) })}</p>
      {themes.map((theme) => (
        <Theme key={theme.key} theme={theme} onDone={retry} />
      ))}
      {alone > 0 && (
        <p className={styles.soft}>{t('alone', { count: alone, shown: format.number(alone) })}</p>
      )}
    </div>
  );
}
