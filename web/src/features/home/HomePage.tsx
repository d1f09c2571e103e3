import { useTranslation } from 'react-i18next';
import { HomeDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useTitle } from '../../ui/State.js';
import { Counts } from './components/Counts.js';
import { Doors } from './components/Doors.js';
import { Newest } from './components/Newest.js';
import styles from './Home.module.css';
import './words.js';

export function HomePage() {
  const { t } = useTranslation('home');
  const home = useData(HomeDocument, {});
  useTitle(t('pageTitle'));
  return (
    <>
      <header className={styles.hero}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <Doors />
      <Counts counts={home.data?.counts} />
      <Newest home={home} />
    </>
  );
}
