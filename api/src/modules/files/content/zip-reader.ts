import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { Refused, unsafe } from './refused.js';

const inflate = promisify(inflateRaw);

export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
}

/** Office files hold some hundreds of parts; a bomb holds many or large ones. */
export const zipLimits = { entries: 2_000, unpackedBytes: 150 * 1024 * 1024, ratio: 200 } as const;

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endHeader = 0x06054b50;
const endBytes = 22;

interface Listed {
  name: string;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  /** Of the local header. */
  at: number;
}

/**
 * Every entry of a zip container, unpacked. Strict where readers differ, so that nobody finds in it what was not checked here:
 * it begins at the first byte and ends at the last, its two lists agree and entries do not overlap. Throws Refused:
 * FILE_DAMAGED, FILE_ENCRYPTED or FILE_UNSAFE.
 */
export async function readZip(bytes: Buffer): Promise<ZipEntry[]> {
  const listed = listOf(bytes);
  const parts = dataRanges(bytes, listed);
  const total = listed.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > zipLimits.unpackedBytes || total > Math.max(1 << 20, bytes.length * zipLimits.ratio))
    throw unsafe('too_large_unpacked');
  const entries: ZipEntry[] = [];
  for (const [index, entry] of listed.entries()) {
    if (entry.name.endsWith('/')) continue;
    const { start, end } = parts[index]!;
    entries.push({ name: entry.name, data: await unpack(bytes.subarray(start, end), entry) });
  }
  return entries;
}

function listOf(bytes: Buffer): Listed[] {
  const end = bytes.length - endBytes;
  // No comment and nothing behind the list: what comes after it could be another file.
  if (end < 0 || bytes.readUInt32LE(end) !== endHeader) {
    throw bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') < 0
      ? new Refused('FILE_DAMAGED')
      : unsafe('two_formats');
  }
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (count > zipLimits.entries) throw unsafe('too_many_entries');
  if (start + size !== end || bytes.readUInt16LE(end + 20) !== 0) throw unsafe('two_formats');
  const listed: Listed[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== centralHeader) throw new Refused('FILE_DAMAGED');
    const flags = bytes.readUInt16LE(at + 8);
    if (flags & 0x2041) throw new Refused('FILE_ENCRYPTED');
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, nameEnd);
    checkName(name);
    const key = name.toLowerCase();
    if (names.has(key)) throw unsafe('two_formats');
    names.add(key);
    listed.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end) throw new Refused('FILE_DAMAGED');
  return listed;
}

function checkName(name: string): void {
  const parts = name.split('/');
  // oxlint-disable-next-line no-control-regex
  if (name === '' || /[\x00-\x1f\\:\ufffd]/.test(name) || name.startsWith('/') || parts.includes('..'))
    throw unsafe('bad_path');
}

/** Where each entry's data lies; together they fill the container up to its list, each byte once. */
function dataRanges(bytes: Buffer, listed: readonly Listed[]): { start: number; end: number }[] {
  const ranges = listed.map((entry) => {
    const { at } = entry;
    if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localHeader) throw new Refused('FILE_DAMAGED');
    const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
    if (bytes.toString('utf8', at + 30, nameEnd) !== entry.name) throw unsafe('two_formats');
    const start = nameEnd + bytes.readUInt16LE(at + 28);
    return { at, start, end: start + entry.packed };
  });
  const inOrder = [...ranges].sort((one, other) => one.at - other.at);
  let free = 0;
  for (const [index, { at, end }] of inOrder.entries()) {
    if (index === 0 && at !== 0) throw unsafe('two_formats');
    if (at < free) throw unsafe('too_large_unpacked');
    free = end;
  }
  return ranges;
}

async function unpack(packed: Buffer, entry: Listed): Promise<Buffer> {
  let data: Buffer;
  if (entry.method === 0) data = packed;
  else if (entry.method === 8) {
    // The list may lie about the size: unpacking stops at what it says.
    data = await inflate(packed, { maxOutputLength: Math.max(1, entry.unpacked) }).catch((error: unknown) => {
      throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
        ? unsafe('too_large_unpacked')
        : new Refused('FILE_DAMAGED');
    });
  } else throw new Refused('FILE_DAMAGED');
  if (data.length !== entry.unpacked || crc32(data) !== entry.crc) throw new Refused('FILE_DAMAGED');
  return data;
}
