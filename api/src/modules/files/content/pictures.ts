import { crc32 } from 'node:zlib';
import type { FileNote, FileType } from '@caunoi/shared/files/file-limits';
import { Refused, unsafe } from './refused.js';

/** A picture of a hundred million points is a poster; more is meant to fill memory. */
const mostPixels = 100_000_000;

export interface CleanPicture {
  readonly type: Extract<FileType, 'jpeg' | 'png' | 'webp'>;
  readonly bytes: Buffer;
  readonly notes: readonly FileNote[];
}

/**
 * A JPEG, PNG or WebP with only what draws it: EXIF (place, device, time), XMP, comments and whatever hangs behind its end are
 * gone; a photo keeps the way it is turned. Throws Refused: FILE_DAMAGED, FILE_TYPE_REFUSED, FILE_UNSAFE.
 */
export function cleanPicture(bytes: Buffer): CleanPicture {
  try {
    if (bytes.readUInt16BE(0) === 0xffd8) return cleanJpeg(bytes);
    if (bytes.subarray(0, 8).equals(pngHead)) return cleanPng(bytes);
    if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
      return cleanWebp(bytes);
  } catch (error) {
    // Reading beyond the end: the picture was cut off.
    if (error instanceof RangeError) throw new Refused('FILE_DAMAGED');
    throw error;
  }
  throw new Refused('FILE_TYPE_REFUSED');
}

const pngHead = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function checkSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new Refused('FILE_DAMAGED');
  if (width * height > mostPixels) throw unsafe('too_many_pixels');
}

function notesOf(removed: boolean, location: boolean): FileNote[] {
  if (!removed) return [];
  return location ? ['location_removed', 'metadata_removed'] : ['metadata_removed'];
}

// JPEG (ITU-T T.81, Annex B)

function cleanJpeg(bytes: Buffer): CleanPicture {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  let removed = false;
  let location = false;
  let turned = 1;
  let drawn = false;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) throw new Refused('FILE_DAMAGED');
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw new Refused('FILE_DAMAGED');
    const segment = bytes.subarray(at, end);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) checkSize(segment.readUInt16BE(7), segment.readUInt16BE(5));
    if (keepsSegment(marker, segment)) kept.push(segment);
    else {
      removed = true;
      if (marker === 0xe1 && segment.toString('latin1', 4, 10) === 'Exif\0\0') {
        const exif = readExif(segment.subarray(10));
        location ||= exif.location;
        turned = exif.turned;
      }
    }
    at = end;
    if (marker === 0xda) {
      drawn = true;
      const data = at;
      at = endOfScan(bytes, at);
      kept.push(bytes.subarray(data, at));
    }
  }
  if (!drawn) throw new Refused('FILE_DAMAGED');
  if (at + 2 < bytes.length) removed = true;
  kept.push(bytes.subarray(at, at + 2));
  if (turned > 1 && turned <= 8) kept.splice(1, 0, orientation(turned));
  return { type: 'jpeg', bytes: Buffer.concat(kept), notes: notesOf(removed, location) };
}

/** Frames, tables and scans; of the application's own segments only the three that change how the picture looks. */
function keepsSegment(marker: number, segment: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = segment.toString('latin1', 4, 16);
  return (
    (marker === 0xe0 && name.startsWith('JFIF\0')) ||
    (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) ||
    (marker === 0xee && name.startsWith('Adobe'))
  );
}

/** Where the coded data stops: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) throw new Refused('FILE_DAMAGED');
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}

/** Whether EXIF data names a place, and how the picture is turned (tag 0x0112). */
function readExif(tiff: Buffer): { location: boolean; turned: number } {
  const answer = { location: false, turned: 1 };
  try {
    const little = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let index = 0; index < short(start); index++) {
      const entry = start + 2 + index * 12;
      if (short(entry) === 0x8825) answer.location = true;
      if (short(entry) === 0x0112) answer.turned = short(entry + 8);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return answer;
}

/** An EXIF segment that says how the picture is turned and nothing else. */
function orientation(turned: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(turned, 18);
  const segment = Buffer.concat([Buffer.from('ffe10000', 'hex'), Buffer.from('Exif\0\0', 'latin1'), tiff]);
  segment.writeUInt16BE(segment.length - 2, 2);
  return segment;
}

// PNG (W3C, third edition)

const pngKept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

function cleanPng(bytes: Buffer): CleanPicture {
  const kept: Buffer[] = [pngHead];
  let removed = false;
  let location = false;
  for (let at = 8; ;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      throw new Refused('FILE_DAMAGED');
    if (at === 8) {
      if (name !== 'IHDR' || length !== 13) throw new Refused('FILE_DAMAGED');
      checkSize(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
    }
    if (pngKept.has(name)) kept.push(bytes.subarray(at, end));
    else {
      removed = true;
      if (name === 'eXIf') location ||= readExif(bytes.subarray(at + 8, end - 4)).location;
    }
    at = end;
    if (name === 'IEND') {
      if (at < bytes.length) removed = true;
      return { type: 'png', bytes: Buffer.concat(kept), notes: notesOf(removed, location) };
    }
  }
}

// WebP (RFC 9649)

const webpKept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Flags of VP8X that say there is EXIF (0x08) and XMP (0x04). */
const webpMetadata = 0x0c;

function cleanWebp(bytes: Buffer): CleanPicture {
  const whole = 8 + bytes.readUInt32LE(4);
  if (whole > bytes.length) throw new Refused('FILE_DAMAGED');
  const kept: Buffer[] = [];
  let removed = whole < bytes.length;
  let location = false;
  let drawn = false;
  for (let at = 12; at < whole;) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > whole) throw new Refused('FILE_DAMAGED');
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'VP8X') {
      checkSize(data.readUIntLE(4, 3) + 1, data.readUIntLE(7, 3) + 1);
      const chunk = Buffer.from(bytes.subarray(at, end));
      chunk.writeUInt8(chunk.readUInt8(8) & ~webpMetadata & 0xff, 8);
      kept.push(chunk);
    } else if (webpKept.has(name)) kept.push(bytes.subarray(at, end));
    else {
      removed = true;
      if (name === 'EXIF') {
        const from = data.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
        location ||= readExif(data.subarray(from)).location;
      }
    }
    drawn ||= name === 'VP8 ' || name === 'VP8L' || name === 'ANMF';
    at = end;
  }
  if (!drawn) throw new Refused('FILE_DAMAGED');
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(4 + body.length, 4);
  return { type: 'webp', bytes: Buffer.concat([head, body]), notes: notesOf(removed, location) };
}
