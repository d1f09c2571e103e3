import { fold } from '@caunoi/vietnamese/fold';

// Words of the closed lists as people write them in a table, beside the stored words themselves.
const lists = {
  language: { vi: ['Tiếng Việt', 'Việt'], en: ['Tiếng Anh', 'Anh', 'English'] },
  organisationKind: {
    enterprise: ['Doanh nghiệp', 'Công ty', 'DN'],
    cooperative: ['Hợp tác xã', 'HTX', 'Liên hiệp hợp tác xã', 'Tổ hợp tác'],
    household_business: ['Hộ kinh doanh', 'Cơ sở sản xuất'],
    research_institute: ['Viện nghiên cứu', 'Viện'],
    university: ['Trường đại học', 'Đại học', 'Cao đẳng', 'Trường cao đẳng'],
    st_organisation: ['Tổ chức khoa học và công nghệ', 'Tổ chức KH&CN'],
    support_centre: ['Trung tâm hỗ trợ', 'Tổ chức trung gian', 'Trung tâm'],
    authority: ['Cơ quan nhà nước', 'Cơ quan quản lý'],
  },
  sizeClass: {
    micro: ['Siêu nhỏ'],
    small: ['Nhỏ'],
    medium: ['Vừa'],
    large: ['Lớn'],
  },
  offerKind: {
    research_result: ['Kết quả nghiên cứu', 'Đề tài'],
    patent: ['Sáng chế', 'Bằng sáng chế'],
    technology: ['Công nghệ', 'Quy trình công nghệ'],
    software: ['Phần mềm'],
    equipment: ['Thiết bị', 'Máy móc'],
    testing_service: ['Dịch vụ thử nghiệm', 'Thử nghiệm', 'Kiểm nghiệm'],
    expertise: ['Chuyên gia', 'Tư vấn', 'Dịch vụ tư vấn'],
  },
  ipStatus: {
    none: ['Không', 'Chưa', 'Chưa có', 'Không có'],
    applied: ['Đã nộp đơn', 'Nộp đơn', 'Đang chờ cấp'],
    // A right that is licensed out has been granted.
    granted: ['Đã cấp', 'Đã cấp bằng', 'Được bảo hộ', 'licensed'],
  },
  transferForm: {
    licence: ['Chuyển quyền sử dụng', 'Li-xăng', 'license'],
    exclusive_licence: ['Chuyển quyền sử dụng độc quyền', 'exclusive license'],
    assignment: ['Chuyển nhượng', 'Chuyển nhượng quyền sở hữu'],
    sale: ['Bán', 'Bán thiết bị', 'Mua bán'],
    joint_venture: ['Liên doanh', 'Góp vốn', 'Hợp tác kinh doanh'],
    contract_research: ['Nghiên cứu theo đặt hàng', 'Nghiên cứu theo hợp đồng', 'Đặt hàng nghiên cứu'],
    service: ['Dịch vụ'],
    training: ['Đào tạo', 'Tập huấn'],
  },
  confidentiality: {
    public: ['Công khai'],
    anonymous: ['Ẩn danh', 'Giấu tên'],
    members: ['Thành viên'],
    after_nda: ['Sau cam kết bảo mật', 'Sau NDA'],
    private: ['Riêng tư', 'Mật', 'Hạn chế', 'named'],
  },
} as const;

export type WordList = keyof typeof lists;

const key = (word: string): string => fold(word).replace(/[^a-z0-9]+/g, '');

const indexes = new Map(
  Object.entries(lists).map(([list, words]) => {
    const index = new Map<string, string>();
    for (const [value, labels] of Object.entries(words)) {
      for (const word of [value, ...(labels as readonly string[])]) index.set(key(word), value);
    }
    return [list, index];
  }),
);

/** The stored word for what was written, in Vietnamese or as stored; the text itself when no word of the list fits. */
export function wordOf(list: WordList, written: string): string {
  if (written in lists[list]) return written;
  return indexes.get(list)?.get(key(written)) ?? written;
}
