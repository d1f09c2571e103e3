import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { CombinedError } from 'urql';
import styles from './Form.module.css';
import { FormProblem } from './FormProblem.js';

interface Props {
  onSubmit: () => void;
  busy?: boolean;
  /** What the api refused; shown above the fields. */
  error?: CombinedError | undefined;
  children: ReactNode;
}

/** A form that checks itself in words of its own instead of the browser's bubbles; the first field found wrong takes the focus. */
export function Form({ onSubmit, busy = false, error, children }: Props) {
  return (
    <form
      noValidate
      className={styles.form}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        // Drawn at once: what was found wrong can take the focus, and a form that was sent off is busy.
        flushSync(onSubmit);
        const form = event.currentTarget;
        if (form.getAttribute('aria-busy') !== 'true')
          form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      }}
    >
      <FormProblem error={error} />
      {children}
    </form>
  );
}

/** The buttons that end a form, the one that goes on first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
