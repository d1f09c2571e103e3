import type { CodeListData } from '../code-list.js';

/** Size classes of enterprises; the thresholds live in enterprise-size. */
export const ENTERPRISE_SIZE = {
  scheme: "enterprise-size",
  version: "80/2021/NĐ-CP",
  validFrom: null,
  validTo: null,
  sources: [
    "Decree 80/2021/NĐ-CP Art. 5 (https://datafiles.chinhphu.vn/cpp/files/vbpq/2021/08/80.signed_01.pdf); sector from main registered line (Art. 6), staff = social-insurance average of previous year (Art. 7)",
    "derived: not micro, small or medium (Decree 80/2021)",
  ],
  items: [
    ["MICRO", "Doanh nghiệp siêu nhỏ", "Micro enterprise", null, 0, "high"],
    ["SMALL", "Doanh nghiệp nhỏ", "Small enterprise", null, 0, "high"],
    ["MEDIUM", "Doanh nghiệp vừa", "Medium enterprise", null, 0, "high"],
    ["LARGE", "Doanh nghiệp lớn", "Large enterprise", null, 1, "high"],
  ],
} as const satisfies CodeListData;
