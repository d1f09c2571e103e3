import { useTranslation } from 'react-i18next';
import styles from './ToggleChips.module.css';

interface Props<Value extends string> {
  label: string;
  choices: readonly { value: Value; label: string; count?: string | undefined }[];
  chosen: readonly Value[];
  onToggle: (value: Value) => void;
  onNone: () => void;
}

/** A row of choices of which several may hold; none chosen means all. */
export function ToggleChips<Value extends string>({
  label,
  choices,
  chosen,
  onToggle,
  onNone,
}: Props<Value>) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={label} className={`${styles.row} no-print`}>
      <button type="button" aria-pressed={chosen.length === 0} onClick={onNone}>
        {t('list.everything')}
      </button>
      {choices.map((one) => (
        <button
          key={one.value}
          type="button"
          aria-pressed={chosen.includes(one.value)}
          onClick={() => onToggle(one.value)}
        >
          {one.label}
          {one.count !== undefined && <span className="tabular">{one.count}</span>}
        </button>
      ))}
    </div>
  );
}
