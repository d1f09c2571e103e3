import type { CodeListData } from '../code-list.js';

/** Innovation activities of an enterprise as Article 57 lists them. */
export const INNOVATION_ACTIVITY = {
  scheme: "innovation-activity",
  version: "268/2025/NĐ-CP",
  validFrom: null,
  validTo: null,
  sources: [
    "Decree 268/2025/NĐ-CP Art. 57 (https://vanban.chinhphu.vn/?classid=1&docid=215663&orggroupid=2&pageid=27160); Vietnamese shortened",
  ],
  items: [
    ["1", "Nhận chuyển giao quyền sử dụng/sở hữu công nghệ; mua thông tin, tài liệu thiết kế, quy trình, phần mềm", "Acquiring technology rights, information, designs, processes, software", null, 0, "high"],
    ["2", "Thuê, mua thiết bị kiểm tra, đo lường; sửa chữa, mua, thuê tài sản phục vụ sáng tạo công nghệ, SHTT", "Leasing/buying test and measuring equipment; assets for technology creation and IP", null, 0, "high"],
    ["3", "Mua nguyên, nhiên, vật liệu cho sản xuất thử nghiệm", "Materials for trial production", null, 0, "high"],
    ["4", "Triển khai nhiệm vụ đổi mới sáng tạo (nhân lực, thuê chuyên gia)", "Carrying out innovation tasks (staff, hired experts)", null, 0, "high"],
    ["5", "Thuê chuyên gia tư vấn chuyển giao công nghệ, pháp lý, tiêu chuẩn, năng suất chất lượng, SHTT, kiểu dáng", "Hiring consultants (transfer, legal, standards, productivity, IP, design)", null, 0, "high"],
    ["6", "Đào tạo về công nghệ, năng suất chất lượng, SHTT, quản trị công nghệ", "Training on technology, quality, IP, technology management", null, 0, "high"],
    ["7", "Mua dịch vụ thuê ngoài; thuê phòng thí nghiệm hoặc cơ sở thử nghiệm", "Outsourced services; renting laboratories or test facilities", null, 0, "high"],
    ["8", "Thiết kế công nghệ, dây chuyền; mẫu thử, khuôn mẫu, sản phẩm mới; thử nghiệm, kiểm nghiệm", "Technology/line design; prototypes, moulds, new products; testing", null, 0, "high"],
    ["9", "Thử nghiệm, chứng nhận hợp chuẩn/hợp quy, hệ thống quản lý, truy xuất nguồn gốc, GAP, hữu cơ, năng suất xanh", "Testing, conformity certification, management systems, traceability, GAP, organic, green productivity", null, 0, "high"],
    ["10", "Sử dụng dịch vụ, sản phẩm mới là kết quả nhiệm vụ KH,CN&ĐMST của Việt Nam", "Using new products/services resulting from Vietnamese STI tasks", null, 0, "high"],
    ["11", "Đăng ký bảo hộ, khai thác, phát triển quyền SHTT trong và ngoài nước", "Registering, exploiting and developing IP at home and abroad", null, 0, "high"],
    ["12", "Hội nghị, hội thảo, công tác, điều tra, khảo sát", "Conferences, travel, surveys", null, 0, "high"],
    ["13", "Đầu tư trang thiết bị, dây chuyền cho ứng dụng, chuyển giao, đổi mới công nghệ", "Investing in equipment and lines for application, transfer, technology innovation", null, 0, "high"],
    ["14", "Hoạt động khác liên quan trực tiếp đến đổi mới sáng tạo", "Other directly related innovation activities", null, 0, "high"],
  ],
} as const satisfies CodeListData;
