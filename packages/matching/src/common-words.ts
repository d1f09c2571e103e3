// Everyday words of needs and offers: what is said around the matter, not the matter itself. They stand for a background
// collection of general texts, so that a young platform with few documents still knows which words are common.
// Written with diacritics where the folded form is also a content word ("của" must not silence "cua", crab).

const VI_MOST = `và của là có cho được các những với trong một không để này đã khi từ ra vào thì đến cũng ở về như người chúng tôi bị
làm nên phải mà nhưng lại rất còn theo trên năm nào hay do vì đi mới nhiều hơn ngày cần muốn mỗi thể đang sẽ bằng tại sau trước việc
đó nếu đều chỉ vẫn qua lên xuống hai ba bốn mấy cả cái con`;

const VI_OFTEN = `anh em chị bà ông nhà mình họ ai gì đâu sao thế vậy rồi nữa thôi ấy kia đây đấy nay hôm tháng tuần giờ lúc
lần vụ mùa cùng giữa giúp xin mong tìm hỏi biết thấy nghe nói gọi bảo nhờ mua bán giá tiền đồng triệu tỷ nghìn trăm công ty hợp tác
xã hộ bản thôn huyện tỉnh lào cai khách hàng đơn vị doanh nghiệp cơ sở gia đình bà bớt thêm giảm tăng tốt xấu nhanh chậm lớn nhỏ to bé ít đủ
hết mất dùng sử dụng thực hiện khoảng chừng tới gần xa ngoài dưới trăm phần loại kiểu cách giải pháp công nghệ hệ thống thiết bị máy quy trình
dịch vụ sản phẩm sản xuất chất lượng hiệu quả yêu cầu nhu cầu hỗ trợ đảm bảo đạt phù hợp chuyển giao ứng dụng nghiên cứu phát triển
kỹ thuật quản lý hoạt động vận hành đầu tư chi phí thời gian khu vực địa phương tự động dự án kết quả vấn đề tình trạng hiện nay
toàn bộ chưa từng bên chỗ nơi ngay luôn hoặc tuy dù bởi ngoài riêng chung đúng sai khó dễ thật quá lắm hẳn tự tay ngồi đứng
mang lấy đưa để đặt cầm giữ thử xem nhìn bắt đầu kết thúc tiếp liên tục thường xuyên đôi khi hàng ngàn vạn mươi chục`;

const EN_MOST = `the a an of and or to in on for with by from at as is are was were be been being it its this that these those we our us
you your they their them he she his her i my not no do does did has have had can could will would should may might must but if
than then so such which who whom what when where how why all any each every both more most other some only own same too very also
into over under after before between about up down out off again once there here per need want wish like get make made use using used`;

const EN_OFTEN = `company firm cooperative household farm province region local year years month months day days week weeks time hour hours
million billion vnd dong cost costs price cheap cheaper money budget buy sell buyer customer customers people person staff worker workers
work working help support look looking search find found seek know knowing try better good bad new old small large big high low less
much many few lot first last next two three four five ten hundred thousand percent about around nearly almost still now today
solution solutions technology system systems equipment machine process service services product products production method
quality project result results provide available suitable based including without within through while because however during
problem problems issue way ways thing things place take takes taken keep come go going give given put run running offer offered able`;

const MOST = 0.6;
const OFTEN = 0.25;

function words(list: string): string[] {
  return list.split(/\s+/).filter((w) => w !== '');
}

function table(): Map<string, number> {
  const out = new Map<string, number>();
  for (const [list, share] of [
    [VI_OFTEN, OFTEN],
    [EN_OFTEN, OFTEN],
    [VI_MOST, MOST],
    [EN_MOST, MOST],
  ] as const) {
    for (const w of words(list)) out.set(w, share);
  }
  return out;
}

const BY_EXACT = table();

/** Everyday Vietnamese words with the share of general texts that hold them. */
export const VIETNAMESE_SHARES: ReadonlyMap<string, number> = new Map([
  ...words(VI_OFTEN).map((w) => [w, OFTEN] as const),
  ...words(VI_MOST).map((w) => [w, MOST] as const),
]);

/** Strips tones with no dependency on term spaces: the caller passes the folding in. */
export class CommonWords {
  private readonly byFold = new Map<string, number>();

  constructor(foldWord: (w: string) => string) {
    for (const [w, share] of BY_EXACT) {
      const f = foldWord(w);
      this.byFold.set(f, Math.max(this.byFold.get(f) ?? 0, share));
    }
  }

  /**
   * Share of general texts that hold the word, 0..1; 0 for a word that is not everyday. With `exact` (a form with diacritics)
   * that form decides; without diacritics the folded form does, at half its share, since it may be another word.
   */
  share(folded: string, exact: string | null): number {
    if (exact !== null) return BY_EXACT.get(exact) ?? 0;
    const s = this.byFold.get(folded) ?? 0;
    return BY_EXACT.has(folded) ? s : s / 2;
  }
}
