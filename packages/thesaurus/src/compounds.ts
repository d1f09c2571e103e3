import type { Token } from '@caunoi/vietnamese/tokens';

/**
 * Everyday compounds, one part of which is also the name of a plant, an animal or a thing: "vận hành" (to operate) speaks of no onion,
 * "thông tin" (information) of no pine.
 */
const COMPOUNDS = new Set(
  `vận hành; thực hành; thi hành; ban hành; tiến hành; phát hành; điều hành; bảo hành; đồng hành; lưu hành; hiện hành; chấp hành; song hành;
hành chính; hành khách; hành lang; hành vi; hành động; hành nghề; hành trình; hành lý; hành hương; du hành;
thông tin; thông minh; thông số; thông qua; thông báo; thông thường; thông gió; thông suốt; thông dụng; thông quan; thông thoáng;
thông điệp; thông tư; thông lệ; thông thạo; thông hiểu; thông cảm; giao thông; truyền thông; viễn thông; phổ thông; lưu thông;
tương đương; tương tự; tương lai; tương đối; tương tác; tương ứng; tương thích; tương trợ; tương quan; tương phản;
thạch cao; thạch anh; hóa thạch; thạch tín; cẩm thạch; đá ong;
luồng gió; luồng khí; luồng xanh; luồng nước; luồng xe; luồng dữ; luồng hàng; phân luồng; luồng lạch;
chao đảo; chao đèn; bò sát; bò trườn; sốt ruột; sốt sắng; sốt giá; gạo cội; bắp chân; bắp tay; cơ bắp;
trà trộn; măng sông; măng sét; nhím biển; kiệu hoa; rước kiệu; chuối xích; rừng rực`
    .split(/[;\n]/)
    .map((compound) => compound.trim())
    .filter((compound) => compound !== ''),
);

/** True when a single token is one half of an everyday compound with its neighbour in the same clause. */
export function isInCompound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = token.breakBefore === true ? undefined : tokens[at - 1];
  const after = tokens[at + 1]?.breakBefore === true ? undefined : tokens[at + 1];
  return (
    (before !== undefined && COMPOUNDS.has(`${before.exact} ${token.exact}`)) ||
    (after !== undefined && COMPOUNDS.has(`${token.exact} ${after.exact}`))
  );
}
