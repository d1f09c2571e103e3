import type { IpStatus, ItemKind, OfferKind, OrganisationKind, SizeClass } from './vocabulary.js';

interface Label {
  vi: string;
  en: string;
}

/** The words people read for the closed lists, where server and web must say the same. */
export const organisationKindLabels: Record<OrganisationKind, Label> = {
  enterprise: { vi: 'Doanh nghiệp', en: 'Enterprise' },
  cooperative: { vi: 'Hợp tác xã', en: 'Cooperative' },
  household_business: { vi: 'Hộ kinh doanh', en: 'Household business' },
  research_institute: { vi: 'Viện nghiên cứu', en: 'Research institute' },
  university: { vi: 'Trường đại học, cao đẳng', en: 'University or college' },
  st_organisation: { vi: 'Tổ chức khoa học và công nghệ', en: 'S&T organisation' },
  support_centre: { vi: 'Trung tâm hỗ trợ', en: 'Support centre' },
  authority: { vi: 'Cơ quan nhà nước', en: 'Authority' },
};

export const offerKindLabels: Record<OfferKind, Label> = {
  research_result: { vi: 'Kết quả nghiên cứu', en: 'Research result' },
  patent: { vi: 'Sáng chế, giải pháp hữu ích', en: 'Patent or utility solution' },
  technology: { vi: 'Công nghệ, quy trình', en: 'Technology or process' },
  software: { vi: 'Phần mềm', en: 'Software' },
  equipment: { vi: 'Máy, thiết bị', en: 'Equipment' },
  testing_service: { vi: 'Dịch vụ thử nghiệm', en: 'Testing service' },
  expertise: { vi: 'Tư vấn chuyên gia', en: 'Expertise' },
};

export const ipStatusLabels: Record<IpStatus, Label> = {
  none: { vi: 'Chưa đăng ký bảo hộ', en: 'No protection filed' },
  applied: { vi: 'Đã nộp đơn', en: 'Application filed' },
  granted: { vi: 'Đã được cấp văn bằng', en: 'Title granted' },
};

export const sizeClassLabels: Record<SizeClass, Label> = {
  micro: { vi: 'Siêu nhỏ', en: 'Micro' },
  small: { vi: 'Nhỏ', en: 'Small' },
  medium: { vi: 'Vừa', en: 'Medium' },
  large: { vi: 'Lớn', en: 'Large' },
};

export const itemKindLabels: Record<ItemKind, Label> = {
  offer: { vi: 'Nguồn cung', en: 'Offers' },
  need: { vi: 'Nhu cầu', en: 'Needs' },
  organisation: { vi: 'Tổ chức', en: 'Organisations' },
  expert: { vi: 'Chuyên gia', en: 'Experts' },
  lab: { vi: 'Phòng thí nghiệm', en: 'Laboratories' },
  news: { vi: 'Tin và lời mời', en: 'News and calls' },
};

/** By ISO 639 code. */
export const languageLabels: Readonly<Record<string, Label>> = {
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
  zh: { vi: 'Tiếng Trung', en: 'Chinese' },
  fr: { vi: 'Tiếng Pháp', en: 'French' },
  ja: { vi: 'Tiếng Nhật', en: 'Japanese' },
  ko: { vi: 'Tiếng Hàn', en: 'Korean' },
  de: { vi: 'Tiếng Đức', en: 'German' },
  ru: { vi: 'Tiếng Nga', en: 'Russian' },
  nl: { vi: 'Tiếng Hà Lan', en: 'Dutch' },
  no: { vi: 'Tiếng Na Uy', en: 'Norwegian' },
  hmn: { vi: 'Tiếng Mông', en: 'Hmong' },
  ium: { vi: 'Tiếng Dao', en: 'Iu Mien (Dao)' },
  tyz: { vi: 'Tiếng Tày', en: 'Tày' },
  blt: { vi: 'Tiếng Thái', en: 'Tai Dam (Thái)' },
};
