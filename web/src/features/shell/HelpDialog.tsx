import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';
import styles from './HelpDialog.module.css';

/** The list of keys, as a modal dialog: the browser keeps the focus inside and gives it back. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const common = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const keys = [
    { key: '/', does: t('keySearch') },
    { key: '?', does: t('keyHelp') },
    { key: '↑ ↓', does: t('keyArrows') },
    { key: 'Enter', does: t('keyEnter') },
    { key: 'Esc', does: t('keyEscape') },
    { key: 'Tab', does: t('keyTab') },
  ];
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="keys-title">{t('keysTitle')}</h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span className="visually-hidden">{common.t('close')}</span>
        </button>
      </div>
      <dl className={styles.keys}>
        {keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
