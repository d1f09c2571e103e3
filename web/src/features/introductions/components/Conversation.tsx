import { introductionLimits } from '@caunoi/shared/introductions/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  SendIntroductionMessageDocument,
  type WholeIntroductionFragment,
} from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import styles from '../Introductions.module.css';

/** What the two sides write to each other. The same message sent twice, as on a bad line, stands there once. */
export function Conversation({ one }: { one: WholeIntroductionFragment }) {
  const { t } = useTranslation('introductions');
  const { dateTime } = useFormat();
  const { submit, busy, error, problemOf } = useSubmit(SendIntroductionMessageDocument);
  const [text, setText] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    if (text.trim() === '') return;
    if ((await submit({ input: { id: one.id, text, idempotencyKey: key } })) === undefined) return;
    setText('');
    setTried(false);
    setKey(crypto.randomUUID());
  };
  return (
    <section>
      <h2>{t('talk.title')}</h2>
      {one.messages.length === 0 ? (
        <p className={styles.soft}>{t('talk.none')}</p>
      ) : (
        <ol className={styles.messages} aria-label={t('talk.title')}>
          {one.messages.map((message) => (
            <li key={message.id} data-own={message.side === one.viewerSide}>
              <p className={styles.soft}>
                <strong>{message.authorName ?? t('talk.gone')}</strong> · {dateTime(message.sentAt)}
              </p>
              <p className={styles.text}>{message.text}</p>
            </li>
          ))}
        </ol>
      )}
      {one.viewerSide !== null && (
        <Form busy={busy} error={error} onSubmit={() => void send()}>
          <TextArea
            label={t('talk.text')}
            rows={3}
            maxLength={introductionLimits.message}
            value={text}
            onValue={(value) => {
              setText(value);
              setKey(crypto.randomUUID());
            }}
            problem={tried && text.trim() === '' ? t('must') : problemOf('text')}
          />
          <Actions>
            <Button type="submit" aria-disabled={busy}>
              {t(busy ? 'sending' : 'talk.send')}
            </Button>
          </Actions>
        </Form>
      )}
    </section>
  );
}
