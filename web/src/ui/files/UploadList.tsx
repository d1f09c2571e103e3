import { errorTexts, fillText } from '@caunoi/shared/errors';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../Button.js';
import styles from './Files.module.css';
import type { UploadItem, Uploads } from './use-uploads.js';
import './words.js';

/** What is being sent, with its progress and a way to stop it; and what was not taken, with why and what to do. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation('files');
  if (uploads.items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {uploads.items.map((item) => (
        <li key={item.key} className={styles.item}>
          {item.state === 'sending' ? (
            <>
              <div className={styles.about}>
                <p>{t(item.share < 1 ? 'sending' : 'checking', { name: item.file.name })}</p>
                <progress
                  className={styles.progress}
                  aria-label={t('sending', { name: item.file.name })}
                  max={100}
                  value={item.share < 1 ? Math.round(item.share * 100) : undefined}
                />
              </div>
              <Button
                tone="plain"
                aria-label={t('cancelOf', { name: item.file.name })}
                onClick={() => uploads.drop(item.key)}
              >
                {t('cancel')}
              </Button>
            </>
          ) : (
            <Failed item={item} uploads={uploads} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Trying again helps only where the file itself is not the reason. */
const mayHelp = new Set([
  'NO_ANSWER',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'REQUEST_TIMEOUT',
  'INTERNAL',
  'UNAUTHENTICATED',
]);

function Failed({ item, uploads }: { item: UploadItem; uploads: Uploads }) {
  const { t } = useTranslation('files');
  const { locale } = useFormat();
  const { name } = item.file;
  const code = item.problem?.code ?? 'NO_ANSWER';
  const known = Object.entries(errorTexts).find(([one]) => one === code)?.[1];
  const text = known ? fillText(known[locale], { name, ...item.problem?.params }) : t('noAnswer', { name });
  return (
    <>
      <div className={styles.about}>
        <p className={styles.name}>{name}</p>
        <p role="alert" className={styles.problem}>
          {text}
        </p>
      </div>
      <div className={styles.choose}>
        {mayHelp.has(code) && (
          <Button tone="plain" aria-label={t('retryOf', { name })} onClick={() => uploads.retry(item.key)}>
            {t('retry')}
          </Button>
        )}
        <Button tone="plain" aria-label={t('dismissOf', { name })} onClick={() => uploads.drop(item.key)}>
          {t('dismiss')}
        </Button>
      </div>
    </>
  );
}
