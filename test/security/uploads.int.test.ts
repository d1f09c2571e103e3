import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readZip } from '../../api/src/modules/files/content/zip-reader.js';
import { signedInPerson, type TestPerson } from '../../api/src/test-support/people.js';
import { startTestApp, type TestApp } from '../../api/src/test-support/test-app.js';
import {
  docx,
  jpeg,
  jpegFromPhone,
  onDisk,
  pdf,
  png,
  stream,
  upload,
  webp,
  zip,
} from './uploads.test-support.js';

const html = '<!doctype html><script>alert(document.domain)</script>';

describe('files that people hand in', () => {
  let app: TestApp;
  let person: TestPerson;
  beforeAll(async () => {
    app = await startTestApp();
    person = await signedInPerson(app);
  }, 300_000);
  afterAll(() => app.close());

  /** What was kept of a file, read from the disk. */
  async function kept(): Promise<Buffer> {
    const rows = await app.sql<{ stored_name: string }>('select stored_name from stored_files');
    expect(rows).toHaveLength(1);
    const name = rows[0]!.stored_name;
    return readFile(join(app.filesDir, 'kept', name.slice(0, 2), name));
  }

  describe('what is refused leaves nothing behind', () => {
    afterEach(async () => {
      expect(await onDisk(app)).toEqual([]);
      expect(await app.sql('select id from stored_files')).toEqual([]);
    });

    const bomb = Buffer.alloc(160 * 1024 * 1024);
    const pack: Record<string, [name: string, bytes: () => Buffer | string, code: string]> = {
      HTML: ['trang.html', () => html, 'FILE_TYPE_REFUSED'],
      'HTML named .pdf': ['trang.pdf', () => html, 'FILE_TYPE_MISMATCH'],
      'HTML named .txt': ['trang.txt', () => html, 'FILE_UNSAFE'],
      SVG: [
        'hinh.svg',
        () => '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        'FILE_TYPE_REFUSED',
      ],
      'SVG named .png': ['hinh.png', () => '<svg onload="alert(1)"/>', 'FILE_TYPE_MISMATCH'],
      'a program': ['a.exe', () => Buffer.from('MZ\x90\0', 'latin1'), 'FILE_TYPE_REFUSED'],
      'a program named .csv': ['a.csv', () => Buffer.from('MZ\x90\0', 'latin1'), 'FILE_TYPE_REFUSED'],
      'a script': ['a.txt', () => '#!/bin/sh\nrm -rf /\n', 'FILE_TYPE_REFUSED'],
      'a PNG named .jpg': ['a.jpg', () => png(), 'FILE_TYPE_MISMATCH'],
      'a PDF without an ending': ['a', () => pdf(), 'FILE_TYPE_REFUSED'],
      nothing: ['a.pdf', () => '', 'FILE_EMPTY'],
      'a PDF that is also HTML': ['a.pdf', () => pdf({ inside: html }), 'FILE_UNSAFE'],
      'HTML that is also a PDF': [
        'a.pdf',
        () => Buffer.concat([Buffer.from(html), pdf()]),
        'FILE_TYPE_MISMATCH',
      ],
      'a PDF that is also a zip': ['a.pdf', () => Buffer.concat([pdf(), docx()]), 'FILE_UNSAFE'],
      'a zip behind a PDF that is named .docx': [
        'a.docx',
        () => Buffer.concat([pdf(), docx()]),
        'FILE_UNSAFE',
      ],
      'a PDF with a script': [
        'a.pdf',
        () => pdf({ inside: '5 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj\n' }),
        'FILE_HAS_MACROS',
      ],
      'a PDF that hides its script': [
        'a.pdf',
        () => pdf({ inside: '5 0 obj\n<< /S /Java#53cript >>\nendobj\n' }),
        'FILE_HAS_MACROS',
      ],
      'a PDF with a password': [
        'a.pdf',
        () => pdf({ inside: 'trailer << /Encrypt 9 0 R >>\n' }),
        'FILE_ENCRYPTED',
      ],
      'a PDF that was cut off': ['a.pdf', () => pdf().subarray(0, 200), 'FILE_DAMAGED'],
      'a JPEG that was cut off': ['a.jpg', () => jpeg().subarray(0, -2), 'FILE_DAMAGED'],
      'a zip': ['a.zip', () => zip([{ name: 'a.txt', data: 'a' }]), 'FILE_TYPE_REFUSED'],
      'a zip named .docx': ['a.docx', () => zip([{ name: 'a.txt', data: 'a' }]), 'FILE_TYPE_REFUSED'],
      'a bomb that says so': [
        'a.docx',
        () => docx([{ name: 'word/media/a.bin', data: bomb }]),
        'FILE_UNSAFE',
      ],
      'a bomb that lies': [
        'a.docx',
        () => docx([{ name: 'word/media/a.bin', data: bomb, says: 100 }]),
        'FILE_UNSAFE',
      ],
      'ten thousand entries': [
        'a.docx',
        () => docx(Array.from({ length: 10_000 }, (_, i) => ({ name: `word/${i}.xml`, data: '' }))),
        'FILE_UNSAFE',
      ],
      'an archive in a document': [
        'a.docx',
        () => docx([{ name: 'word/embeddings/a.xlsx', data: docx() }]),
        'FILE_UNSAFE',
      ],
      'a program in a document': [
        'a.docx',
        () => docx([{ name: 'word/embeddings/a.bin', data: 'MZ\x90' }]),
        'FILE_UNSAFE',
      ],
      'an entry above the folder': [
        'a.docx',
        () => docx([{ name: '../../etc/cron.d/a', data: 'a' }]),
        'FILE_UNSAFE',
      ],
      'an entry with a drive': ['a.docx', () => docx([{ name: 'C:\\a.bat', data: 'a' }]), 'FILE_UNSAFE'],
      'the same entry twice': [
        'a.docx',
        () => docx([{ name: 'WORD/document.xml', data: '<a/>' }]),
        'FILE_UNSAFE',
      ],
      'macros named .docx': [
        'a.docx',
        () => docx([{ name: 'word/vbaProject.bin', data: 'x' }]),
        'FILE_HAS_MACROS',
      ],
      'macros named .docm': [
        'a.docm',
        () =>
          docx(
            [{ name: 'word/vbaProject.bin', data: 'x' }],
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
        'FILE_HAS_MACROS',
      ],
      'a template from elsewhere': [
        'a.docx',
        () =>
          docx([
            {
              name: 'word/_rels/settings.xml.rels',
              data: '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://evil.example/a.dotm" TargetMode="External"/></Relationships>',
            },
          ]),
        'FILE_UNSAFE',
      ],
      'an old Word file': [
        'a.doc',
        () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
        'FILE_TYPE_REFUSED',
      ],
    };
    it.each(Object.entries(pack))('%s', async (_, [name, bytes, code]) => {
      const answer = await upload(app, person, name, bytes());
      expect({ code: answer.code, name: answer.params['name'] }).toEqual({ code, name });
      expect([413, 422]).toContain(answer.status);
    });

    it('a stream of 1 GB: cut off soon after 20 MB, answered with the reason, memory as before', async () => {
      const before = process.memoryUsage().rss;
      const { answer, sent } = await stream(app, person, 'a.pdf', 1024 ** 3);
      expect(answer).toMatchObject({
        status: 413,
        code: 'FILE_TOO_LARGE',
        params: { name: 'a.pdf', max: 20 },
      });
      expect(sent).toBeLessThan(200 * 1024 * 1024);
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    });

    it('a declared size above the limit, before a byte of it is read', async () => {
      const answer = await upload(app, person, 'a.pdf', Buffer.alloc(21 * 1024 * 1024));
      expect(answer).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE' });
    });

    it('anything from a stranger', async () => {
      expect(await upload(app, undefined, 'a.pdf', pdf())).toMatchObject({
        status: 401,
        code: 'UNAUTHENTICATED',
      });
    });

    it('anything that another site sends', async () => {
      const answer = await upload(app, person, 'a.pdf', pdf(), { origin: 'https://evil.example' });
      expect(answer).toMatchObject({ status: 403, code: 'ORIGIN_NOT_ALLOWED' });
    });
  });

  describe('what is kept is harmless', () => {
    afterEach(async () => {
      const rows = await app.sql<{ id: string }>('select id from stored_files');
      for (const { id } of rows)
        await app.graphql('mutation ($id: ID!) { removeFile(id: $id) }', { id }, { headers: person.headers });
    });

    it('names: no folders, no control or direction-changing characters, composed', async () => {
      const answer = await upload(app, person, '../../etc/Sáy\u202Efdp.exe\u0000 quế.pdf', pdf());
      expect(answer.file?.name).toBe('Sáyfdp.exe quế.pdf');
      for (const path of await onDisk(app)) expect(path).toMatch(/\/kept\/[0-9a-f]{2}\/[0-9a-f]{32}$/);
    });

    it('a photo: place, device and comment gone, still turned the right way, the same picture', async () => {
      const answer = await upload(app, person, 'anh.JPG', jpegFromPhone());
      expect(answer.file).toMatchObject({ type: 'jpeg', notes: ['location_removed', 'metadata_removed'] });
      const bytes = await kept();
      expect(bytes.toString('latin1')).not.toMatch(/GPS|22\.48|Hoàng|\x88\x25|\x25\x88/);
      expect(
        bytes.includes(Buffer.from('4578696600004d4d002a0000000800010112000300000001000600', 'hex')),
      ).toBe(true);
      const drawn = (whole: Buffer): Buffer => whole.subarray(whole.indexOf(Buffer.from('ffdb', 'hex')));
      expect(drawn(bytes).equals(drawn(jpegFromPhone()))).toBe(true);
    });

    it('what hangs behind a photo is gone', async () => {
      await upload(app, person, 'a.jpg', jpeg([], docx()));
      expect((await kept()).equals(jpeg())).toBe(true);
    });

    it('PNG and WebP: texts and EXIF gone', async () => {
      expect((await upload(app, person, 'a.png', png())).file?.notes).toContain('location_removed');
      expect((await kept()).toString('latin1')).not.toMatch(/Author|eXIf/);
      const [row] = await app.sql<{ id: string }>('select id from stored_files');
      await app.graphql(
        'mutation ($id: ID!) { removeFile(id: $id) }',
        { id: row!.id },
        { headers: person.headers },
      );
      expect((await upload(app, person, 'a.webp', webp())).file?.notes).toContain('location_removed');
    });

    it('a Word file: author, company and the names in its revisions gone, the text the same', async () => {
      const answer = await upload(app, person, 'a.docx', docx());
      expect(answer.file).toMatchObject({ type: 'docx', notes: ['metadata_removed'] });
      const parts = await readZip(await kept());
      const text = parts.map(({ data }) => data.toString('utf8')).join('\n');
      expect(text).toContain('Nhu cầu sấy quế');
      expect(text).not.toMatch(/Tác Giả|Bí Mật/);
    });

    it('a PDF: its description blanked in place', async () => {
      const given = pdf({ info: '/Author (Hoang \\(Tac\\) Gia) /Title <FEFF0042>' });
      const answer = await upload(app, person, 'a.pdf', given);
      expect(answer.file).toMatchObject({ type: 'pdf', notes: ['metadata_removed'] });
      const bytes = await kept();
      expect(bytes.length).toBe(given.length);
      expect(bytes.toString('latin1')).not.toMatch(/Hoang|Gia|FEFF/);
      expect(bytes.toString('latin1')).toMatch(/\/Author \( +\) \/Title < +>/);
    });

    it('is served to download only, never to be run or kept by a cache', async () => {
      const { file } = await upload(app, person, 'Bảng "giá".pdf', pdf());
      const response = await fetch(`${app.url}/files/${file!.id}`, { headers: person.headers });
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="Bang -gia-.pdf"; filename*=UTF-8''B%E1%BA%A3ng%20-gi%C3%A1-.pdf`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect((await response.arrayBuffer()).byteLength).toBe(file!.bytes);
    });
  });

  it('a person has room for so much that is not attached, and no more', async () => {
    const hoarder = await signedInPerson(app);
    await app.sql(
      `insert into stored_files (stored_name, sha256, bytes, type, name, uploaded_by, created_at)
       select 'quota-' || n, '', 4000000, 'pdf', 'a.pdf', $1, now() from generate_series(1, 50) n`,
      [hoarder.userId],
    );
    expect((await upload(app, hoarder, 'a.pdf', pdf())).code).toBe('FILE_TOO_MANY');
    await app.sql("delete from stored_files where stored_name in ('quota-1', 'quota-2')");
    await app.sql("update stored_files set bytes = 210000000 where stored_name = 'quota-3'");
    expect((await upload(app, hoarder, 'a.pdf', pdf())).code).toBe('FILE_QUOTA');
    await app.sql('delete from stored_files where uploaded_by = $1', [hoarder.userId]);
  });
});
