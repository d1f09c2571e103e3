import { fold } from '@caunoi/vietnamese/fold';
import type { ImportKind } from '@caunoi/shared/imports/row-schemas';
import type { WordList } from './words.js';

/** How the text of a cell becomes a value. */
export type CellType =
  | 'text'
  | 'taxCode'
  | 'fieldCode'
  | 'industryCode'
  | 'fieldCodes'
  | 'textList'
  | 'wordList'
  | 'word'
  | 'languageList'
  | 'int'
  | 'number'
  | 'money'
  | 'bool'
  | 'date'
  | 'instant'
  | 'records';

/** One column of an import file. `path` is the field of the row, `price.min` for a part of a compound field. */
export interface Column {
  readonly path: string;
  readonly type: CellType;
  /** Headings that mean this column besides `path`, as people write them; compared folded. */
  readonly headings: readonly string[];
  /** The closed list whose Vietnamese words are understood, for `word` and `wordList`. */
  readonly words?: WordList;
  /** The columns of each record, for `records`. */
  readonly parts?: readonly Column[];
}

function column(
  path: string,
  type: CellType,
  headings: readonly string[] = [],
  more: Partial<Column> = {},
): Column {
  return { path, type, headings, ...more };
}

const id = column('id', 'text', ['Mã', 'Mã số', 'ID ngoài', 'external_id', 'externalId']);
const organisationId = column('organisationId', 'text', [
  'Mã tổ chức',
  'Mã đơn vị',
  'Tổ chức',
  'organisation_id',
  'org_id',
  'organizationId',
]);
const industryVsic = column('industryVsic', 'industryCode', [
  'Ngành',
  'Mã ngành',
  'Ngành kinh tế',
  'VSIC',
  'industry_vsic',
  'industryCode',
]);
const fieldOfScience = column('fieldOfScience', 'fieldCode', [
  'Lĩnh vực',
  'Lĩnh vực KH&CN',
  'Lĩnh vực khoa học',
  'Mã lĩnh vực',
  'field_of_science',
  'fieldCode',
]);
const fieldsOfScience = column('fieldsOfScience', 'fieldCodes', [
  'Lĩnh vực',
  'Các lĩnh vực',
  'Lĩnh vực KH&CN',
  'Mã lĩnh vực',
  'fields',
  'fields_of_science',
  'fieldCodes',
]);
const lang = column('lang', 'word', ['Ngôn ngữ', 'language'], { words: 'language' });
const title = column('title', 'text', ['Tên', 'Tiêu đề', 'Tên công nghệ', 'Tên nhu cầu']);
const keywords = column('keywords', 'textList', ['Từ khóa', 'Các từ khóa']);
const region = column('region', 'text', ['Địa bàn', 'Khu vực', 'Nơi', 'Vùng']);
const publishedAt = column('publishedAt', 'instant', ['Ngày đăng', 'Ngày công bố', 'published_at']);

const organisations: readonly Column[] = [
  id,
  column('kind', 'word', ['Loại', 'Loại hình', 'Loại tổ chức', 'type'], { words: 'organisationKind' }),
  column('name', 'text', ['Tên', 'Tên tổ chức', 'Tên doanh nghiệp', 'Tên đơn vị']),
  column('nameEn', 'text', ['Tên tiếng Anh', 'name_en']),
  column('taxCode', 'taxCode', ['Mã số thuế', 'MST', 'Mã số doanh nghiệp', 'tax_code']),
  industryVsic,
  fieldsOfScience,
  column('sizeClass', 'word', ['Quy mô', 'size', 'size_class'], { words: 'sizeClass' }),
  column('province', 'text', ['Tỉnh', 'Tỉnh/thành phố', 'Tỉnh thành']),
  column('commune', 'text', ['Xã', 'Xã/phường', 'Phường/xã', 'Phường xã']),
  column('address', 'text', ['Địa chỉ']),
  column('website', 'text', ['Trang web', 'Trang tin', 'web']),
  column('phone', 'text', ['Điện thoại', 'Số điện thoại']),
  column('email', 'text', ['E-mail', 'Thư điện tử', 'Hộp thư']),
  column('founded', 'int', ['Năm thành lập', 'Thành lập']),
  column('summary', 'text', ['Giới thiệu', 'Mô tả', 'Tóm tắt', 'description', 'text']),
  column('employees', 'int', ['Số lao động', 'Lao động', 'Nhân sự', 'Số nhân viên']),
  column('rdStaffFte', 'number', ['Nhân lực NC&PT', 'Nhân lực R&D', 'rd_staff_fte']),
  column('oCop.product', 'text', ['Sản phẩm OCOP', 'ocopProduct']),
  column('oCop.stars', 'int', ['Số sao OCOP', 'Sao OCOP', 'ocopStars']),
  column('stEnterprise.certificateNo', 'text', ['Số giấy chứng nhận DN KH&CN', 'certificateNo']),
  column('stEnterprise.grantedOn', 'date', ['Ngày cấp giấy chứng nhận DN KH&CN', 'grantedOn']),
  column('stEnterprise.products', 'textList', ['Sản phẩm hình thành từ KH&CN']),
  column('stEnterprise.revokedOn', 'date', ['Ngày thu hồi giấy chứng nhận DN KH&CN', 'revokedOn']),
  column('innovating', 'bool', ['Đổi mới sáng tạo', 'Có hoạt động ĐMST']),
];

