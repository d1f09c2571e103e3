import { endingOf, typesOfEnding, type FileNote, type FileType } from '@caunoi/shared/files/file-limits';
import { cleanOffice } from './office.js';
import { cleanPdf } from './pdf.js';
import { cleanPicture } from './pictures.js';
import { cleanText } from './plain-text.js';
import { Refused } from './refused.js';

export interface CleanFile {
  readonly type: FileType;
  readonly bytes: Buffer;
  readonly notes: readonly FileNote[];
}

/** Kinds that are known only to be refused by their own name. */
const others: readonly (readonly [string, string])[] = [
  ['MZ', 'EXE'],
  ['\x7fELF', 'ELF'],
  ['\xd0\xcf\x11\xe0', 'OLE'],
  ['GIF8', 'GIF'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7Z'],
];

/**
 * What may be kept of a file that came: its kind by its content (never by what the sender says), checked and without what it
 * tells of its writer. Throws Refused when the kind is not taken, when the name's ending promises another, or when it is unsafe.
 */
export async function cleanFile(name: string, bytes: Buffer): Promise<CleanFile> {
  if (bytes.length === 0) throw new Refused('FILE_EMPTY');
  const promised = typesOfEnding(endingOf(name));
  const cleaned = await byContent(bytes, promised);
  if (promised.length === 0 && macroEndings.has(endingOf(name))) throw new Refused('FILE_HAS_MACROS');
  if (promised.length === 0) throw new Refused('FILE_TYPE_REFUSED');
  if (!promised.includes(cleaned.type))
    throw new Refused('FILE_TYPE_MISMATCH', { found: cleaned.type.toUpperCase() });
  return cleaned;
}

const macroEndings = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlam', 'xlsb', 'pptm', 'potm', 'ppsm']);

async function byContent(bytes: Buffer, promised: readonly FileType[]): Promise<CleanFile> {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('%PDF-')) return { type: 'pdf', ...(await cleanPdf(bytes)) };
  if (head.startsWith('PK')) return cleanOffice(bytes);
  if (head.startsWith('\xff\xd8') || head.startsWith('\x89PNG') || /^RIFF[^]{4}WEBP/.test(head))
    return cleanPicture(bytes);
  const other = others.find(([magic]) => head.startsWith(magic));
  const text = promised.find((type) => type === 'csv' || type === 'txt');
  if (text !== undefined && other === undefined) return { type: text, bytes: cleanText(bytes), notes: [] };
  if (other !== undefined || promised.length === 0) throw new Refused('FILE_TYPE_REFUSED');
  throw new Refused('FILE_TYPE_MISMATCH', { found: looksLikeMarkup(bytes) ? 'HTML' : '?' });
}

const looksLikeMarkup = (bytes: Buffer): boolean => /^\s*<[a-z!?]/i.test(bytes.toString('latin1', 0, 256));
