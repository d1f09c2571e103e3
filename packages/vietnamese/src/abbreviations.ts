import { fold } from './fold.js';

// Abbreviations of the administration and of enterprises, by their letters without "&", "-", "." and marks.
const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    khcn: ['khoa học và công nghệ'],
    skhcn: ['sở khoa học và công nghệ'],
    bkhcn: ['bộ khoa học và công nghệ'],
    khcnđmst: ['khoa học, công nghệ và đổi mới sáng tạo'],
    khkt: ['khoa học kỹ thuật'],
    đmst: ['đổi mới sáng tạo'],
    đmcn: ['đổi mới công nghệ'],
    knst: ['khởi nghiệp sáng tạo'],
    cđs: ['chuyển đổi số'],
    shtt: ['sở hữu trí tuệ'],
    shcn: ['sở hữu công nghiệp'],
    cgcn: ['chuyển giao công nghệ'],
    ncpt: ['nghiên cứu và phát triển'],
    nckh: ['nghiên cứu khoa học'],
    rd: ['nghiên cứu và phát triển'],
    cnc: ['công nghệ cao', 'điều khiển số bằng máy tính'],
    ưdcnc: ['ứng dụng công nghệ cao'],
    cntt: ['công nghệ thông tin'],
    cnsh: ['công nghệ sinh học'],
    tđh: ['tự động hóa'],
    ttnt: ['trí tuệ nhân tạo'],
    ai: ['trí tuệ nhân tạo'],
    iot: ['internet vạn vật'],
    dn: ['doanh nghiệp'],
    dnnvv: ['doanh nghiệp nhỏ và vừa'],
    dnkhcn: ['doanh nghiệp khoa học và công nghệ'],
    htx: ['hợp tác xã'],
    tht: ['tổ hợp tác'],
    hkd: ['hộ kinh doanh'],
    kcn: ['khu công nghiệp'],
    ccn: ['cụm công nghiệp'],
    kkt: ['khu kinh tế'],
    ubnd: ['ủy ban nhân dân'],
    hđnd: ['hội đồng nhân dân'],
    nnptnt: ['nông nghiệp và phát triển nông thôn'],
    ntm: ['nông thôn mới'],
    ocop: ['mỗi xã một sản phẩm'],
    txng: ['truy xuất nguồn gốc'],
    cdđl: ['chỉ dẫn địa lý'],
    nhtt: ['nhãn hiệu tập thể'],
    nhcn: ['nhãn hiệu chứng nhận'],
    attp: ['an toàn thực phẩm'],
    vsattp: ['vệ sinh an toàn thực phẩm'],
    bvtv: ['bảo vệ thực vật'],
    bvmt: ['bảo vệ môi trường'],
    qcvn: ['quy chuẩn kỹ thuật quốc gia'],
    tcvn: ['tiêu chuẩn quốc gia'],
    tcđlcl: ['tiêu chuẩn đo lường chất lượng'],
    nlmt: ['năng lượng mặt trời'],
    nltt: ['năng lượng tái tạo'],
    sxkd: ['sản xuất kinh doanh'],
    sx: ['sản xuất'],
    xnk: ['xuất nhập khẩu'],
    tmđt: ['thương mại điện tử'],
    gtgt: ['giá trị gia tăng'],
    đtpt: ['đầu tư phát triển'],
    tnmt: ['tài nguyên và môi trường'],
    tnhh: ['trách nhiệm hữu hạn'],
    cp: ['cổ phần'],
    nslđ: ['năng suất lao động'],
    nscl: ['năng suất chất lượng'],
  }).map(([key, value]) => [abbreviationKey(key), value] as const),
);

function abbreviationKey(token: string): string {
  return fold(token).replace(/[^a-z0-9]/g, '');
}

/**
 * The Vietnamese phrases an abbreviation stands for, most usual first; an empty list for any other token.
 * `KH&CN`, `KHCN`, `KH-CN` and `kh&cn` are one abbreviation; `ĐMST` may be typed `DMST`.
 */
export function expandAbbreviation(token: string): string[] {
  // "ai" is also the word "who": only its capitals are an abbreviation.
  if (token.length > 12 || token === 'ai' || token === 'Ai') return [];
  return [...(EXPANSIONS.get(abbreviationKey(token)) ?? [])];
}
