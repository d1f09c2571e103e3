import { type ReactNode, useId } from 'react';
import { Problem } from './FieldFrame.js';
import styles from './Form.module.css';

interface Props {
  label: ReactNode;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  problem?: string | undefined;
}

/** A yes that the reader gives; never given beforehand. */
export function CheckField({ label, checked, onChecked, problem }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => onChecked(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {problem !== undefined && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </div>
  );
}
