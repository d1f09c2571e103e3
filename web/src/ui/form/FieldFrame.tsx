import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon.js';
import styles from './Form.module.css';

export interface FieldWords {
  label: string;
  hint?: ReactNode;
  /** What is wrong with the value, in the reader's language; read out together with the field. */
  problem?: string | undefined;
  /** Says so beside the label: forms mark what may be left out, not what is required. `unsaid` where it is plain, as in filters. */
  optional?: boolean | 'unsaid';
}

/** What a control inside the frame carries, so that its label, hint and problem belong to it. */
export interface ControlProps {
  id: string;
  className: string | undefined;
  'aria-invalid': boolean;
  'aria-required': boolean;
  'aria-describedby': string | undefined;
}

interface Props extends FieldWords {
  /** Below the control, such as a count of characters. */
  below?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

/** A labelled control with its hint above and what is wrong with it right below. */
export function FieldFrame({ label, hint, problem, optional = false, below, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} {optional === true && <span className={styles.optional}>({t('form.optional')})</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: styles.input,
        'aria-invalid': problem !== undefined,
        'aria-required': optional === false,
        'aria-describedby': described === '' ? undefined : described,
      })}
      {problem !== undefined && <Problem id={`${id}-problem`}>{problem}</Problem>}
      {below}
    </div>
  );
}

/** What is wrong, with a sign that does not lean on colour. */
export function Problem({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.problem}>
      <Icon name="alert" /> <span>{children}</span>
    </p>
  );
}
