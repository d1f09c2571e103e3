import { parseArgs } from 'node:util';
import { CommandError } from './terminal.js';

/** Option name -> what it takes: a value, a whole number, or nothing. */
export type OptionKinds = Readonly<Record<string, 'text' | 'count' | 'switch'>>;

type ValueOf<Kind> = Kind extends 'text'
  ? string | undefined
  : Kind extends 'count'
    ? number | undefined
    : boolean;

export interface Parsed<Kinds extends OptionKinds> {
  readonly words: readonly string[];
  readonly options: { readonly [Name in keyof Kinds]: ValueOf<Kinds[Name]> };
}

/** Reads the words and options of a command. Throws CommandError (exit code 2) for an unknown option or a wrong value. */
export function parseOptions<const Kinds extends OptionKinds>(
  args: readonly string[],
  kinds: Kinds,
): Parsed<Kinds> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  let parsed: { values: Record<string, string | boolean | undefined>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const shown = args.find(
      (arg) => arg.startsWith('-') && !(arg.replace(/^--?/, '').split('=')[0]! in kinds),
    );
    const detail = shown ?? (error instanceof Error ? error.message : String(error));
    throw new CommandError(
      `Tùy chọn không đúng: ${detail}. Xem "caunoi --help".`,
      `This option is not right: ${detail}. See "caunoi --help".`,
      2,
    );
  }
  const values = Object.entries(kinds).map(([name, kind]) => [
    name,
    valueOf(name, kind, parsed.values[name]),
  ]);
  return { words: parsed.positionals, options: Object.fromEntries(values) as Parsed<Kinds>['options'] };
}

function valueOf(name: string, kind: OptionKinds[string], value: string | boolean | undefined): unknown {
  if (kind === 'switch') return value === true;
  if (kind === 'text' || value === undefined) return value;
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new CommandError(
    `--${name} phải là một số nguyên dương: ${value}`,
    `--${name} must be a whole number above zero: ${value}`,
    2,
  );
}
