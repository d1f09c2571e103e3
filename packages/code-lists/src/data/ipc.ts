import type { CodeListData } from '../code-list.js';

/** Sections of the International Patent Classification. */
export const IPC = {
  scheme: "ipc",
  version: "WIPO IPC",
  validFrom: null,
  validTo: null,
  sources: [
    "WIPO IPC; Vietnamese wording not yet compared with the official text; confidence high (en) / medium (vi)",
  ],
  items: [
    ["A", "Nhu cầu đời sống con người", "Human necessities", null, 0, "medium"],
    ["B", "Các quy trình công nghệ; giao thông vận tải", "Performing operations; transporting", null, 0, "medium"],
    ["C", "Hóa học; luyện kim", "Chemistry; metallurgy", null, 0, "medium"],
    ["D", "Dệt; giấy", "Textiles; paper", null, 0, "medium"],
    ["E", "Các công trình xây dựng cố định", "Fixed constructions", null, 0, "medium"],
    ["F", "Cơ khí; chiếu sáng; sưởi nóng; vũ khí; nổ", "Mechanical engineering; lighting; heating; weapons; blasting", null, 0, "medium"],
    ["G", "Vật lý", "Physics", null, 0, "medium"],
    ["H", "Điện", "Electricity", null, 0, "medium"],
  ],
} as const satisfies CodeListData;
