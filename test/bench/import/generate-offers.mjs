// Rows for the import bench: offers of ordinary length, the same for the same seed.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

const words =
  'công nghệ sấy bơm nhiệt cho chè shan tuyết quế hồi dược liệu vùng cao máy nghiền lọc nước tự động giám sát từ xa cảm biến đo độ ẩm nhiệt độ tiết kiệm năng lượng giống lúa chịu hạn nuôi cá nước lạnh xử lý bùn thải tuyển nổi quặng apatit phân bón hữu cơ vi sinh chế biến sâu bảo quản sau thu hoạch truy xuất nguồn gốc'.split(
    ' ',
  );
const kinds = [
  'research_result',
  'patent',
  'technology',
  'software',
  'equipment',
  'testing_service',
  'expertise',
];
const fields = ['1.2', '2.1', '2.3', '2.7', '2.10', '4.1', '4.2', '5.2'];
const industries = ['01', '03', '10', '20', '23', '28', '62', '71'];
const ipStatuses = ['none', 'applied', 'granted', null];
const forms = ['licence', 'sale', 'service', 'contract_research'];

function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` offers of the organisations `bench-org-1` to `bench-org-200`. */
export function* generateOffers(count, seed = 1) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const text = (n) => Array.from({ length: n }, () => pick(words)).join(' ');
  for (let i = 1; i <= count; i++) {
    const min = Math.round(random() * 500) * 1_000_000;
    yield {
      id: `bench-${i}`,
      organisationId: `bench-org-${1 + Math.floor(random() * 200)}`,
      kind: pick(kinds),
      lang: 'vi',
      title: `${text(10)} ${i}`,
      summary: text(100),
      keywords: [...new Set([text(2), text(2), text(2), text(2)])],
      fieldOfScience: pick(fields),
      industryVsic: pick(industries),
      trl: 1 + Math.floor(random() * 9),
      ipStatus: pick(ipStatuses),
      transferForms: [pick(forms)],
      priceVnd: { min, max: min * 2 },
      region: 'Lào Cai',
    };
  }
}

export function* generateOrganisations() {
  for (let i = 1; i <= 200; i++) yield { id: `bench-org-${i}`, kind: 'enterprise', name: `Đơn vị đo ${i}` };
}

export async function writeJsonLines(path, rows) {
  const stream = createWriteStream(path);
  for (const row of rows) if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
  stream.end();
  await finished(stream);
}
