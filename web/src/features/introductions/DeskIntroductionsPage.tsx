import { useTranslation } from 'react-i18next';
import { IntroductionsToScreenDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFresh } from '../../graphql/use-fresh.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { IntroductionRow } from './components/IntroductionRow.js';
import './words.js';

/** Requests about anonymous needs that an adviser reads before the other side hears of them; what runs out first at the top. */
export function DeskIntroductionsPage() {
  const { t } = useTranslation('introductions');
  return (
    <DeskPage
      title={t('desk.title')}
      lead={t('desk.lead')}
      roles={['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR']}
    >
      {() => <Queue />}
    </DeskPage>
  );
}

function Queue() {
  const { t } = useTranslation('introductions');
  const { data, error, retry } = useData(IntroductionsToScreenDocument, {});
  useFresh(retry);
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  if (data.introductionsToScreen.length === 0) {
    return (
      <Empty title={t('desk.none')}>
        <p>{t('desk.noneNext')}</p>
      </Empty>
    );
  }
  return (
    <ul>
      {data.introductionsToScreen.map((one) => (
        <IntroductionRow key={one.id} one={one} />
      ))}
    </ul>
  );
}
