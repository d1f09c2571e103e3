/** Every error the api can answer, with its words. The server sends codes and parameters; clients show the words. */
export const errorTexts = {
  UNAUTHENTICATED: { vi: 'Bạn cần đăng nhập để làm việc này.', en: 'You need to sign in to do this.' },
  FORBIDDEN: { vi: 'Bạn không có quyền làm việc này.', en: 'You are not allowed to do this.' },
  NOT_FOUND: {
    vi: 'Không tìm thấy, hoặc bạn không được xem.',
    en: 'This was not found, or you may not see it.',
  },
  RATE_LIMITED: {
    vi: 'Quá nhiều yêu cầu. Vui lòng thử lại sau ít phút.',
    en: 'Too many requests. Please try again in a few minutes.',
  },
  INTERNAL: {
    vi: 'Hệ thống gặp lỗi. Mã lỗi đã được ghi lại; vui lòng thử lại.',
    en: 'Something went wrong on our side. The error was recorded; please try again.',
  },
  INVALID_INPUT: {
    vi: 'Một số thông tin chưa đúng. Vui lòng xem từng ô được đánh dấu.',
    en: 'Some of the information is not right. Please look at the marked fields.',
  },
  EDIT_CONFLICT: {
    vi: 'Có người vừa sửa nội dung này. Hãy xem bản mới trước khi lưu.',
    en: 'Somebody has just changed this. Look at the new version before you save.',
  },
  REQUEST_TIMEOUT: {
    vi: 'Yêu cầu mất quá nhiều thời gian nên đã dừng. Hãy thu hẹp điều kiện và thử lại.',
    en: 'The request took too long and was stopped. Narrow it down and try again.',
  },
  UNAVAILABLE: {
    vi: 'Cơ sở dữ liệu tạm thời không phục vụ. Vui lòng thử lại sau giây lát.',
    en: 'The database is not available just now. Please try again in a moment.',
  },
  SEARCH_UNAVAILABLE: {
    vi: 'Tìm kiếm tạm thời không phục vụ. Danh sách vẫn xem được bình thường.',
    en: 'Search is not available just now. The lists still work.',
  },
  INVALID_CURSOR: {
    vi: 'Vị trí trang không còn đúng. Hãy mở lại danh sách từ đầu.',
    en: 'This page position is not valid any more. Open the list from its start.',
  },
  PAGE_TOO_LARGE: {
    vi: 'Mỗi trang có nhiều nhất 100 dòng.',
    en: 'A page holds at most 100 rows.',
  },
  QUERY_SYNTAX: { vi: 'Truy vấn không hợp lệ.', en: 'The query is not valid.' },
  QUERY_TOO_LARGE: { vi: 'Truy vấn quá dài.', en: 'The query is too long.' },
  QUERY_TOO_DEEP: { vi: 'Truy vấn lồng quá sâu.', en: 'The query is nested too deeply.' },
  QUERY_TOO_MANY_ALIASES: { vi: 'Truy vấn dùng quá nhiều bí danh.', en: 'The query uses too many aliases.' },
  QUERY_TOO_MANY_DIRECTIVES: {
    vi: 'Truy vấn dùng quá nhiều chỉ thị.',
    en: 'The query uses too many directives.',
  },
  QUERY_TOO_COSTLY: {
    vi: 'Truy vấn đòi quá nhiều dữ liệu cùng lúc.',
    en: 'The query asks for too much data at once.',
  },
  OPERATION_NOT_LISTED: {
    vi: 'Trang này thuộc phiên bản cũ. Vui lòng tải lại trang.',
    en: 'This page is of an older version. Please load it again.',
  },
  BODY_TOO_LARGE: { vi: 'Yêu cầu lớn quá 100 kB.', en: 'The request is larger than 100 kB.' },
  SIGN_IN_FAILED: {
    vi: 'Địa chỉ e-mail hoặc mật khẩu không đúng.',
    en: 'The e-mail address or the password is not right.',
  },
  SECOND_FACTOR_REQUIRED: {
    vi: 'Vai trò này cần xác thực hai bước. Hãy bật xác thực hai bước hoặc xác nhận bằng mã.',
    en: 'This role needs a second factor. Set one up, or confirm with a code.',
  },
  CODE_WRONG: {
    vi: 'Mã không đúng, đã dùng hoặc đã hết hạn.',
    en: 'The code is wrong, was used before or has run out.',
  },
  LINK_INVALID: {
    vi: 'Liên kết không còn dùng được: đã dùng, đã hết hạn hoặc đã được thay. Hãy yêu cầu liên kết mới.',
    en: 'This link does not work any more: it was used, has run out or was replaced. Ask for a new one.',
  },
  SIGN_IN_AGAIN: {
    vi: 'Vì lý do an toàn, hãy đăng nhập lại rồi thực hiện thay đổi này.',
    en: 'For safety, sign in again and then make this change.',
  },
  ORIGIN_NOT_ALLOWED: {
    vi: 'Yêu cầu đến từ một trang khác nên bị từ chối. Quản trị viên kiểm tra PUBLIC_URL.',
    en: 'The request came from another site and was refused. Administrators: check PUBLIC_URL.',
  },
  PROVIDER_REFUSED: {
    vi: 'Không đăng nhập được qua nhà cung cấp định danh. Vui lòng thử lại.',
    en: 'Signing in through the identity provider did not work. Please try again.',
  },
  PASSKEY_REFUSED: {
    vi: 'Không dùng được khóa truy cập này. Vui lòng thử lại hoặc dùng cách khác.',
    en: 'This passkey could not be used. Try again or use another way.',
  },
  LAST_OF_ROLE: {
    vi: 'Đây là người cuối cùng giữ vai trò này. Hãy giao cho người khác trước.',
    en: 'This is the last person with this role. Hand it over to somebody first.',
  },
  IDEMPOTENCY_CONFLICT: {
    vi: 'Yêu cầu này đã được gửi với nội dung khác. Hãy tải lại trang và thử lại.',
    en: 'This request was already sent with other content. Reload the page and try again.',
  },
  WRONG_STATE: {
    vi: 'Việc này không làm được ở trạng thái hiện tại ({state}).',
    en: 'This cannot be done in the present state ({state}).',
  },
  WARNINGS_NOT_READ: {
    vi: 'Nội dung có thể làm lộ đơn vị của bạn. Hãy xem các cảnh báo trước khi đăng ẩn danh.',
    en: 'The text may give your organisation away. Read the warnings before you publish anonymously.',
  },
  ORGANISATION_NOT_READY: {
    vi: 'Hãy gửi hồ sơ tổ chức trước khi đăng tin.',
    en: 'Submit the registration of the organisation before you publish.',
  },
  ORGANISATION_HAS_PEOPLE: {
    vi: 'Tổ chức này đã có người phụ trách. Hãy nhờ họ mời bạn tham gia.',
    en: 'This organisation already has somebody in charge. Ask them to invite you.',
  },
  NDA_OUTDATED: {
    vi: 'Cam kết bảo mật đã có bản mới. Hãy đọc bản mới rồi chấp nhận.',
    en: 'The confidentiality undertaking has a new version. Read it and accept that one.',
  },
  INTRODUCTION_EXISTS: {
    vi: 'Hai bên này đã có một đề nghị kết nối đang mở.',
    en: 'There is already an open request between these two.',
  },
  OWN_LISTING: {
    vi: 'Cả hai bên đều thuộc tổ chức của bạn.',
    en: 'Both sides belong to your own organisation.',
  },
  SLOT_TAKEN: {
    vi: 'Thời gian này vừa có người giữ. Gần nhất còn trống: {alternatives}.',
    en: 'Somebody already has this time. Nearest free times: {alternatives}.',
  },
  BOOKING_RULE: {
    vi: 'Không đúng quy định đặt chỗ của thiết bị ({rule}).',
    en: 'This does not keep the booking rules of the resource ({rule}).',
  },
  BOOKING_QUOTA: {
    vi: 'Tổ chức của bạn đã dùng hết hạn mức trong tuần này ({minutes} phút).',
    en: 'Your organisation has used its quota for this week ({minutes} minutes).',
  },
  HOLD_EXPIRED: {
    vi: 'Thời gian giữ chỗ đã hết. Hãy chọn lại thời gian.',
    en: 'The hold has run out. Choose a time again.',
  },
  CONDITIONS_NOT_MET: {
    vi: 'Chưa đủ điều kiện cấp giấy chứng nhận: {conditions}.',
    en: 'The conditions for the certificate are not all met: {conditions}.',
  },
  VALUE_NOT_COMPUTABLE: {
    vi: 'Chỉ tiêu {indicator} không tính được từ dữ liệu của hệ thống; hãy nhập số liệu chính thức kèm nguồn.',
    en: 'Indicator {indicator} cannot be computed from the platform; enter the official figure with its source.',
  },
  TEXT_OUTDATED: {
    vi: 'Nội dung này vừa có bản mới. Hãy tải lại trang, đọc bản mới rồi chọn lại.',
    en: 'This text has a new version. Reload the page, read it and choose again.',
  },
  REQUEST_OPEN: {
    vi: 'Yêu cầu cùng loại đang được xử lý. Hãy chờ kết quả trước khi gửi yêu cầu mới.',
    en: 'A request of this kind is being dealt with. Wait for its outcome before you send another.',
  },
  FILE_TOO_LARGE: {
    vi: 'Tệp {name} lớn hơn {max} MB. Hãy giảm dung lượng (nén ảnh, lưu PDF cỡ nhỏ) hoặc chia thành nhiều tệp.',
    en: 'The file {name} is larger than {max} MB. Make it smaller (compress its pictures, save a small PDF) or split it.',
  },
  FILE_EMPTY: {
    vi: 'Tệp {name} không có nội dung. Hãy kiểm tra lại tệp trên máy của bạn.',
    en: 'The file {name} is empty. Check the file on your device.',
  },
  FILE_TYPE_REFUSED: {
    vi: 'Tệp {name} không thuộc loại được nhận. Hãy gửi PDF, Word, Excel, PowerPoint, OpenDocument, ảnh JPEG, PNG, WebP, CSV hoặc TXT.',
    en: 'The file {name} is of a kind that is not taken. Send a PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, WebP, CSV or TXT file.',
  },
  FILE_TYPE_MISMATCH: {
    vi: 'Tên tệp {name} không đúng với nội dung (thực tế là {found}). Hãy đổi đuôi tệp cho đúng hoặc chọn đúng tệp.',
    en: 'The name {name} does not agree with what is in the file ({found}). Give it the right ending or choose the right file.',
  },
  FILE_DAMAGED: {
    vi: 'Không đọc được tệp {name}: tệp bị hỏng hoặc chưa lưu xong. Hãy mở và lưu lại rồi gửi lại.',
    en: 'The file {name} cannot be read: it is damaged or was not saved to its end. Open it, save it again and send it.',
  },
  FILE_ENCRYPTED: {
    vi: 'Tệp {name} được đặt mật khẩu nên không kiểm tra được. Hãy bỏ mật khẩu rồi gửi lại.',
    en: 'The file {name} is protected by a password and cannot be checked. Remove the password and send it again.',
  },
  FILE_HAS_MACROS: {
    vi: 'Tệp {name} có macro hoặc mã chạy được. Hãy lưu thành bản không có macro (.docx, .xlsx, .pptx, PDF thường) rồi gửi lại.',
    en: 'The file {name} holds macros or other code. Save it without them (.docx, .xlsx, .pptx, a plain PDF) and send it again.',
  },
  FILE_UNSAFE: {
    vi: 'Tệp {name} có cấu trúc bất thường nên không được nhận. Hãy lưu lại bằng chương trình soạn thảo rồi gửi lại.',
    en: 'The file {name} is built in an unusual way and is not taken. Save it again from the program that made it.',
  },
  FILE_QUOTA: {
    vi: 'Chỗ lưu tệp đã đầy ({max} MB). Hãy xóa bớt tệp cũ rồi gửi lại.',
    en: 'The space for files is used up ({max} MB). Remove files that are not needed and send this one again.',
  },
  FILE_TOO_MANY: {
    vi: 'Đã có {max} tệp. Hãy xóa bớt rồi thêm tệp mới.',
    en: 'There are {max} files already. Remove one before you add another.',
  },
} as const;

