import type { CodeListData } from '../code-list.js';

/** Vietnam standard industrial classification 2025: sections. Letters shift against 2018 from K on; `vsic2018` names the old letter. */
export const VSIC_2025 = {
  scheme: "vsic-2025",
  version: "QĐ 36/2025/QĐ-TTg",
  validFrom: "2025-11-15",
  validTo: null,
  sources: [
    "QĐ 36/2025/QĐ-TTg as republished in a public data set",
  ],
  items: [
    ["A", "Nông nghiệp, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing", null, 0, "medium", {"vsic2018": "A"}],
    ["B", "Khai khoáng", "Mining and quarrying", null, 0, "medium", {"vsic2018": "B"}],
    ["C", "Công nghiệp chế biến, chế tạo", "Manufacturing", null, 0, "medium", {"vsic2018": "C"}],
    ["D", "Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí", "Electricity, gas, steam and air conditioning supply", null, 0, "medium", {"vsic2018": "D"}],
    ["E", "Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải", "Water supply; sewerage, waste management", null, 0, "medium", {"vsic2018": "E"}],
    ["F", "Xây dựng", "Construction", null, 0, "medium", {"vsic2018": "F"}],
    ["G", "Bán buôn và bán lẻ (tên đầy đủ: kiểm tra lại)", "Wholesale and retail trade (full title: verify)", null, 0, "low", {"vsic2018": "G"}],
    ["H", "Vận tải, kho bãi", "Transportation and storage", null, 0, "medium", {"vsic2018": "H"}],
    ["I", "Dịch vụ lưu trú và ăn uống", "Accommodation and food service activities", null, 0, "medium", {"vsic2018": "I"}],
    ["J", "Hoạt động xuất bản, phát sóng, sản xuất và phân phối nội dung", "Publishing, broadcasting, content production and distribution", null, 0, "medium", {"vsic2018": "J (part: 58-60)"}],
    ["K", "Hoạt động viễn thông; lập trình máy tính, tư vấn, cơ sở hạ tầng máy tính và các dịch vụ thông tin khác", "Telecommunications, programming, computing infrastructure and information services", null, 0, "medium", {"vsic2018": "J (part: 61-63)"}],
    ["L", "Hoạt động tài chính, ngân hàng và bảo hiểm", "Financial, banking and insurance activities", null, 0, "medium", {"vsic2018": "K"}],
    ["M", "Hoạt động kinh doanh bất động sản", "Real estate activities", null, 0, "medium", {"vsic2018": "L"}],
    ["N", "Hoạt động chuyên môn, khoa học và công nghệ", "Professional, scientific and technical activities", null, 0, "medium", {"vsic2018": "M"}],
    ["O", "Hoạt động hành chính và dịch vụ hỗ trợ", "Administrative and support service activities", null, 0, "medium", {"vsic2018": "N"}],
    ["P", "Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước, an ninh quốc phòng; bảo đảm xã hội bắt buộc", "Communist Party, public administration and defence; compulsory social security", null, 0, "medium", {"vsic2018": "O"}],
    ["Q", "Giáo dục và đào tạo", "Education and training", null, 0, "medium", {"vsic2018": "P"}],
    ["R", "Y tế và hoạt động trợ giúp xã hội", "Human health and social work activities", null, 0, "medium", {"vsic2018": "Q"}],
    ["S", "Nghệ thuật, thể thao và giải trí", "Arts, sports and recreation", null, 0, "medium", {"vsic2018": "R"}],
    ["T", "Hoạt động dịch vụ khác", "Other service activities", null, 0, "low", {"vsic2018": "S"}],
    ["U", "Hoạt động làm thuê các công việc trong các hộ gia đình, sản xuất sản phẩm vật chất và dịch vụ tự tiêu dùng của hộ gia đình", "Activities of households as employers", null, 0, "medium", {"vsic2018": "T"}],
    ["V", "Hoạt động của các tổ chức và cơ quan quốc tế", "Activities of extraterritorial organisations and bodies", null, 0, "medium", {"vsic2018": "U"}],
  ],
} as const satisfies CodeListData;
