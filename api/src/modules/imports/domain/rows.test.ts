import { describe, expect, test } from '@jest/globals';
import type { ImportKind } from '@caunoi/shared/imports/row-schemas';
import { checkRow, type CodeExists } from './check-row.js';
import { RecordReader, type RawRecord } from './read-record.js';

const codes: CodeExists = (_scheme, code) => ['4.1', '4.2', '01', '10'].includes(code);

function check(kind: ImportKind, record: RawRecord): unknown {
  const { row, problems } = new RecordReader(kind).read(record);
  const checked = checkRow(kind, row, problems, codes);
  return checked.ok ? checked.row : checked.problems.map(({ path, code }) => `${path} ${code}`);
}

const offer = { id: 'o1', kind: 'technology', title: 'Máy sấy chè', summary: 'Sấy bơm nhiệt' };

describe('an offer', () => {
  test('may be as short as id, kind, title and summary', () => {
    expect(check('offers', offer)).toEqual({
      ...offer,
      organisationId: null,
      lang: null,
      keywords: [],
      fieldOfScience: null,
      industryVsic: null,
      trl: null,
      ipStatus: null,
      transferForms: [],
      priceVnd: null,
      region: null,
      publishedAt: null,
    });
  });

  test('reads the same from Vietnamese headings and from field names', () => {
    const fields = {
      ...offer,
      keywords: ['chè'],
      priceVnd: { min: 250_000_000, max: 550_000_000 },
      trl: 7,
      lang: 'vi',
    };
    const table = {
      Mã: 'o1',
      Loại: 'Công nghệ',
      Tên: 'Máy sấy chè',
      'TÓM TẮT': 'Sấy bơm nhiệt',
      'Từ khóa': 'chè',
      'Giá từ': '250 triệu',
      'gia den': '550.000.000',
      TRL: '7',
      'Ngôn ngữ': 'Tiếng Việt',
    };
    expect(check('offers', table)).toEqual(check('offers', fields));
  });

  test.each([
    '250 - 550 triệu',
    '250 triệu – 550 triệu',
    '250.000.000 đến 550.000.000',
    '{"min":250000000,"max":550000000}',
  ])('reads the price %j', (priceVnd) => {
    expect(check('offers', { ...offer, priceVnd })).toMatchObject({
      priceVnd: { min: 250_000_000, max: 550_000_000 },
    });
  });

  test('names every problem of a row, each column once', () => {
    const bad = {
      kind: 'magic',
      title: 'x'.repeat(201),
      summary: '',
      trl: 10,
      fieldOfScience: '9.9',
      industryVsic: '77',
      priceVnd: { min: 5, max: 'many' },
      transferForms: ['service', 'gift'],
    };
    expect(check('offers', bad)).toEqual([
      'priceVnd.max bad_money',
      'id required',
      'kind not_in_list',
      'title too_long',
      'summary required',
      'trl above_maximum',
      'transferForms[1] not_in_list',
      'industryVsic not_in_list',
      'fieldOfScience not_in_list',
    ]);
  });

  test('has a lowest price that is not above the highest', () => {
    expect(check('offers', { ...offer, priceVnd: { min: 9, max: 5 } })).toEqual([
      'priceVnd.min min_above_max',
    ]);
  });

  test('counts length in code points', () => {
    expect(check('offers', { ...offer, title: '😀'.repeat(200) })).toMatchObject({ id: 'o1' });
    expect(check('offers', { ...offer, title: '😀'.repeat(201) })).toEqual(['title too_long']);
  });
});

describe('an organisation', () => {
  const organisation = { id: 'x', kind: 'enterprise', name: 'Công ty Chè' };

  test('has a tax code with its check digit, kept as digits', () => {
    expect(check('organisations', { ...organisation, taxCode: '4609226498' })).toMatchObject({
      taxCode: '4609226498',
    });
    expect(check('organisations', { ...organisation, taxCode: '4609226498-001' })).toMatchObject({
      taxCode: '4609226498001',
    });
    expect(check('organisations', { ...organisation, taxCode: '4609226499' })).toEqual([
      'taxCode bad_tax_code',
    ]);
    expect(check('organisations', { ...organisation, taxCode: '46092' })).toEqual(['taxCode bad_tax_code']);
  });

  test('has addresses that are addresses', () => {
    const read = check('organisations', { ...organisation, website: 'javascript:alert(1)', email: 'a@b' });
    expect(read).toEqual(['website bad_url', 'email bad_email']);
  });

  test('is not asked to have an OCOP product or a certificate, but both must be whole', () => {
    expect(check('organisations', { ...organisation, oCop: null })).toMatchObject({
      oCop: null,
      stEnterprise: null,
    });
    expect(check('organisations', { ...organisation, oCop: { stars: 4 } })).toEqual([
      'oCop.product required',
    ]);
    expect(
      check('organisations', { ...organisation, 'Sản phẩm OCOP': 'Chè', 'Số sao OCOP': '4' }),
    ).toMatchObject({
      oCop: { product: 'Chè', stars: 4 },
    });
  });
});

describe('a laboratory', () => {
  test('has equipment and tests as records, as JSON text or as names', () => {
    const tests = [{ name: 'pH đất', feeVnd: '60.000' }];
    const read = check('labs', { id: 'l', name: 'Phòng Đất', tests, equipment: 'Máy AAS; Máy PCR' });
    expect(read).toMatchObject({
      tests: [{ name: 'pH đất', feeVnd: 60_000 }],
      equipment: [{ name: 'Máy AAS' }, { name: 'Máy PCR' }],
    });
    expect(check('labs', { id: 'l', name: 'Phòng Đất', tests: JSON.stringify(tests) })).toMatchObject({
      tests: [{ name: 'pH đất', feeVnd: 60_000, matrix: null }],
    });
  });

  test('has problems told with their place', () => {
    const equipment = [{ name: 'Máy' }, { hourlyRateVnd: 'rẻ' }, 5];
    expect(check('labs', { id: 'l', name: 'Phòng', equipment })).toEqual([
      'equipment[1].hourlyRateVnd bad_money',
      'equipment[2] wrong_type',
      'equipment[1].name required',
      'equipment[2].name required',
    ]);
  });
});

test('columns that mean nothing are remembered, known aliases are not', () => {
  const reader = new RecordReader('experts');
  reader.read({ id: 'e', name: 'Giàng A Páo', fields: '4.1', colour: 'red', 'Học vị': 'TS' });
  expect([...reader.unknownHeadings]).toEqual(['colour']);
});
