import type { ConsentPurpose } from '@caunoi/shared/privacy/privacy-inputs';

/** What people are asked, in the first version of each text. A later version is a new row, never a change of an old one. */
export const firstConsentTexts: Readonly<
  Record<ConsentPurpose, { readonly vi: string; readonly en: string }>
> = {
  match_mails: {
    vi: 'Tôi đồng ý để Cầu Nối dùng địa chỉ e-mail của tôi gửi thông báo khi có nguồn cung, nhu cầu hoặc chuyên gia phù hợp với tổ chức của tôi. Tôi có thể rút lại đồng ý bất cứ lúc nào; các thư bắt buộc về tài khoản vẫn được gửi.',
    en: 'I agree that Cầu Nối uses my e-mail address to tell me about offers, needs or experts that fit my organisation. I can take this back at any time; mails that my account needs are still sent.',
  },
  contact_sharing: {
    vi: 'Tôi đồng ý để Cầu Nối đưa họ tên và địa chỉ e-mail của tôi cho bên kia khi tổ chức của tôi chấp nhận một lời giới thiệu. Bên kia chỉ được dùng để trao đổi về việc kết nối đó. Tôi có thể rút lại đồng ý cho các lần sau.',
    en: 'I agree that Cầu Nối gives my name and e-mail address to the other side when my organisation accepts an introduction. They may use it for that connection only. I can take this back for later ones.',
  },
  research: {
    vi: 'Tôi đồng ý để cơ quan quản lý dùng hoạt động của tôi trên sàn, sau khi đã bỏ tên và địa chỉ, để thống kê và cải thiện việc ghép nối. Không đồng ý không ảnh hưởng đến việc sử dụng sàn.',
    en: 'I agree that the authority uses my activity on the platform, without my name and address, for statistics and to make matching better. Not agreeing changes nothing in how I can use the platform.',
  },
};
