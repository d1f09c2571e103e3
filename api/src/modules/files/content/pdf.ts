import { promisify } from 'node:util';
import { inflate as inflateCallback } from 'node:zlib';
import type { FileNote } from '@caunoi/shared/files/file-limits';
import { Refused, unsafe } from './refused.js';

const inflate = promisify(inflateCallback);

/** Names of PDF (ISO 32000-2) that let a document act by itself; and those that carry another file. */
const active = /\/(JavaScript|Launch|RichMedia|ImportData|SubmitForm)(?![A-Za-z0-9])/;
const carriesFile = /\/EmbeddedFiles?(?![A-Za-z0-9])/;
const aboutAuthor = /\/(Author|Company|Creator|Title|Subject|Keywords|Manager)\s*(?=[(<])/g;
const packedLimits = { streams: 5_000, bytes: 20 * 1024 * 1024 };

/**
 * A PDF whose description of itself is blanked where it lies open: every change keeps the length, so that the document's own
 * table of places still holds. `author_may_remain` when a part could not be reached. Throws Refused for what is no PDF from its
 * first byte to its last, has a password, or acts by itself.
 */
export async function cleanPdf(given: Buffer): Promise<{ bytes: Buffer; notes: FileNote[] }> {
  const bytes = Buffer.from(given);
  // One character for one byte: places in the text are places in the file.
  const text = bytes.toString('latin1');
  checkFrame(text);
  // Names may be written with #xx; whoever hides one so means harm or nothing.
  const plain = text.replace(/\/[A-Za-z#0-9]*#[A-Za-z#0-9]*/g, (name) =>
    name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
  if (/\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(plain)) throw new Refused('FILE_ENCRYPTED');
  const packed = await packedObjects(text);
  if (active.test(plain) || packed.some((part) => active.test(part))) throw new Refused('FILE_HAS_MACROS');
  if (carriesFile.test(plain) || packed.some((part) => carriesFile.test(part)))
    throw unsafe('embedded_object');

  let changed = false;
  const blank = (from: number, to: number): void => {
    changed = true;
    bytes.fill(0x20, from, to);
  };
  for (const object of infoObjects(text)) {
    for (const found of object.text.matchAll(aboutAuthor)) {
      const from = object.at + found.index + found[0].length;
      const to = endOfString(text, from);
      if (to !== undefined) blank(from + 1, to);
    }
  }
  for (const packet of text.matchAll(/<x:xmpmeta[\s>][\s\S]{0,200000}?<\/x:xmpmeta>/g))
    blank(packet.index, packet.index + packet[0].length);
  for (const reference of text.matchAll(/\/Metadata\s+\d+\s+\d+\s+R/g))
    blank(reference.index, reference.index + reference[0].length);

  const remains = packed.some((part) => part.match(aboutAuthor) !== null) || packedXmp(text);
  const notes: FileNote[] = [];
  if (changed) notes.push('metadata_removed');
  if (remains) notes.push('author_may_remain');
  return { bytes, notes };
}

/** The first byte begins it, the last ends it, and no other reader would take it for something else. */
function checkFrame(text: string): void {
  if (!/^%PDF-[12]\.\d/.test(text)) throw new Refused('FILE_TYPE_REFUSED');
  const end = text.lastIndexOf('%%EOF');
  if (end < 0) throw new Refused('FILE_DAMAGED');
  if (text.slice(end + 5).replace(/[\s\0]/g, '') !== '') throw unsafe('two_formats');
  const tail = text.slice(-70_000);
  const zipEnd = tail.lastIndexOf('PK\x05\x06');
  if (zipEnd >= 0 && text.includes('PK\x03\x04')) throw unsafe('two_formats');
  if (/<(!doctype\s+html|html|script|svg|iframe|body)[\s>]/i.test(text.slice(0, 4_096)))
    throw unsafe('markup_inside');
}

/** What lies in object streams: there names may hide from a plain search. */
async function packedObjects(text: string): Promise<string[]> {
  const parts: string[] = [];
  let total = 0;
  let count = 0;
  for (const found of text.matchAll(/\/ObjStm\b[^]{0,400}?stream\r?\n/g)) {
    if (++count > packedLimits.streams) throw unsafe('too_many_entries');
    const start = found.index + found[0].length;
    const end = text.indexOf('endstream', start);
    if (end < 0) throw new Refused('FILE_DAMAGED');
    const data = Buffer.from(text.slice(start, end), 'latin1');
    const part = await inflate(data, { maxOutputLength: packedLimits.bytes, finishFlush: 2 }).catch(
      (error: unknown) => {
        if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw unsafe('too_large_unpacked');
        return Buffer.alloc(0);
      },
    );
    total += part.length;
    if (total > packedLimits.bytes * 2) throw unsafe('too_large_unpacked');
    parts.push(part.toString('latin1'));
  }
  return parts;
}

/** The objects that trailers call the document's description. */
function infoObjects(text: string): { at: number; text: string }[] {
  const numbers = new Set([...text.matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g)].map((match) => match[1]!));
  return [...numbers].flatMap((number) =>
    [...text.matchAll(new RegExp(`(?<![0-9])${number}\\s+\\d+\\s+obj\\b`, 'g'))].map((match) => {
      const end = text.indexOf('endobj', match.index);
      return { at: match.index, text: text.slice(match.index, end < 0 ? match.index + 10_000 : end) };
    }),
  );
}

/** The place of the bracket that closes the string which opens at `from`; undefined when there is none. */
function endOfString(text: string, from: number): number | undefined {
  if (text[from] === '<') {
    const end = text.indexOf('>', from);
    return end < 0 ? undefined : end;
  }
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}

/** A description of the document that is packed, so that it could not be blanked; nothing points to it any more. */
const packedXmp = (text: string): boolean =>
  /\/Type\s*\/Metadata\b/.test(text) && !text.includes('<x:xmpmeta') && /\/Subtype\s*\/XML\b/.test(text);
