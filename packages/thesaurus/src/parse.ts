import { fieldCode } from './fields.js';

/** One concept as written in a data module. `field` is a level-2 code of the national classification, e.g. `211`. */
export interface Concept {
  id: string;
  field: string;
  vi: readonly string[];
  viLay: readonly string[];
  en: readonly string[];
  enLay: readonly string[];
  abbr: readonly string[];
  broader: readonly string[];
  related: readonly string[];
  /** How people outside the field tell of it: no names, only words that bring it to mind. */
  scenes: readonly string[];
  /** Name of the data module the concept was read from. */
  source: string;
}

/** Something wrong with a line; `error` breaks the laws of the thesaurus, `warning` deserves a look. */
export interface Problem {
  level: 'error' | 'warning';
  source: string;
  line: number;
  id: string;
  message: string;
}

const COLUMNS = 9;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads lines `id | field | vi | vi lay | en | en lay | abbreviations | broader | related` (`;` between alternatives).
 * Blank lines and lines that start with `#` are skipped. A line that cannot be read gives a problem and no concept;
 * the rest is returned in file order. Never throws.
 */
export function parseLines(
  lines: string | readonly string[],
  source = '',
): { concepts: Concept[]; problems: Problem[] } {
  const all = typeof lines === 'string' ? lines.split(/\r?\n/) : lines;
  const concepts: Concept[] = [];
  const problems: Problem[] = [];
  all.forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const cells = line.split('|').map((cell) => cell.trim());
    const id = cells[0] ?? '';
    const fail = (message: string): void => {
      problems.push({ level: 'error', source, line: index + 1, id, message });
    };
    if (cells.length !== COLUMNS) {
      fail(`expected ${COLUMNS} columns, found ${cells.length}`);
      return;
    }
    if (!ID.test(id)) {
      fail('the id is not kebab-case');
      return;
    }
    const field = fieldCode(cells[1] ?? '');
    if (field === null) {
      fail(`no such field: ${cells[1] ?? ''}`);
      return;
    }
    const column = (n: number): string[] => alternatives(cells[n] ?? '', fail);
    concepts.push({
      id,
      field,
      vi: column(2),
      viLay: column(3),
      en: column(4),
      enLay: column(5),
      abbr: column(6),
      broader: column(7),
      related: column(8),
      scenes: [],
      source,
    });
  });
  return { concepts, problems };
}

/** Reads lines `id | telling phrases` (commas and semicolons between phrases) by concept id; what cannot be read gives a problem. */
export function parseScenes(
  lines: string,
  source = '',
): { scenes: Map<string, string[]>; problems: Problem[] } {
  const scenes = new Map<string, string[]>();
  const problems: Problem[] = [];
  lines.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const [id = '', text = '', ...rest] = line.split('|').map((cell) => cell.trim().normalize('NFC'));
    if (!ID.test(id) || text === '' || rest.length > 0)
      problems.push({ level: 'error', source, line: index + 1, id, message: 'expected `id | phrases`' });
    else if (scenes.has(id))
      problems.push({ level: 'error', source, line: index + 1, id, message: 'the id is used twice' });
    else
      scenes.set(
        id,
        text.split(/\s*[,;]\s*/).filter((phrase) => phrase !== ''),
      );
  });
  return { scenes, problems };
}

function alternatives(cell: string, fail: (message: string) => void): string[] {
  if (cell === '') return [];
  const parts = cell.split(';').map((part) => part.trim().normalize('NFC'));
  if (parts.some((part) => part === '')) fail(`empty alternative in "${cell}"`);
  return [...new Set(parts.filter((part) => part !== ''))];
}
