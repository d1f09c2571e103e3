import { request as httpRequest } from 'node:http';
import { readdir } from 'node:fs/promises';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import type { TestPerson } from '../../api/src/test-support/people.js';
import type { TestApp } from '../../api/src/test-support/test-app.js';

export interface UploadAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly params: Record<string, unknown>;
  readonly file: { id: string; name: string; type: string; bytes: number; notes: string[] } | undefined;
}

/** Hands a file in as the web does. */
export async function upload(
  app: TestApp,
  person: TestPerson | undefined,
  name: string,
  bytes: Buffer | string,
  headers: Record<string, string> = {},
): Promise<UploadAnswer> {
  const response = await fetch(`${app.url}/files`, {
    method: 'POST',
    headers: { ...person?.headers, 'x-file-name': encodeURIComponent(name), ...headers },
    body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
  });
  return answerOf(response.status, await response.text());
}

export function answerOf(status: number, text: string): UploadAnswer {
  const answer = JSON.parse(text) as {
    file?: UploadAnswer['file'];
    errors?: { extensions: { code: string; params?: Record<string, unknown> } }[];
  };
  const error = answer.errors?.[0]?.extensions;
  return { status, code: error?.code, params: error?.params ?? {}, file: answer.file };
}

/** Sends up to `total` bytes without saying how many, and stops when it is answered; tells how many the server let it send. */
export function stream(
  app: TestApp,
  person: TestPerson,
  name: string,
  total: number,
): Promise<{ answer: UploadAnswer; sent: number }> {
  return new Promise((resolve, reject) => {
    const chunk = Buffer.alloc(64 * 1024, 0x20);
    let sent = 0;
    let answered = false;
    const request = httpRequest(
      `${app.url}/files`,
      { method: 'POST', headers: { ...person.headers, 'x-file-name': encodeURIComponent(name) } },
      (response) => {
        answered = true;
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          request.destroy();
          resolve({ answer: answerOf(response.statusCode ?? 0, Buffer.concat(parts).toString()), sent });
        });
      },
    );
    request.on('error', (error) => answered || reject(error));
    const more = (): void => {
      while (!answered && sent < total) {
        sent += chunk.length;
        if (!request.write(chunk)) {
          request.once('drain', more);
          return;
        }
      }
      if (!answered) request.end();
    };
    more();
  });
}

/** Everything that lies in the folder of files, at any depth. */
export async function onDisk(app: TestApp): Promise<string[]> {
  const found = await readdir(app.filesDir, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => `${one.parentPath}/${one.name}`);
}

interface Part {
  readonly name: string;
  readonly data: Buffer | string;
  /** What the lists say, where they lie. */
  readonly says?: number;
}

/** A zip container, made here so that it can be made wrongly. */
export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, data: given, says } of parts) {
    const data = Buffer.from(given as string);
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(says ?? data.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, rest, Buffer.from(name)]));
    bodies.push(body);
    at += body.length;
  }
  const lists = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(lists.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, lists, end]);
}

const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document of one sentence with an author, and whatever else a test puts in. */
export function docx(extra: readonly Part[] = [], main = wordMain): Buffer {
  return zip([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      data: '<w:document><w:body><w:p><w:ins w:id="1" w:author="Hoàng Thị Tác Giả"><w:r><w:t>Nhu cầu sấy quế</w:t></w:r></w:ins></w:p></w:body></w:document>',
    },
    {
      name: 'docProps/core.xml',
      data: '<cp:coreProperties><dc:creator>Hoàng Thị Tác Giả</dc:creator></cp:coreProperties>',
    },
    { name: 'docProps/app.xml', data: '<Properties><Company>HTX Bí Mật</Company></Properties>' },
    ...extra,
  ]);
}

/** A PDF of one empty page; `info` is its description, `inside` stands before its end, `behind` after it. */
export function pdf({ info = '', inside = '', behind = '' } = {}): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n` +
      `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n4 0 obj\n<< ${info} >>\nendobj\n${inside}` +
      `trailer\n<< /Root 1 0 R /Info 4 0 R /Size 5 >>\nstartxref\n9\n%%EOF\n${behind}`,
    'latin1',
  );
}

/** A JPEG of 8 by 8 points, with an EXIF part that names a place and says that the picture is turned, and with a comment. */
export function jpegFromPhone(): Buffer {
  const exif = Buffer.alloc(96);
  exif.write('II*\0', 0, 'latin1');
  exif.writeUInt32LE(8, 4);
  exif.writeUInt16LE(2, 8);
  exif.writeUInt16LE(0x0112, 10);
  exif.writeUInt16LE(3, 12);
  exif.writeUInt32LE(1, 14);
  exif.writeUInt16LE(6, 18);
  exif.writeUInt16LE(0x8825, 22);
  exif.writeUInt16LE(4, 24);
  exif.writeUInt32LE(1, 26);
  exif.writeUInt32LE(40, 30);
  exif.write('GPS 22.4856 103.9707', 44, 'latin1');
  return jpeg([
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif])),
    segment(0xfe, Buffer.from('máy của Hoàng')),
  ]);
}

export function jpeg(parts: readonly Buffer[] = [], behind: Buffer = Buffer.alloc(0)): Buffer {
  const table = Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)]);
  const frame = Buffer.from('080008000801011100', 'hex');
  // One code of one bit for DC and AC: a grey block.
  const codes = Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(15), Buffer.from([0])]);
  const codesAc = Buffer.concat([Buffer.from([0x10, 1]), Buffer.alloc(15), Buffer.from([0])]);
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    segment(0xe0, Buffer.from('4a46494600010100000100010000', 'hex')),
    ...parts,
    segment(0xdb, table),
    segment(0xc0, frame),
    segment(0xc4, codes),
    segment(0xc4, codesAc),
    segment(0xda, Buffer.from('0101000 03f00'.replace(' ', ''), 'hex')),
    Buffer.from('3fffd9', 'hex'),
    behind,
  ]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A PNG of one point with a text and an EXIF part. */
export function png(): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([size, named, sum]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
    chunk('tEXt', Buffer.from('Author\0Hoang Thi Tac Gia', 'latin1')),
    chunk('eXIf', Buffer.from('MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A WebP with an EXIF part that names a place. */
export function webp(): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const body = Buffer.concat([
    chunk('VP8X', Buffer.from('08000000000000000000', 'hex')),
    chunk('VP8L', Buffer.from('2f00000000070fd00ffe03a2fe07', 'hex')),
    chunk('EXIF', Buffer.from('MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\0\0\0\0\0GPS', 'latin1')),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}
