import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { Icon } from '../../../ui/Icon.js';
import styles from '../SignIn.module.css';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  problem?: string | undefined;
  inputRef: Ref<HTMLInputElement>;
  /** Stands beside the input, such as a button that shows the password. */
  children?: ReactNode;
}

/** A labelled input with what is wrong with it right below, read out together with it. */
export function Field({ label, hint, problem, inputRef, children, ...rest }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.row}>
        <input
          {...rest}
          ref={inputRef}
          id={id}
          className={styles.input}
          aria-required="true"
          aria-invalid={problem !== undefined}
          aria-describedby={described === '' ? undefined : described}
        />
        {children}
      </div>
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          <Icon name="alert" /> {problem}
        </p>
      )}
    </div>
  );
}
