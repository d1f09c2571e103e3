import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import type { ZipEntry } from './zip-reader.js';

const deflate = promisify(deflateRaw);
/** 1 January 1980: a container tells nothing of when or where its parts were made. */
const noTime = 0x00210000;
const utf8Names = 0x0800;

/** A zip container of these entries in their order; `stored` names entries that stay unpacked. */
export async function writeZip(entries: readonly ZipEntry[], stored?: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, data } of entries) {
    const plain = name === stored || data.length === 0;
    const packed = plain ? data : await deflate(data);
    const nameBytes = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(utf8Names, 2);
    common.writeUInt16LE(plain ? 0 : 8, 4);
    common.writeUInt32LE(noTime, 6);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, central, nameBytes]));
    pieces.push(local, packed);
    at += local.length + packed.length;
  }
  const listBytes = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listBytes.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, listBytes, end]);
}
