import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon.js';
import styles from './Chips.module.css';

export interface Chip {
  key: string;
  label: string;
  onRemove: () => void;
}

/** The filters that are on, each removable, and all at once. */
export function Chips({ chips, onClear }: { chips: readonly Chip[]; onClear: () => void }) {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('list.chosen')}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className={styles.chip} onClick={chip.onRemove}>
            <span className="visually-hidden">{t('list.remove', { name: chip.label })}</span>
            <span aria-hidden="true">{chip.label}</span>
            <Icon name="close" size={16} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={onClear}>
          {t('list.clear')}
        </button>
      </li>
    </ul>
  );
}
