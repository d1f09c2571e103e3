import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { FieldFrame, type FieldWords } from './FieldFrame.js';
import styles from './Form.module.css';

interface Props extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  value: string;
  onValue: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  /** Stands beside the input, such as a button that shows the password. */
  children?: ReactNode;
}

/** One line of text. */
export function TextField({
  label,
  hint,
  problem,
  optional,
  value,
  onValue,
  inputRef,
  children,
  ...rest
}: Props) {
  return (
    <FieldFrame {...{ label, hint, problem, ...(optional === undefined ? {} : { optional }) }}>
      {(control) => (
        <div className={styles.row}>
          <input
            type="text"
            {...rest}
            {...control}
            ref={inputRef}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
          {children}
        </div>
      )}
    </FieldFrame>
  );
}
