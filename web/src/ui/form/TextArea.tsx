import type { Ref, TextareaHTMLAttributes } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { FieldFrame, type FieldWords } from './FieldFrame.js';
import styles from './Form.module.css';

interface Props extends FieldWords, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  value: string;
  onValue: (value: string) => void;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; with a maximum length, the count shows once three quarters are used. */
export function TextArea({ label, hint, problem, optional, value, onValue, inputRef, ...rest }: Props) {
  const { number } = useFormat();
  const most = rest.maxLength;
  const count = most !== undefined && value.length > most * 0.75 && (
    <p className={styles.count}>
      {number(value.length)} / {number(most)}
    </p>
  );
  return (
    <FieldFrame {...{ label, hint, problem, ...(optional === undefined ? {} : { optional }) }} below={count}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          ref={inputRef}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
