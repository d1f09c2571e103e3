import { FieldFrame, type FieldWords } from './FieldFrame.js';

export interface Option {
  value: string;
  label: string;
}

interface Props extends FieldWords {
  name?: string;
  value: string;
  onValue: (value: string) => void;
  options: readonly Option[];
  /** The first line, standing for "nothing chosen". */
  empty?: string;
}

/** One of a list that fits on a screen; longer lists need a search of their own. */
export function SelectField({ label, hint, problem, optional, value, onValue, options, empty, name }: Props) {
  return (
    <FieldFrame {...{ label, hint, problem, ...(optional === undefined ? {} : { optional }) }}>
      {(control) => (
        <select {...control} name={name} value={value} onChange={(event) => onValue(event.target.value)}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
