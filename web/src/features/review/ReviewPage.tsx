import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  ApproveNeedDocument,
  type ApproveNeedMutation,
  ApproveOfferDocument,
  ReviewQueueDocument,
} from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { Notice } from '../../ui/Notice.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { KindTag } from '../../ui/Tag.js';
import { ListingText } from './components/ListingText.js';
import { RejectDialog } from './components/RejectDialog.js';
import { queueOf, type Waiting } from './queue.js';
import styles from './Review.module.css';
import './words.js';

/** What waits for staff: the queue beside the listing, decided by button or by key. */
export function ReviewPage() {
  const { t } = useTranslation('review');
  return (
    <DeskPage title={t('title')} lead={t('lead')} roles={['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR']}>
      {() => <Queue />}
    </DeskPage>
  );
}

function Queue() {
  const { t } = useTranslation('review');
  const { dateTime } = useFormat();
  const { data, error, retry } = useData(ReviewQueueDocument, {});
  const [chosen, setChosen] = useState<string>();
  const [gone, setGone] = useState<readonly string[]>([]);
  const [rejecting, setRejecting] = useState(false);
  const [done, setDone] = useState<string>();
  const queue = data === undefined ? [] : queueOf(data).filter(({ key }) => !gone.includes(key));
  const at = Math.max(
    0,
    queue.findIndex(({ id }) => id === chosen),
  );
  const one = queue[at];
  const [{ fetching, error: refused }, approve] = useMutation<ApproveNeedMutation>(
    (one?.kind === 'offer' ? ApproveOfferDocument : ApproveNeedDocument).toString(),
  );
  const leave = (waiting: Waiting, says: string): void => {
    setGone([...gone, waiting.key]);
    setChosen(queue[at + 1]?.id ?? queue[at - 1]?.id);
    setDone(says);
  };
  const publish = async (waiting: Waiting | undefined): Promise<void> => {
    if (waiting === undefined || !waiting.mayReview || fetching) return;
    const answer = await approve({ input: { id: waiting.id, revision: waiting.revision } });
    if (answer.error === undefined) leave(waiting, t('done.approved', { title: waiting.title }));
  };
  useKeys({
    j: () => setChosen(queue[at + 1]?.id ?? one?.id),
    k: () => setChosen(queue[at - 1]?.id ?? one?.id),
    a: () => void publish(one),
    r: () => setRejecting(one?.mayReview === true),
  });

  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  return (
    <>
      {done !== undefined && (
        <Notice tone="done" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {one === undefined ? (
        <Empty title={t('empty')}>
          <p>{t('emptyNext')}</p>
        </Empty>
      ) : (
        <div className={styles.columns}>
          <nav aria-label={t('queue')} className={styles.queue}>
            <p className={styles.quiet}>{t('waiting', { count: queue.length })}</p>
            <ol>
              {queue.map((waiting) => (
                <li key={waiting.key}>
                  <button
                    type="button"
                    aria-current={waiting === one ? 'true' : undefined}
                    onClick={() => setChosen(waiting.id)}
                  >
                    <KindTag kind={waiting.kind === 'need' ? 'NEED' : 'OFFER'} />
                    <strong>{waiting.title}</strong>
                    {waiting.submittedAt !== null && (
                      <small>{t('submitted', { time: dateTime(waiting.submittedAt) })}</small>
                    )}
                  </button>
                </li>
              ))}
            </ol>
            <p className={styles.quiet}>{t('keys')}</p>
          </nav>
          <article className={styles.listing} aria-labelledby="review-title">
            <ListingText key={one.key} waiting={one} />
            <FormProblem error={refused} />
            {one.mayReview ? (
              <div className={styles.decide}>
                <Button aria-disabled={fetching} onClick={() => void publish(one)}>
                  {t('approve')}
                </Button>
                <Button tone="plain" onClick={() => setRejecting(true)}>
                  {t('reject')}
                </Button>
              </div>
            ) : (
              <p>{t('own')}</p>
            )}
          </article>
          {rejecting && (
            <RejectDialog
              waiting={one}
              onClose={() => setRejecting(false)}
              onDone={() => {
                setRejecting(false);
                leave(one, t('done.rejected', { title: one.title }));
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

/** One letter does one thing while nobody is typing. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
      const act = newest.current[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