export type ErrorCode = keyof typeof errorTexts;
export type ErrorParams = Record<string, string | number | boolean | readonly string[]>;

/** One wrong field: where it is (`price.minVnd`), what is wrong, and the facts its sentence needs. */
export interface FieldProblem {
  path: string;
  code: FieldCode;
  params?: ErrorParams;
}

export const fieldTexts = {
  required: { vi: 'Cần điền ô này.', en: 'This field is required.' },
  wrong_type: {
    vi: 'Giá trị không đúng kiểu ({expected}).',
    en: 'The value is not of the right type ({expected}).',
  },
  too_long: { vi: 'Dài quá {max} ký tự.', en: 'Longer than {max} characters.' },
  too_short: { vi: 'Ngắn hơn {min} ký tự.', en: 'Shorter than {min} characters.' },
  too_many: { vi: 'Nhiều hơn {max} mục.', en: 'More than {max} items.' },
  out_of_range: { vi: 'Phải nằm trong khoảng {min} đến {max}.', en: 'Must be between {min} and {max}.' },
  above_maximum: { vi: 'Lớn hơn mức cao nhất là {max}.', en: 'Above the maximum of {max}.' },
  below_minimum: { vi: 'Nhỏ hơn mức thấp nhất là {min}.', en: 'Below the minimum of {min}.' },
  bad_characters: {
    vi: 'Có ký tự không lưu được (ký tự điều khiển hoặc ký tự hỏng).',
    en: 'Holds characters that cannot be stored (control or broken characters).',
  },
  bad_money: {
    vi: 'Không phải là số tiền đồng; viết 1.200.000.000 hoặc 1,2 tỷ.',
    en: 'Not an amount in đồng; write 1.200.000.000 or 1,2 tỷ.',
  },
  not_in_list: { vi: 'Không có trong danh mục: {value}.', en: 'Not in the list: {value}.' },
  bad_date: {
    vi: 'Ngày không đúng; viết dạng 2026-12-09 hoặc 09/12/2026.',
    en: 'Not a date; write 2026-12-09 or 09/12/2026.',
  },
  bad_number: { vi: 'Không phải là số.', en: 'Not a number.' },
  bad_tax_code: { vi: 'Mã số thuế không đúng ({reason}).', en: 'The tax code is not right ({reason}).' },
  bad_url: { vi: 'Địa chỉ web không đúng.', en: 'Not a web address.' },
  bad_email: { vi: 'Địa chỉ e-mail không đúng.', en: 'Not an e-mail address.' },
  min_above_max: { vi: 'Giá thấp nhất lớn hơn giá cao nhất.', en: 'The lowest price is above the highest.' },
  unknown_reference: {
    vi: 'Không tìm thấy {value} trong dữ liệu đã nhập.',
    en: '{value} is not among the imported data.',
  },
  duplicate: { vi: 'Trùng với dòng {row}.', en: 'The same as row {row}.' },
  duplicate_value: {
    vi: '{value} đã thuộc về một bản ghi khác.',
    en: '{value} already belongs to another record.',
  },
  unreadable: { vi: 'Không đọc được dòng này ({detail}).', en: 'This row cannot be read ({detail}).' },
  breached_password: {
    vi: 'Mật khẩu này nằm trong danh sách đã bị lộ hoặc rất dễ đoán. Hãy chọn mật khẩu khác.',
    en: 'This password is on the list of leaked or easily guessed ones. Choose another.',
  },
  unknown_place: {
    vi: 'Không nhận ra địa danh này. Hãy ghi tên xã, phường, ví dụ: xã Bát Xát.',
    en: 'This place was not recognised. Write the commune or ward, such as xã Bát Xát.',
  },
  ambiguous_place: {
    vi: 'Địa danh này nay thuộc nhiều xã, phường ({options}). Hãy chọn một.',
    en: 'This place is now in several communes ({options}). Choose one.',
  },
  thesaurus_no_term: {
    vi: 'Mỗi khái niệm cần ít nhất một thuật ngữ bằng tiếng này.',
    en: 'Every concept needs at least one term in this language.',
  },
  thesaurus_empty_term: {
    vi: 'Có mục trống hoặc không có chữ: “{value}”.',
    en: 'One entry is empty or holds no letters: “{value}”.',
  },
  thesaurus_unknown_field: {
    vi: 'Không có lĩnh vực {value} trong bảng phân loại.',
    en: 'There is no field {value} in the classification.',
  },
  thesaurus_bad_id: {
    vi: 'Mã chỉ gồm chữ thường không dấu, số và dấu gạch nối: tea-drying.',
    en: 'An id holds lower-case letters, digits and hyphens only: tea-drying.',
  },
  thesaurus_refers_to_itself: {
    vi: 'Khái niệm không thể là hàng xóm của chính nó.',
    en: 'A concept cannot be its own neighbour.',
  },
  thesaurus_unknown_concept: {
    vi: 'Không có khái niệm {value} trong từ điển.',
    en: 'There is no concept {value} in the thesaurus.',
  },
  thesaurus_cycle: {
    vi: 'Đi qua {value} thì khái niệm này lại nằm trên chính nó. Bỏ {value} khỏi dòng này.',
    en: 'By way of {value} this concept would stand above itself. Take {value} out of this line.',
  },
  thesaurus_unreachable: {
    vi: 'Từ đây không đi lên được khái niệm gốc nào. Thêm một khái niệm rộng hơn.',
    en: 'No way leads up from here to a root concept. Add a broader concept.',
  },
  thesaurus_needs_diacritics: {
    vi: '“{value}” không dấu sẽ bị hiểu là từ của {other}. Hãy viết có dấu.',
    en: 'Without diacritics “{value}” would be read as a word of {other}. Write it with diacritics.',
  },
  wrong_password: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The present password is not right.' },
} as const;
export type FieldCode = keyof typeof fieldTexts;

/** Fills `{name}` places of a text with its parameters. */
export function fillText(text: string, params: ErrorParams = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}
