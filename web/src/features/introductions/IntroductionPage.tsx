import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IntroductionDocument, type WholeIntroductionFragment } from '../../graphql/generated/graphql.js';
import { isNotFound, useData } from '../../graphql/use-data.js';
import { useFresh } from '../../graphql/use-fresh.js';
import { useFormat } from '../../i18n/use-format.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Facts } from '../../ui/Facts.js';
import { Notice, type NoticeTone } from '../../ui/Notice.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { Conversation } from './components/Conversation.js';
import { Decide } from './components/Decide.js';
import { titleOf } from './components/IntroductionRow.js';
import { Parties } from './components/Parties.js';
import { StepsSoFar } from './components/StepsSoFar.js';
import styles from './Introductions.module.css';
import { standingOf, type StandingKey } from './standing.js';
import './words.js';

const route = getRouteApi('/introductions/$id');

/** One request to bring two sides together: how it stands, what was asked, what one can do, and the conversation after it. */
export function IntroductionPage() {
  const { t } = useTranslation('introductions');
  const { id } = route.useParams();
  return <DeskPage title={t('one.title')}>{() => <Loaded key={id} id={id} />}</DeskPage>;
}

function Loaded({ id }: { id: string }) {
  const { t } = useTranslation('introductions');
  const { data, error, retry } = useData(IntroductionDocument, { id });
  useFresh(retry);
  if (isNotFound(error)) {
    return (
      <Empty title={t('one.notFound')}>
        <p>{t('one.notFoundNext')}</p>
        <Link to="/my/introductions">{t('mine.title')}</Link>
      </Empty>
    );
  }
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  return <View one={data.introduction} />;
}

const tones: Partial<Record<StandingKey, NoticeTone>> = {
  toScreen: 'warning',
  yourTurn: 'warning',
  introduced: 'done',
};

function View({ one }: { one: WholeIntroductionFragment }) {
  const { t } = useTranslation('introductions');
  const { date } = useFormat();
  const standing = standingOf(one);
  const until = one.expiresAt === null ? '' : date(one.expiresAt);
  return (
    <div className={styles.page}>
      <h2>{titleOf(one) ?? t('untitled')}</h2>
      <Notice tone={tones[standing] ?? 'info'} role="status" title={t(`standing.${standing}`)}>
        <p>{t(`next.${standing}`, { date: until })}</p>
      </Notice>
      {one.refusal !== null && <p className={styles.text}>{t('one.refusal', { text: one.refusal })}</p>}
      <Decide one={one} />
      <Parties one={one} />
      {one.state === 'INTRODUCED' && <Conversation one={one} />}
      <section>
        <h2>{t('one.asked')}</h2>
        <Facts
          facts={[
            {
              label: t('one.need'),
              value: one.need && (
                <Link to="/needs/$id" params={{ id: one.need.id }}>
                  {one.need.title}
                </Link>
              ),
            },
            { label: t('one.supply'), value: one.supply && <Supply item={one.supply} /> },
            { label: t('one.test'), value: one.testName },
            { label: t('one.cooperation'), value: t(`cooperation.${one.cooperation}`) },
            { label: t('one.fit'), value: one.fit },
            { label: t('one.unclear'), value: one.unclear },
            { label: t('one.earliestStart'), value: t(`earliestStart.${one.earliestStart}`) },
          ]}
        />
      </section>
      <StepsSoFar one={one} />
    </div>
  );
}

function Supply({ item }: { item: NonNullable<WholeIntroductionFragment['supply']> }) {
  const pages = {
    OFFER: '/offers/$id',
    EXPERT: '/experts/$id',
    LAB: '/labs/$id',
    NEED: '/needs/$id',
  } as const;
  return (
    <Link to={pages[item.kind]} params={{ id: item.id }}>
      {item.title}
    </Link>
  );
}
