import type { CodeListData } from '../code-list.js';

/** Technology readiness levels 1 to 9. */
export const TRL = {
  scheme: "trl",
  version: "NASA",
  validFrom: null,
  validTo: null,
  sources: [
    "NASA TRL scale; Vietnamese by translation (not yet compared with the official text); confidence high (en) / medium (vi)",
  ],
  items: [
    ["1", "TRL 1 - Các nguyên lý cơ bản được quan sát và ghi nhận", "TRL 1 - Basic principles observed and reported", null, 0, "medium", {"band": "research"}],
    ["2", "TRL 2 - Hình thành ý tưởng, khái niệm công nghệ và/hoặc ứng dụng", "TRL 2 - Technology concept and/or application formulated", null, 0, "medium", {"band": "research"}],
    ["3", "TRL 3 - Chứng minh khái niệm bằng phân tích và thực nghiệm", "TRL 3 - Analytical and experimental proof of concept", null, 0, "medium", {"band": "research"}],
    ["4", "TRL 4 - Kiểm chứng thành phần/mẫu trong phòng thí nghiệm", "TRL 4 - Component/breadboard validated in laboratory", null, 0, "medium", {"band": "development"}],
    ["5", "TRL 5 - Kiểm chứng thành phần/mẫu trong môi trường liên quan (mô phỏng thực tế)", "TRL 5 - Component/breadboard validated in relevant environment", null, 0, "medium", {"band": "development"}],
    ["6", "TRL 6 - Trình diễn mô hình/nguyên mẫu trong môi trường liên quan", "TRL 6 - Prototype demonstrated in relevant environment", null, 0, "medium", {"band": "development"}],
    ["7", "TRL 7 - Trình diễn nguyên mẫu hệ thống trong môi trường vận hành thực tế", "TRL 7 - System prototype demonstrated in operational environment", null, 0, "medium", {"band": "deployment"}],
    ["8", "TRL 8 - Hệ thống thực tế được hoàn thiện, thử nghiệm và đủ điều kiện", "TRL 8 - Actual system completed and qualified through test and demonstration", null, 0, "medium", {"band": "deployment"}],
    ["9", "TRL 9 - Hệ thống thực tế được chứng minh qua vận hành thành công, sẵn sàng thương mại hóa", "TRL 9 - Actual system proven through successful operation; ready for commercialisation", null, 0, "medium", {"band": "deployment"}],
  ],
} as const satisfies CodeListData;
