import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyIntroductionsDocument } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { useFresh } from '../../graphql/use-fresh.js';
import { buttonClass } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { MoreButton } from '../../ui/listing/MoreButton.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { IntroductionRow } from './components/IntroductionRow.js';
import styles from './Introductions.module.css';
import { standingOf } from './standing.js';
import './words.js';

const PAGE = 30;

/** The introductions of one's organisations: what waits for one's answer first, then the rest, newest first. */
export function MyIntroductionsPage() {
  const { t } = useTranslation('introductions');
  return (
    <DeskPage title={t('mine.title')} lead={t('mine.lead')}>
      {() => <Rows />}
    </DeskPage>
  );
}

function Rows() {
  const { t } = useTranslation('introductions');
  const pages = useConnection(MyIntroductionsDocument, { first: PAGE }, (data) => data.myIntroductions);
  useFresh(pages.retry);
  if (pages.first === undefined)
    return pages.error === undefined ? <RowsLoading /> : <Failed onRetry={pages.retry} />;
  if (pages.nodes.length === 0) {
    return (
      <Empty title={t('mine.none')}>
        <p>{t('mine.noneNext')}</p>
        <Link to="/my/needs" className={buttonClass('need')}>
          {t('confirm.mine')}
        </Link>
        <Link to="/needs" className={buttonClass('offer')}>
          {t('mine.seeNeeds')}
        </Link>
      </Empty>
    );
  }
  const mine = pages.nodes.filter((one) => standingOf(one) === 'yourTurn');
  const rest = pages.nodes.filter((one) => !mine.includes(one));
  return (
    <div className={styles.groups}>
      {[mine, rest].map(
        (rows, at) =>
          rows.length > 0 && (
            <section key={at}>
              <h2>{t(at === 0 ? 'mine.yourTurn' : 'mine.rest')}</h2>
              <ul>
                {rows.map((one) => (
                  <IntroductionRow key={one.id} one={one} />
                ))}
              </ul>
            </section>
          ),
      )}
      {pages.hasMore && <MoreButton pages={pages} total={pages.first.totalCount} capped={false} />}
    </div>
  );
}
