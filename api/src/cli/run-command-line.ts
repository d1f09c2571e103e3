import { readFile } from 'node:fs/promises';
import { ConfigError } from '../config/config.js';
import { ImportError } from '../modules/imports/imports.public.js';
import { EmbeddedPostgresError } from '../platform/database/embedded-postgres-error.js';
import { isConnectionLoss, sqlState } from '../platform/database/pg-errors.js';
import { helpText } from './help.js';
import { bilingual, CommandError, type Terminal } from './terminal.js';

type Command = (args: readonly string[], terminal: Terminal, signal: AbortSignal) => Promise<number>;

// Each command brings its own part of the product along: only the one that is asked for is loaded.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import-command.js')).importCommand,
  match: async () => (await import('./match-command.js')).matchCommand,
  evaluate: async () => (await import('./evaluate-command.js')).evaluateCommand,
  'check-indicators': async () => (await import('./check-indicators-command.js')).checkIndicatorsCommand,
  'verify-audit': async () => (await import('./verify-audit-command.js')).verifyAuditCommand,
  reindex: async () => (await import('./reindex-command.js')).reindexCommand,
};

/** Runs one command and gives its exit code; every expected failure is a sentence in both languages. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === '--version') {
    terminal.out.write(`${await version()}\n`);
    return 0;
  }
  if (verb === undefined || verb === 'help' || args.includes('--help') || args.includes('-h')) {
    terminal.out.write(helpText);
    return verb === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  try {
    if (!command) throw unknownVerb(verb);
    return await (
      await command()
    )(rest, terminal, signal);
  } catch (error) {
    const told = tell(error);
    if (!told) throw error;
    terminal.err.write(bilingual(told.vi, told.en));
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

function unknownVerb(verb: string): CommandError {
  const known = Object.keys(commands).join(', ');
  return new CommandError(
    `Không có lệnh "${verb}". Các lệnh: ${known}. Xem "caunoi --help".`,
    `There is no command "${verb}". Commands: ${known}. See "caunoi --help".`,
    2,
  );
}

function tell(error: unknown): { vi: string; en: string } | undefined {
  if (error instanceof CommandError || error instanceof ImportError || error instanceof EmbeddedPostgresError)
    return error;
  if (error instanceof ConfigError) return { vi: error.message, en: '' };
  if (isConnectionLoss(error)) {
    return {
      vi: 'Không nối được với cơ sở dữ liệu (DATABASE_URL), hoặc bị mất kết nối. Chạy lại cùng lệnh để đi tiếp.',
      en: 'The database (DATABASE_URL) cannot be reached, or the connection was lost. Run the same command again to go on.',
    };
  }
  const state = sqlState(error);
  if (state === undefined) return undefined;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    vi: `Cơ sở dữ liệu từ chối (${state}): ${detail}`,
    en: `The database refused (${state}): ${detail}`,
  };
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
