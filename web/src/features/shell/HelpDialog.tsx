import { useTranslation } from 'react-i18next';
import { currentPageKeys } from '../../lib/page-keys.js';
import { Dialog } from '../../ui/Dialog.js';
import styles from './HelpDialog.module.css';

/** The list of keys. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const keys = [
    { key: '/', does: t('keySearch') },
    { key: '?', does: t('keyHelp') },
    { key: '↑ ↓', does: t('keyArrows') },
    { key: 'Enter', does: t('keyEnter') },
    { key: 'Esc', does: t('keyEscape') },
    { key: 'Tab', does: t('keyTab') },
    ...currentPageKeys(),
  ];
  return (
    <Dialog title={t('keysTitle')} onClose={onClose}>
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
    </Dialog>
  );
}
