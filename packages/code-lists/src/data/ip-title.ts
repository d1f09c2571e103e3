import type { CodeListData } from '../code-list.js';

/** Titles of intellectual property and whether they count in the plan target on industrial property. */
export const IP_TITLE = {
  scheme: "ip-title",
  version: "50/2005/QH11",
  validFrom: null,
  validTo: null,
  sources: [
    "Law on Intellectual Property 50/2005/QH11 as amended (2009, 2019, 2022; Law 131/2025/QH15 in force 2026-04-01: https://ipright.vn/baradi/intellectual-property-services); terms: not yet compared with the official text",
  ],
  items: [
    ["SC", "Bằng độc quyền sáng chế", "Invention patent", null, 0, "high", {"subjectMatterVi": "sáng chế", "term": "20 years from filing, not renewable; annual maintenance fee", "countsAsIndustrialProperty": true}],
    ["GPHI", "Bằng độc quyền giải pháp hữu ích", "Utility solution patent", null, 0, "high", {"subjectMatterVi": "giải pháp hữu ích", "term": "10 years from filing; annual maintenance fee", "countsAsIndustrialProperty": true}],
    ["KDCN", "Bằng độc quyền kiểu dáng công nghiệp", "Industrial design patent", null, 0, "high", {"subjectMatterVi": "kiểu dáng công nghiệp", "term": "5 years from filing, renewable twice (max 15)", "countsAsIndustrialProperty": true}],
    ["TKBT", "Giấy chứng nhận đăng ký thiết kế bố trí mạch tích hợp bán dẫn", "Semiconductor layout-design registration certificate", null, 0, "medium", {"subjectMatterVi": "thiết kế bố trí mạch tích hợp bán dẫn", "term": "up to 10 years from grant / first exploitation (15 from creation)", "countsAsIndustrialProperty": true}],
    ["NH", "Giấy chứng nhận đăng ký nhãn hiệu", "Trademark registration certificate", null, 0, "high", {"subjectMatterVi": "nhãn hiệu (thông thường)", "term": "10 years from filing, renewable without limit", "countsAsIndustrialProperty": true}],
    ["NHTT", "Giấy chứng nhận đăng ký nhãn hiệu tập thể", "Collective mark registration certificate", null, 0, "high", {"subjectMatterVi": "nhãn hiệu tập thể", "term": "10 years from filing, renewable without limit", "countsAsIndustrialProperty": true}],
    ["NHCN", "Giấy chứng nhận đăng ký nhãn hiệu chứng nhận", "Certification mark registration certificate", null, 0, "high", {"subjectMatterVi": "nhãn hiệu chứng nhận", "term": "10 years from filing, renewable without limit", "countsAsIndustrialProperty": true}],
    ["CDDL", "Giấy chứng nhận đăng ký chỉ dẫn địa lý", "Geographical indication registration certificate", null, 0, "high", {"subjectMatterVi": "chỉ dẫn địa lý", "term": "indefinite from grant; owner is the State, users are authorised", "countsAsIndustrialProperty": true}],
    ["NHNN", "Nhãn hiệu được bảo hộ ở nước ngoài (quốc gia hoặc qua Madrid)", "Trademark protected abroad (national or Madrid)", null, 0, "medium", {"subjectMatterVi": "nhãn hiệu ở nước ngoài", "term": "per jurisdiction; Madrid 10 years renewable", "countsAsIndustrialProperty": false}],
    ["SCNN", "Sáng chế được bảo hộ ở nước ngoài (PCT/quốc gia)", "Patent protected abroad (PCT/national)", null, 0, "medium", {"subjectMatterVi": "sáng chế ở nước ngoài", "term": "per jurisdiction", "countsAsIndustrialProperty": false}],
    ["GCT", "Bằng bảo hộ giống cây trồng", "Plant variety protection certificate", null, 0, "medium", {"subjectMatterVi": "giống cây trồng", "term": "25 years trees and vines, 20 years others, from grant; issued by the agriculture ministry, not an industrial-property title", "countsAsIndustrialProperty": false}],
    ["QTG", "Giấy chứng nhận đăng ký quyền tác giả (gồm chương trình máy tính)", "Copyright registration certificate (incl. computer programs)", null, 0, "high", {"subjectMatterVi": "quyền tác giả", "term": "declaratory; issued by the Copyright Office; counts as an S&T result for S&T enterprises (Decree 268/2025 Art. 49)", "countsAsIndustrialProperty": false}],
  ],
} as const satisfies CodeListData;
