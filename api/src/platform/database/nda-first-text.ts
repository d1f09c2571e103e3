/** The undertaking that a new installation begins with; the province may publish a later version. */
export const firstNdaText = {
  vi: `CAM KẾT BẢO MẬT THÔNG TIN

Khi xem thông tin thuộc mức "sau cam kết bảo mật" trên Cầu Nối, tôi cam kết:

1. Chỉ dùng thông tin đó để xem xét, trao đổi và thực hiện việc hợp tác với đơn vị đã đăng thông tin.
2. Không sao chép, công bố hoặc chuyển thông tin đó cho người khác nếu chưa được đơn vị đăng thông tin đồng ý bằng văn bản; người cùng đơn vị tôi chỉ được biết khi cần cho công việc và cũng phải giữ bí mật.
3. Không dùng thông tin đó để đăng ký quyền sở hữu trí tuệ hoặc cạnh tranh không lành mạnh với đơn vị đăng thông tin.
4. Cam kết không áp dụng cho thông tin đã được công khai hợp pháp, hoặc tôi đã có một cách hợp pháp từ trước, hoặc phải cung cấp theo yêu cầu của cơ quan nhà nước có thẩm quyền.
5. Cam kết có hiệu lực từ khi tôi chấp nhận và kéo dài 05 năm kể từ lần cuối tôi xem thông tin. Tôi chịu trách nhiệm về thiệt hại do vi phạm theo quy định của pháp luật Việt Nam.

Hệ thống ghi lại người chấp nhận, thời điểm và phiên bản của cam kết này.`,
  en: `CONFIDENTIALITY UNDERTAKING

When I read information of the tier "after confidentiality undertaking" on Cầu Nối, I undertake:

1. To use it only to consider, discuss and carry out cooperation with the organisation that posted it.
2. Not to copy it, publish it or pass it on without that organisation's written consent; people of my own organisation may know it only as far as their work needs, and keep it confidential as well.
3. Not to use it to apply for intellectual property rights or to compete unfairly with that organisation.
4. This does not cover information that is lawfully public, that I lawfully had before, or that a competent authority requires.
5. It takes effect when I accept it and lasts five years from the last time I read the information. I answer for damage caused by a breach under the law of Viet Nam.

The system records who accepted which version of this text, and when.`,
} as const;