const offers: readonly Column[] = [
  id,
  organisationId,
  column('kind', 'word', ['Loại', 'Loại hình', 'type'], { words: 'offerKind' }),
  lang,
  title,
  column('summary', 'text', ['Tóm tắt', 'Mô tả', 'Giải pháp', 'description', 'text']),
  keywords,
  fieldOfScience,
  industryVsic,
  column('trl', 'int', ['Mức sẵn sàng công nghệ', 'Mức TRL', 'Mức độ sẵn sàng']),
  column('ipStatus', 'word', ['Sở hữu trí tuệ', 'Tình trạng SHTT', 'SHTT', 'ip_status'], {
    words: 'ipStatus',
  }),
  column(
    'transferForms',
    'wordList',
    ['Hình thức chuyển giao', 'Các hình thức chuyển giao', 'transfer_forms'],
    { words: 'transferForm' },
  ),
  column('priceVnd.min', 'money', ['Giá từ', 'Giá thấp nhất', 'priceMin', 'priceMinVnd', 'price_min_vnd']),
  column('priceVnd.max', 'money', ['Giá đến', 'Giá cao nhất', 'priceMax', 'priceMaxVnd', 'price_max_vnd']),
  region,
  publishedAt,
];

const needs: readonly Column[] = [
  id,
  organisationId,
  lang,
  title,
  column('description', 'text', ['Mô tả', 'Nội dung', 'Vấn đề', 'Tóm tắt', 'summary', 'text']),
  keywords,
  industryVsic,
  fieldOfScience,
  column('budgetVnd', 'money', ['Kinh phí', 'Ngân sách', 'Kinh phí dự kiến', 'budget', 'budget_vnd']),
  column('deadline', 'date', ['Hạn', 'Thời hạn', 'Hạn chót', 'Ngày hết hạn']),
  column('trlMin', 'int', ['TRL tối thiểu', 'Mức sẵn sàng tối thiểu', 'trl_min']),
  region,
  column('confidentiality', 'word', ['Bảo mật', 'Mức bảo mật', 'Chế độ công khai'], {
    words: 'confidentiality',
  }),
  publishedAt,
];

const experts: readonly Column[] = [
  id,
  organisationId,
  column('name', 'text', ['Tên', 'Họ tên', 'Họ và tên']),
  column('degree', 'text', ['Học vị', 'Học hàm, học vị', 'Trình độ']),
  fieldsOfScience,
  column('bio', 'text', ['Giới thiệu', 'Tiểu sử', 'Chuyên môn', 'Mô tả', 'summary', 'description', 'text']),
  column('languages', 'languageList', ['Ngôn ngữ', 'Ngoại ngữ']),
  column('location', 'text', ['Nơi làm việc', 'Nơi ở', 'Địa điểm']),
];

const labs: readonly Column[] = [
  id,
  column('organisationId', 'text', [...organisationId.headings, 'org']),
  column('name', 'text', ['Tên', 'Tên phòng thí nghiệm']),
  column('address', 'text', ['Địa chỉ', 'location']),
  column('accreditations', 'textList', ['Công nhận', 'Chứng nhận', 'VILAS']),
  column('equipment', 'records', ['Thiết bị', 'Máy móc'], {
    parts: [
      column('id', 'text', ['Mã']),
      column('name', 'text', ['Tên']),
      column('model', 'text', ['Kiểu']),
      column('purpose', 'text', ['Công dụng']),
      column('hourlyRateVnd', 'money', ['Giá giờ']),
      column('requiresOperator', 'bool', ['Cần người vận hành']),
      column('bookingSlotMinutes', 'int', ['Phút mỗi lượt']),
      column('openingHours', 'text', ['Giờ mở cửa']),
    ],
  }),
  column('tests', 'records', ['Phép thử', 'Dịch vụ thử nghiệm'], {
    parts: [
      column('name', 'text', ['Tên']),
      column('matrix', 'text', ['Nền mẫu']),
      column('method', 'text', ['Phương pháp']),
      column('standard', 'text', ['Tiêu chuẩn']),
      column('feeVnd', 'money', ['Giá']),
      column('turnaroundDays', 'int', ['Số ngày']),
    ],
  }),
];

/** Every column of every kind of file. */
export const columnsOf: Readonly<Record<ImportKind, readonly Column[]>> = {
  organisations,
  offers,
  needs,
  experts,
  labs,
};

const plain = (heading: string): string => fold(heading).replace(/[^a-z0-9]+/g, '');

/** Finds columns by heading: field name or Vietnamese name, any case, with or without diacritics, spaces and marks. */
export class ColumnFinder {
  private readonly byHeading = new Map<string, Column>();

  constructor(columns: readonly Column[]) {
    for (const one of columns) {
      for (const heading of [one.path, ...one.headings]) {
        const key = plain(heading);
        if (!this.byHeading.has(key)) this.byHeading.set(key, one);
      }
    }
  }

  find(heading: string): Column | undefined {
    return this.byHeading.get(plain(heading));
  }
}
