import { useTranslation } from 'react-i18next';
import type { AttachmentItemFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../Button.js';
import styles from './Files.module.css';
import './words.js';

interface Props {
  files: readonly AttachmentItemFragment[];
  onRemove?: ((file: AttachmentItemFragment) => void) | undefined;
  busy?: boolean;
}

/** Files to download, each with its kind and size; with `onRemove`, what was taken out of them and a way to take them away. */
export function FileList({ files, onRemove, busy = false }: Props) {
  const { t } = useTranslation('files');
  const { number } = useFormat();
  const size = (bytes: number): string =>
    bytes < 1024 * 1024
      ? t('size', { amount: number(Math.max(1, Math.round(bytes / 1024))), unit: 'kB' })
      : t('size', { amount: number(Math.round(bytes / 1024 / 102.4) / 10), unit: 'MB' });
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <li key={file.id} className={styles.item}>
          <div className={styles.about}>
            <a href={file.url} download className={styles.name}>
              {file.name}
            </a>
            <p className={styles.facts}>
              {t(`type.${file.type}`)} · {size(file.bytes)}
            </p>
            {onRemove !== undefined &&
              file.notes?.map((note) => (
                <p key={note} className={note === 'AUTHOR_MAY_REMAIN' ? styles.warning : styles.facts}>
                  {t(`note.${note}`)}
                </p>
              ))}
          </div>
          {onRemove !== undefined && (
            <Button
              tone="plain"
              disabled={busy}
              aria-label={t('removeOf', { name: file.name })}
              onClick={() => onRemove(file)}
            >
              {t('remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
