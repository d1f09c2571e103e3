import { TextField } from '../../../ui/form/TextField.js';

interface Props {
  label: string;
  hint?: string;
  problem: string | undefined;
  value: string;
  onValue: (value: string) => void;
  autoComplete: 'username' | 'email';
  name?: string;
}

/** An e-mail address, on a keyboard that has @ and writes no capitals. */
export function EmailField({ name = 'email', ...field }: Props) {
  return (
    <TextField {...field} type="email" name={name} autoCapitalize="none" spellCheck={false} maxLength={254} />
  );
}
