import type { FieldCode, ErrorParams } from '@caunoi/shared/errors';
import { parseDateVi, vietnamDay } from '@caunoi/vietnamese/dates';
import { parseMoneyVnd } from '@caunoi/vietnamese/money';
import { parseNumberVi } from '@caunoi/vietnamese/numbers';
import { taxCheckDigit } from '@caunoi/vietnamese/tax-code';
import type { Column } from './columns.js';
import { wordOf } from './words.js';

/** A cell that cannot be what its column asks for. */
export class CellProblem {
  constructor(
    readonly code: FieldCode,
    readonly params: ErrorParams = {},
  ) {}
}

// Control characters apart from tab and line ends, and halves of broken surrogate pairs: PostgreSQL's jsonb takes neither.
// eslint-disable-next-line no-control-regex
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

const wrongType = (expected: string): CellProblem => new CellProblem('wrong_type', { expected });

/** Text, NFC, trimmed, line ends as \n; null when empty. */
function readText(value: unknown): string | null | CellProblem {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : wrongType('chữ / text');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return wrongType('chữ / text');
  const text = value.normalize('NFC').trim();
  if (text === '') return null;
  if (unstorable.test(text)) return new CellProblem('bad_characters');
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function readNumber(value: unknown): number | null | CellProblem {
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellProblem('bad_number');
  if (typeof value !== 'string') return new CellProblem('bad_number');
  if (value.trim() === '') return null;
  return parseNumberVi(value) ?? new CellProblem('bad_number');
}

function readInt(value: unknown): number | null | CellProblem {
  const number = readNumber(value);
  return typeof number === 'number' && !Number.isInteger(number) ? new CellProblem('bad_number') : number;
}

function readMoney(value: unknown): number | null | CellProblem {
  if (typeof value === 'number')
    return Number.isFinite(value) ? Math.round(value) : new CellProblem('bad_money');
  if (typeof value !== 'string') return new CellProblem('bad_money');
  if (value.trim() === '') return null;
  const plain = parseNumberVi(value);
  if (plain !== null && Number.isInteger(plain)) return plain;
  return parseMoneyVnd(value) ?? new CellProblem('bad_money');
}

const yes = new Set(['true', '1', 'x', 'có', 'co', 'yes', 'đúng', 'y']);
const no = new Set(['false', '0', 'không', 'khong', 'no', 'sai', 'n']);

function readBool(value: unknown): boolean | null | CellProblem {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return wrongType('có/không / yes/no');
  const word = String(value).normalize('NFC').trim().toLowerCase();
  if (word === '') return null;
  if (yes.has(word)) return true;
  return no.has(word) ? false : wrongType('có/không / yes/no');
}

function readDate(value: unknown): string | null | CellProblem {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? new CellProblem('bad_date') : value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return new CellProblem('bad_date');
  if (value.trim() === '') return null;
  const day = parseDateVi(value);
  if (day !== null) return day;
  const instant = instantOf(value);
  return instant === null ? new CellProblem('bad_date') : vietnamDay(instant);
}

function instantOf(text: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(
    text.trim(),
  );
  if (!match || parseDateVi(match[1] ?? '') === null) return null;
  const instant = new Date(match[4] ? text.trim() : `${text.trim()}+07:00`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** An instant as ISO text; a bare day is its beginning in Vietnam. */
function readInstant(value: unknown): string | null | CellProblem {
  if (typeof value === 'string' && value.trim() === '') return null;
  const instant = typeof value === 'string' ? instantOf(value) : null;
  if (instant) return instant.toISOString();
  const day = readDate(value);
  return typeof day === 'string' ? new Date(`${day}T00:00:00+07:00`).toISOString() : day;
}

function splitList(value: unknown, separator: RegExp): unknown[] | CellProblem {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string') return typeof value === 'number' ? [value] : wrongType('danh sách / list');
  const text = value.trim();
  const json = text.startsWith('[') ? jsonOf(text) : undefined;
  return Array.isArray(json) ? json : text.split(separator);
}

function readList(
  value: unknown,
  separator: RegExp,
  readOne: (one: unknown) => string | null | CellProblem,
): string[] | CellProblem {
  const parts = splitList(value, separator);
  if (parts instanceof CellProblem) return parts;
  const values = new Set<string>();
  for (const part of parts) {
    if (part === null) continue;
    const one = readOne(part);
    if (one instanceof CellProblem) return one;
    if (one !== null) values.add(one);
  }
  return [...values];
}

/** A spreadsheet drops leading zeros: a division of one digit is meant with its zero. */
function readIndustryCode(value: unknown): string | null | CellProblem {
  const text = readText(value);
  return typeof text === 'string' && /^\d$/.test(text) ? `0${text}` : text;
}

/** A number cell that lost its leading zero is completed when the check digit then fits; all else stays as written. */
function readTaxCode(value: unknown): string | null | CellProblem {
  const text = readText(value);
  if (typeof value !== 'number' || typeof text !== 'string' || !/^\d{9}$/.test(text)) return text;
  const full = `0${text}`;
  return taxCheckDigit(full) === Number(full[9]) ? full : text;
}

/** Parses JSON, undefined when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value of a cell in its column's type, null when empty, or what is wrong with it. Lists are never null. */
export function readCell(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return isList(column) ? [] : null;
  switch (column.type) {
    case 'text':
    case 'fieldCode':
      return readText(value);
    case 'taxCode':
      return readTaxCode(value);
    case 'industryCode':
      return readIndustryCode(value);
    case 'word': {
      const text = readText(value);
      return typeof text === 'string' && column.words ? wordOf(column.words, text) : text;
    }
    case 'textList':
      return readList(value, /[;\n]/, readText);
    case 'fieldCodes':
      return readList(value, /[;,\s]+/, readText);
    case 'wordList':
      return readList(value, /[;\n]/, (one) => {
        const text = readText(one);
        return typeof text === 'string' && column.words ? wordOf(column.words, text) : text;
      });
    case 'languageList':
      return readList(value, /[;,\s]+/, (one) => {
        const text = readText(one);
        return typeof text === 'string' ? text.toLowerCase() : text;
      });
    case 'int':
      return readInt(value);
    case 'number':
      return readNumber(value);
    case 'money':
      return readMoney(value);
    case 'bool':
      return readBool(value);
    case 'date':
      return readDate(value);
    case 'instant':
      return readInstant(value);
    case 'records':
      return value;
    default:
      return column.type satisfies never;
  }
}

/** Whether an empty cell of the column is an empty list. */
export function isList(column: Column): boolean {
  return ['textList', 'fieldCodes', 'wordList', 'languageList', 'records'].includes(column.type);
}
