import type { FacetValue } from '@caunoi/matching/index-types';
import { anonymous, type UserActor } from '../auth/actor.js';
import { type Asked, askEngine } from './ask-engine.js';
import { DocumentFrequencies } from './document-frequencies.js';
import { withAncestors } from './item-indexes.js';
import type { EnginePage, SearchDoc, SearchEngine } from './search-engine.js';

type Facets = Record<string, FacetValue>;

/** A document of the contract suite. */
export function doc(
  id: string,
  title: string,
  summary = '',
  facets: Facets = {},
  audience: readonly string[] = ['public'],
): SearchDoc {
  return {
    id,
    language: 'vi',
    title,
    summary,
    keywords: '',
    body: '',
    organisation: '',
    facets,
    audience,
    concepts: [],
  };
}

const offer = (
  id: string,
  title: string,
  summary = '',
  facets: Facets = {},
  audience?: readonly string[],
): SearchDoc => {
  const fields = typeof facets['fields'] === 'string' ? [facets['fields']] : [];
  return doc(
    id,
    title,
    summary,
    { kind: 'offer', ...facets, ...(fields.length > 0 ? { fieldTree: withAncestors(fields) } : {}) },
    audience,
  );
};

const offers: readonly SearchDoc[] = [
  offer('drying', 'Công nghệ sấy bơm nhiệt', 'Giữ màu hoa quả', {
    fields: '2.3',
    province: 'Hà Nội',
    price: 500,
  }),
  offer('rice', 'Máy sấy thóc', 'Dùng lò đốt trấu, hai tấn một mẻ', {
    fields: '2.3',
    province: 'Lào Cai',
    price: 100,
  }),
  offer('oil', 'Chưng cất tinh dầu quế', 'Thiết bị cho hợp tác xã', {
    fields: '2.4',
    province: 'Hà Nội',
    price: 200,
  }),
  offer('mention', 'Bao bì kháng khuẩn', 'Màng phủ có thêm tinh dầu quế'),
  offer('water', 'Xử lý nước thải làng nghề', 'Bể kỵ khí và hồ sinh học', {
    fields: '2.7',
    province: 'Sơn La',
  }),
  offer('mine', 'Lọc nước thải mỏ đồng', 'Kênh trung hòa axit', { fields: '2.7', province: 'Lào Cai' }),
  offer('stone', 'Nghiền đá vôi', 'Dây chuyền khép kín'),
  offer('soluble', 'Bột hòa tan', 'Pha ngay với nước ấm'),
  offer('nfd', 'Nhựa phân hủy'.normalize('NFD'), 'Túi làm từ sắn'.normalize('NFD')),
  offer('poplar', 'Cây dương'),
  offer('sugar', 'Cây đường'),
  offer('apatite', 'Tuyển nổi apatite', 'Thuốc tập hợp mới'),
  offer('sensor', 'Cảm biến độ ẩm', 'Vỏ chống bụi theo IP-65'),
  offer('number', 'Tiêu chuẩn mẫu', 'Ghi theo số 4055'),
  offer('english', 'Hydroponics greenhouse', 'Lettuce all year'),
  offer('freeze', 'Sấy thăng hoa', 'Giữ vitamin'),
  offer('lyophil', 'Freeze drying of herbs'),
  offer('things', 'Giám sát bằng internet vạn vật'),
  offer('drone', 'Drone phun thuốc'),
  offer('plane', 'Đường băng máy bay'),
  offer('quoted', 'Nhãn hiệu', '', { place: 'say "here" \\ or there' }),
  offer('secret', 'Công thức bí mật', 'Chỉ người này được xem', { place: 'hidden place' }, ['user-7']),
  offer('draft', 'Bản thảo nội bộ', '', {}, ['organisation-11']),
];

const needs: readonly SearchDoc[] = [
  doc('n1', 'Cần máy sấy thóc', 'Cho hợp tác xã hai trăm hộ', { kind: 'need' }),
  doc('n2', 'Cần giảm khói lò', 'Khói bay sang nhà bên', { kind: 'need' }),
];

export const docsOf = (index: 'offer' | 'need'): readonly SearchDoc[] => (index === 'offer' ? offers : needs);

/** Common words, as many as asked for. */
export function lastWords(count: number): string {
  const common =
    'chúng tôi đang cần tìm một cách làm nhanh hơn rẻ hơn cho bà con trong xã vì năm nay mưa nhiều'.split(
      ' ',
    );
  return Array.from({ length: count }, (_, i) => common[i % common.length]).join(' ');
}

/** Somebody signed in, of one organisation. */
export const lan: UserActor = {
  kind: 'user',
  userId: '7',
  roles: [],
  organisationIds: ['11'],
  memberships: [],
  waitingRoles: [],
  sessionId: 's',
  secondFactor: false,
};

const indexes = ['offer', 'need', 'scratch', 'many'];
const facetNames = ['kind', 'fields', 'fieldTree', 'province', 'price', 'place', 'publishedAt', 'language'];
const synonyms = new Map([
  ['say thang hoa', ['freeze drying']],
  ['freeze drying', ['sấy thăng hoa']],
  ['iot', ['internet vạn vật']],
  ['may bay', ['drone']],
]);

/** An engine filled with the samples, and ways to ask it. */
export class Samples {
  readonly frequencies = new DocumentFrequencies();

  constructor(private readonly engine: SearchEngine) {}

  async fill(): Promise<void> {
    for (const name of indexes) {
      await this.engine.ensureIndex({
        name,
        facets: facetNames,
        sortables: ['price', 'publishedAt'],
        synonyms,
      });
    }
    await this.put('offer', offers);
    await this.put('need', needs);
  }

  async clear(): Promise<void> {
    const nothing = async function* (): AsyncGenerator<SearchDoc> {};
    await this.engine.reindex(new Map(indexes.map((name) => [name, nothing()])));
  }

  /** Writes and waits until searches see it. */
  readonly put = async (index: string, docs: readonly SearchDoc[]): Promise<void> => {
    for (const { id, title, summary } of docs) this.frequencies.put(`${index}/${id}`, `${title}\n${summary}`);
    await this.engine.settled(await this.engine.upsert(index, docs));
  };

  readonly ask = (text: string, more: Partial<Asked> = {}): Promise<EnginePage> =>
    askEngine(this.engine, this.frequencies, {
      actor: anonymous,
      indexes: [{ name: 'offer' }],
      text,
      offset: 0,
      limit: 20,
      ...more,
    });

  readonly ids = async (text: string, more: Partial<Asked> = {}): Promise<string[]> =>
    (await this.ask(text, more)).hits.map(({ id }) => id);
}
