import type { CodeListData } from '../code-list.js';

/** Product groups of the One Commune One Product programme. */
export const OCOP_GROUP = {
  scheme: "ocop-group",
  version: "QĐ 148/QĐ-TTg 2023",
  validFrom: null,
  validTo: null,
  sources: [
    "QĐ 148/QĐ-TTg 24/02/2023 (https://hangthat.thuonghieucongluan.com.vn/ban-hanh-bo-tieu-chi-va-quy-trinh-danh-gia-phan-hang-san-pham-chuong-trinh-moi-xa-mot-san-pham-a93435.html)",
    "QĐ 148/QĐ-TTg product list, opening lines",
    "list of QĐ 148/QĐ-TTg, not yet compared with the official text",
  ],
  items: [
    ["I", "Thực phẩm", "Food", null, 0, "high"],
    ["I.1", "Thực phẩm tươi sống", "Fresh food", "I", 1, "high"],
    ["I.1.a", "Rau, củ, quả, hạt tươi", "Fresh vegetables, roots, fruit, seeds", "I.1", 1, "high"],
    ["I.1.b", "Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, aquatic products, eggs, milk", "I.1", 1, "high"],
    ["I.2", "Thực phẩm thô, sơ chế", "Raw and semi-processed food", "I", 1, "high"],
    ["I.2.a", "Gạo, ngũ cốc, hạt sơ chế khác", "Rice, cereals, other semi-processed seeds", "I.2", 1, "high"],
    ["I.2.b", "Mật ong, mật khác và nông sản thực phẩm khác", "Honey and other agri-food products", "I.2", 1, "high"],
    ["I.3", "Thực phẩm chế biến", "Processed food", "I", 1, "high"],
    ["I.3.a", "Đồ ăn nhanh", "Ready-to-eat food", "I.3", 1, "high"],
    ["I.3.b", "Chế biến từ gạo, ngũ cốc", "Processed from rice and cereals", "I.3", 1, "high"],
    ["I.3.c", "Chế biến từ rau, củ, quả, hạt", "Processed from vegetables, roots, fruit, seeds", "I.3", 1, "high"],
    ["I.3.d", "Chế biến từ thịt, trứng, sữa, thủy sản, các sản phẩm từ mật ong, mật khác", "Processed from meat, eggs, milk, aquatic products, honey", "I.3", 1, "medium"],
    ["I.4", "Gia vị", "Seasonings", "I", 2, "low"],
    ["I.5", "Chè", "Tea", "I", 2, "low"],
    ["I.6", "Cà phê, ca cao", "Coffee, cocoa", "I", 2, "low"],
    ["II", "Đồ uống", "Beverages", null, 0, "high"],
    ["II.1", "Đồ uống có cồn", "Alcoholic beverages", "II", 2, "low"],
    ["II.2", "Đồ uống không cồn", "Non-alcoholic beverages", "II", 2, "low"],
    ["III", "Dược liệu và sản phẩm từ dược liệu", "Medicinal herbs and herbal products", null, 0, "high"],
    ["III.1", "Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền", "Functional food, herbal and traditional medicines", "III", 2, "low"],
    ["III.2", "Mỹ phẩm có thành phần từ thảo dược", "Herbal cosmetics", "III", 2, "low"],
    ["III.3", "Tinh dầu và thảo dược khác", "Essential oils and other herbs", "III", 2, "low"],
    ["IV", "Hàng thủ công mỹ nghệ", "Handicrafts", null, 0, "high"],
    ["IV.1", "Thủ công mỹ nghệ gia dụng, trang trí", "Household and decorative handicrafts", "IV", 2, "low"],
    ["IV.2", "Vải, may mặc", "Textiles and garments", "IV", 2, "low"],
    ["V", "Sinh vật cảnh", "Ornamental plants and animals", null, 0, "high"],
    ["VI", "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch", "Community tourism, ecotourism and tourist sites", null, 0, "high"],
  ],
} as const satisfies CodeListData;

/** Star classes by score out of 100: from `min` to below `max` (100 included in the fifth). Only 3 to 5 stars carry a certificate, valid 36 months. */
export const OCOP_STARS = [{"stars": 5, "vi": "Hạng 5 sao", "en": "5 stars", "min": 90, "max": 100}, {"stars": 4, "vi": "Hạng 4 sao", "en": "4 stars", "min": 70, "max": 90}, {"stars": 3, "vi": "Hạng 3 sao", "en": "3 stars", "min": 50, "max": 70}, {"stars": 2, "vi": "Hạng 2 sao", "en": "2 stars", "min": 30, "max": 50}, {"stars": 1, "vi": "Hạng 1 sao", "en": "1 star", "min": 0, "max": 30}] as const;

/** Months an OCOP certificate is valid. */
export const OCOP_CERTIFICATE_MONTHS = 36;
