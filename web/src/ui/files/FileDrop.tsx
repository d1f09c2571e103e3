import { fileLimits, fileTypes } from '@caunoi/shared/files/file-limits';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.js';
import styles from './Files.module.css';
import './words.js';

const accept = Object.values(fileTypes)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',');

/** A button that chooses files, in a frame that also takes what is dropped on it. */
export function FileDrop({ label, onFiles }: { label: string; onFiles: (files: File[]) => void }) {
  const { t } = useTranslation('files');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // Dropping is an extra for the mouse: the button below does the same for everybody.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint`}
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <p id={`${id}-label`} className={styles.label}>
        {label}
      </p>
      <p id={`${id}-hint`} className={styles.facts}>
        {t('hint', { max: fileLimits.maxBytes / 1024 / 1024 })}
      </p>
      <div className={styles.choose}>
        <Button tone="plain" onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <span className={styles.orDrop} aria-hidden="true">
          {over ? t('dropHere') : t('orDrop')}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </div>
  );
}
