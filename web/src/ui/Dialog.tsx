import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Dialog.module.css';
import { Icon } from './Icon.js';

interface Props {
  title: string;
  onClose: () => void;
  /** For two things side by side. */
  wide?: boolean;
  children: ReactNode;
}

/** A modal dialog, open for as long as it is drawn: the browser keeps the focus inside and gives it back; Esc closes it. */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // A modal dialog gives the focus to its first button, which closes it; what one came for may ask for it instead.
    dialog.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span className="visually-hidden">{t('close')}</span>
        </button>
      </div>
      {children}
    </dialog>
  );
}
