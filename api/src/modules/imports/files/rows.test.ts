import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { openImportFile, type ImportCaps } from './import-file.js';
import type { SourceRow } from './source-row.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caunoi-rows-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Buffer, caps?: ImportCaps): Promise<SourceRow[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const file = await openImportFile('organisations', path, caps);
  const rows: SourceRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  expect(rows).toHaveLength(file.totalRows);
  return rows;
}

const refusal = async (name: string, content: string | Buffer, caps?: ImportCaps): Promise<unknown> =>
  read(name, content, caps).then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );

describe('.jsonl', () => {
  test('gives each line its number, past blank lines and a BOM', async () => {
    expect(await read('a.jsonl', '\ufeff{"id":"1"}\n\n  \r\n{"id":"2"}')).toEqual([
      { row: 1, record: { id: '1' } },
      { row: 4, record: { id: '2' } },
    ]);
  });

  test('says which lines cannot be read and reads the others', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":1\n[1]\n"x"\n'),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from('{"id":"5"}\n'),
    ]);
    const rows = await read('b.jsonl', bytes);
    expect(rows.map((row) => ('unreadable' in row ? row.unreadable.split(' / ')[1] : row.record))).toEqual([
      'not valid JSON',
      'the line must be a JSON object',
      'the line must be a JSON object',
      'not UTF-8',
      { id: '5' },
    ]);
  });

  test('keeps U+2028 inside its line and refuses only the line that is too long', async () => {
    const rows = await read('c.jsonl', `{"id":"a\u2028b"}\n${'x'.repeat(1_100_000)}\n{"id":"c"}\n`);
    expect(rows.map((row) => 'record' in row)).toEqual([true, false, true]);
    expect(rows[0]).toEqual({ row: 1, record: { id: 'a\u2028b' } });
  });
});

describe('.csv', () => {
  const expected = [
    { row: 2, record: { id: '1', Tên: 'Chè; "Shan"', 'Địa chỉ': 'a\nb' } },
    { row: 4, record: { id: '2', Tên: 'Quế' } },
  ];

  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('with a BOM, quotes and %s', async (name, mark) => {
    const lines = [
      ['id', 'Tên', 'Địa chỉ'],
      ['1', '"Chè; ""Shan"""', '"a\nb"'],
      ['', '', ''],
      ['2', 'Quế', ''],
    ];
    expect(
      await read(`${name}.csv`, `\ufeff${lines.map((line) => line.join(mark)).join('\r\n')}\r\n`),
    ).toEqual(expected);
  });

  test('in UTF-16 as Excel writes "Unicode text"', async () => {
    const text = '\ufeffid\tTên\tĐịa chỉ\r\n1\t"Chè; ""Shan"""\t"a\nb"\r\n\t\t\r\n2\tQuế\t\r\n';
    expect(await read('u16.csv', Buffer.from(text, 'utf16le'))).toEqual(expected);
  });

  test('with more cells than headings in one row, that row is unreadable', async () => {
    const [row] = await read('more.csv', 'id,name\n1,Công ty A, chi nhánh B\n');
    expect(row).toMatchObject({ row: 2, text: '1 | Công ty A |  chi nhánh B' });
  });

  test('is refused whole without an id column, in another encoding, or with an open quote', async () => {
    expect(await refusal('noid.csv', 'name\nA\n')).toBe('NO_ID_COLUMN');
    expect(await refusal('latin.csv', Buffer.from([0x69, 0x64, 0x0a, 0xe1, 0x0a]))).toBe('NOT_UTF8');
    expect(await refusal('open.csv', 'id,name\n1,"abc\n2,d\n')).toBe('NOT_CSV');
  });
});

describe('.xlsx', () => {
  test('gives text, numbers, dates and stored results; never a computed formula', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Tờ 1');
    sheet.addRow(['id', 'Tên', 'founded', 'ngày', 'công thức']);
    const row = sheet.addRow([
      '1',
      { richText: [{ text: 'Chè ' }, { text: 'Shan' }] },
      1978,
      new Date('2026-12-09T00:00:00Z'),
    ]);
    row.getCell(4).numFmt = 'dd/mm/yyyy';
    row.getCell(5).value = { formula: '1+1', result: 3 };
    sheet.addRow([]);
    sheet.addRow(['2', { text: 'Quế', hyperlink: 'https://example.vn' }]);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await read('a.xlsx', content)).toEqual([
      {
        row: 2,
        record: {
          id: '1',
          Tên: 'Chè Shan',
          founded: 1978,
          ngày: new Date('2026-12-09T00:00:00Z'),
          'công thức': 3,
        },
      },
      { row: 4, record: { id: '2', Tên: 'Quế' } },
    ]);
  });

  test.each([true, false])(
    'keeps every letter of long sheets (shared strings: %s)',
    async (useSharedStrings) => {
      const workbook = new ExcelJS.Workbook();
      const names = Array.from(
        { length: 4_000 },
        (_, i) => `${'a'.repeat(i % 7)} Công nghệ sấy chè Shan tuyết số ${i} ở Suối Giàng & vùng <cao>`,
      );
      workbook.addWorksheet('1').addRows([['id', 'name'], ...names.map((name, i) => [`${i}`, name])]);
      const content = Buffer.from(await workbook.xlsx.writeBuffer({ useSharedStrings } as object));
      const rows = await read(`long-${useSharedStrings}.xlsx`, content);
      expect(rows.map((row) => ('record' in row ? String(row.record['name']).trim() : row))).toEqual(
        names.map((name) => name.trim()),
      );
    },
  );

  test('is refused when it is none', async () => {
    expect(await refusal('fake.xlsx', 'id,name\n1,A\n')).toBe('NOT_XLSX');
  });
});

describe('a file', () => {
  test('is refused when it is missing, of another type, empty or beyond the caps', async () => {
    await expect(openImportFile('offers', join(folder, 'none.jsonl'))).rejects.toMatchObject({
      code: 'FILE_MISSING',
    });
    expect(await refusal('a.txt', '{}')).toBe('FILE_TYPE');
    expect(await refusal('empty.jsonl', '\n\n')).toBe('FILE_EMPTY');
    const caps = { rows: 2, bytes: 100 };
    expect(await refusal('long.jsonl', '{"id":"1"}\n'.repeat(3), caps)).toBe('TOO_MANY_ROWS');
    expect(await refusal('big.jsonl', '{"id":"1"}\n'.repeat(20), caps)).toBe('FILE_TOO_LARGE');
    expect(await read('fits.jsonl', '{"id":"1"}\n'.repeat(2), caps)).toHaveLength(2);
  });
});
