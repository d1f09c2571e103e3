import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, type FieldWords } from './FieldFrame.js';
import styles from './Form.module.css';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** What choosing it means. */
  hint?: string;
}

interface Common<Value extends string> extends FieldWords {
  choices: readonly Choice<Value>[];
}

interface One<Value extends string> extends Common<Value> {
  value: Value | undefined;
  onValue: (value: Value) => void;
}

interface Many<Value extends string> extends Common<Value> {
  values: readonly Value[];
  onValues: (values: Value[]) => void;
}

/** A few choices that need their meaning beside them; exactly one holds. */
export function ChoiceField<Value extends string>({ value, onValue, ...words }: One<Value>) {
  return <Choices {...words} type="radio" holds={(one) => one === value} onPick={(one) => onValue(one)} />;
}

/** The same, where any number may hold. */
export function ChoicesField<Value extends string>({ values, onValues, ...words }: Many<Value>) {
  return (
    <Choices
      {...words}
      type="checkbox"
      holds={(one) => values.includes(one)}
      onPick={(one) =>
        onValues(values.includes(one) ? values.filter((kept) => kept !== one) : [...values, one])
      }
    />
  );
}

interface ChoicesProps<Value extends string> extends Common<Value> {
  type: 'radio' | 'checkbox';
  holds: (value: Value) => boolean;
  onPick: (value: Value) => void;
}

function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, hint, problem, optional = false, choices, type, holds, onPick } = props;
  const { t } = useTranslation();
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset className={styles.field} aria-describedby={described === '' ? undefined : described}>
      <legend className={styles.label}>
        {label} {optional && <span className={styles.optional}>({t('form.optional')})</span>}
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.choices}>
        {choices.map((one) => (
          <label key={one.value} className={styles.choice}>
            <input
              type={type}
              name={id}
              value={one.value}
              checked={holds(one.value)}
              onChange={() => onPick(one.value)}
            />
            <span>{one.label}</span>
            {one.hint !== undefined && <small>{one.hint}</small>}
          </label>
        ))}
      </div>
      {problem !== undefined && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </fieldset>
  );
}
