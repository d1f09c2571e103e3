import { createHash, randomBytes } from 'node:crypto';

// 100,000 offers of 2,000 organisations, written by PostgreSQL itself: the same rows in every run, of the length that
// people write. The search and match projections stay empty: no list without a search text reads them.
const phrases = {
  verbs: [
    'Sấy',
    'Chưng cất',
    'Nghiền',
    'Lọc',
    'Bảo quản',
    'Giám sát từ xa',
    'Nhân giống',
    'Tuyển nổi',
    'Xử lý',
    'Chiết xuất',
    'Truy xuất',
  ],
  things: [
    'chè Shan tuyết',
    'quế hữu cơ',
    'tinh dầu hồi',
    'nước thải mỏ',
    'quặng apatit',
    'cá nước lạnh',
    'lúa chịu hạn',
    'dược liệu vùng cao',
    'phân bón vi sinh',
    'gỗ rừng trồng',
    'mật ong bạc hà',
    'nấm ăn',
    'sâm Lai Châu',
  ],
  means: [
    'bằng bơm nhiệt',
    'theo công nghệ màng',
    'bằng cảm biến không dây',
    'quy mô hợp tác xã',
    'tiết kiệm năng lượng',
    'không dùng hoá chất',
    'theo tiêu chuẩn TCVN',
    'kết hợp năng lượng mặt trời',
    'bằng enzyme',
    'theo chuỗi giá trị',
  ],
  sentences: [
    'Hệ thống đã chạy thử hai vụ tại các xã vùng cao và cho chất lượng ổn định hơn cách làm cũ.',
    'Thiết bị dùng điện một pha, hai người vận hành được sau một buổi hướng dẫn.',
    'Chi phí năng lượng giảm khoảng một phần ba so với lò đốt củi, không có khói bụi trong xưởng.',
    'Nhóm tác giả chuyển giao trọn gói: bản vẽ, lắp đặt, đào tạo và bảo hành mười hai tháng.',
    'Kết quả được phòng thử nghiệm đạt ISO/IEC 17025 kiểm tra và có báo cáo kèm theo.',
    'Có thể thuê theo mùa vụ, mua đứt, hoặc góp vốn bằng công nghệ với hợp tác xã.',
    'Mọi số liệu vận hành ghi lại trên điện thoại, phục vụ truy xuất nguồn gốc và chứng nhận OCOP.',
  ],
  regions: ['Lào Cai', 'Sa Pa', 'Bắc Hà', 'Văn Chấn', 'Mù Cang Chải', 'Hà Nội', 'Thái Nguyên'],
};

const organisations = `
  insert into organisations (external_id, source, kind, name, name_en, province, verified_at, created_at)
  select 'bench-org-' || i, 'import',
    (array['enterprise', 'cooperative', 'research_institute', 'university'])[1 + i % 4],
    (array['Công ty TNHH ', 'Hợp tác xã ', 'Viện ', 'Trường '])[1 + i % 4] || ($1::text[])[1 + i % cardinality($1::text[])] || ' số ' || i,
    case when i % 3 = 0 then 'Unit ' || i end,
    ($2::text[])[1 + i % cardinality($2::text[])],
    case when i % 2 = 0 then timestamptz '2026-01-01' + i * interval '1 hour' end,
    timestamptz '2026-01-01' + i * interval '1 minute'
  from generate_series(1, 2000) as i`;

const offers = `
  insert into offers (external_id, source, organisation_id, language, title, summary, keywords, field_code, industry_code, region,
    status, visibility, published_at, kind, trl, ip_status, transfer_forms, price_min_vnd, price_max_vnd)
  select 'bench-' || i, 'import', o.id, 'vi',
    ($1::text[])[1 + i % cardinality($1::text[])] || ' ' || ($2::text[])[1 + (i / 7) % cardinality($2::text[])] || ' '
      || ($3::text[])[1 + (i / 3) % cardinality($3::text[])] || ', mẫu ' || i,
    (select string_agg(sentence, ' ' order by (place * 31 + i) % 7) from unnest($4::text[]) with ordinality as s(sentence, place)),
    array[($1::text[])[1 + i % cardinality($1::text[])], ($2::text[])[1 + (i / 7) % cardinality($2::text[])]],
    (array['1.2', '2.1', '2.3', '2.7', '2.10', '4.1', '4.2'])[1 + i % 7],
    (array['01', '03', '10', '20', '28', '62'])[1 + i % 6],
    ($5::text[])[1 + i % cardinality($5::text[])],
    'published', 'public', timestamptz '2024-01-01' + i * interval '13 minutes',
    (array['research_result', 'patent', 'technology', 'software', 'equipment', 'testing_service', 'expertise'])[1 + i % 7],
    1 + i % 9, (array['none', 'applied', 'granted'])[1 + i % 3], array['licence', 'service'],
    case when i % 5 > 0 then (1 + i % 300) * 1000000::bigint end, case when i % 5 > 0 then (2 + i % 300) * 2000000::bigint end
  from generate_series(1, $6::int) as i
  join organisations o on o.external_id = 'bench-org-' || (1 + (i * 7919::bigint) % 2000)`;

/** Fills a migrated, empty database. */
export async function generateRows(client, count) {
  const { verbs, things, means, sentences, regions } = phrases;
  await client.query(organisations, [things, regions]);
  await client.query(offers, [verbs, things, means, sentences, regions, count]);
  await client.query('vacuum analyze organisations');
  await client.query('vacuum analyze offers');
}

/** A member of two organisations with an open session; answers the session's token. */
export async function signIn(client) {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `with person as (
       insert into users (full_name, email) values ('Người đo', 'bench@example.invalid') returning id
     ), joined as (
       insert into memberships (user_id, organisation_id, roles, joined_at)
       select person.id, o.id, array['member'], now() from person, organisations o
       where o.external_id in ('bench-org-1', 'bench-org-2')
     )
     insert into sessions (token_hash, user_id, state, method, created_at, proved_at, last_seen_at, device)
     select $1, person.id, 'open', 'password', now(), now(), now(), 'bench' from person`,
    [createHash('sha256').update(token).digest()],
  );
  return token;
}
