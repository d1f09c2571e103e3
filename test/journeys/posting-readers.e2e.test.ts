import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import type { Page } from 'playwright-core';
import { addOrganisation, addPerson, askAs, becomes, type Person } from './support/people.js';
import { type Server, START_MS, startServer } from './support/server.js';
import { axeFindings, openPage, overflow, settle } from './support/visit.js';

let server: Server;
let browser: TestBrowser;
let institute: string;
let maker: Person;
let reader: Person;
let readers: string;
let readersName: string;
let officer: Person;

beforeAll(async () => {
  server = await startServer({ env: { REVIEW_LISTINGS: '1' } });
  browser = await launchBrowser({ viewport: { width: 360, height: 740 } });
  institute = await addOrganisation(server, 'Viện Cơ khí Miền núi');
  maker = await addPerson(server, 'Nguyễn Thị Thử', { memberships: { [institute]: ['member'] } });
  // One of the province, because the search knows it.
  const [one] = await server.sql<{ id: string; name: string }>(
    "select id, name from organisations where kind = 'cooperative' and external_id is not null order by name limit 1",
  );
  readers = one!.id;
  readersName = one!.name;
  reader = await addPerson(server, 'Nguyễn Thị Thử', { memberships: { [readers]: ['member'] } });
  officer = await addPerson(server, 'Cán bộ Duyệt', { platformRoles: ['province_officer'] });
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const next = (page: Page) => page.locator('main form button[type=submit]').click();

async function sound(page: Page): Promise<void> {
  expect({ axe: await axeFindings(page), overflow: await overflow(page) }).toEqual({ axe: [], overflow: 0 });
}

/** As people type on a telephone. */
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

let key = 0;
/** A published listing of the institute; staff publish what it hands in. */
async function published(kind: 'Need' | 'Offer', input: object): Promise<string> {
  const made = await askAs<Record<string, { id: string; revision: number }>>(
    server,
    maker,
    `mutation ($input: ${kind}DraftInput!) { save${kind}Draft(input: $input) { ... on ${kind} { id revision } } }`,
    { input: { idempotencyKey: `readers-key-${++key}`, organisationId: institute, ...input } },
  );
  const sent = await askAs<Record<string, { id: string; revision: number }>>(
    server,
    maker,
    `mutation ($input: PublishInput!) { publish${kind}(input: $input) { id revision } }`,
    { input: made[`save${kind}Draft`] },
  );
  await askAs(
    server,
    officer,
    `mutation ($input: ListingStepInput!) { approve${kind}(input: $input) { id } }`,
    { input: sent[`publish${kind}`] },
  );
  return made[`save${kind}Draft`]!.id;
}

describe('an offer, read by staff first', () => {
  it('is posted, sent back with a reason, corrected and published', async () => {
    await becomes(browser.context, server, maker);
    const { page, complaints } = await openPage(browser.context);
    await settle(page, `${server.url}/post/offer`);
    await page.getByLabel('Bạn có gì?').fill('May say bom nhiet cho duoc lieu 300 kg moi me');
    await next(page);
    await page.getByLabel('Nó giải quyết việc gì', { exact: false }).fill('Giu mau va huong, ton it dien.');
    await sound(page);
    await next(page);
    await page.getByText('Máy, dây chuyền, dụng cụ').click();
    await sound(page);
    await next(page);
    await page.getByLabel(/Đã sẵn sàng đến đâu/).selectOption('9');
    await sound(page);
    await next(page);
    await page.getByRole('checkbox', { name: 'Bán', exact: true }).check();
    await page.getByLabel(/^Từ/).fill('300');
    await page.getByText('= 300 triệu đồng').waitFor();
    await sound(page);
    await page.getByRole('button', { name: 'Xem lại và đăng' }).click();
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await sound(page);
    await page.getByRole('button', { name: 'Đăng nguồn cung' }).click();
    await page.getByText('Cán bộ đang đọc tin này', { exact: false }).waitFor();
    const id = page.url().slice(-36);
    expect(await status(id)).toBe('in_review');

    await becomes(browser.context, server, officer);
    await settle(page, `${server.url}/desk/review`);
    await page.getByRole('heading', { name: 'May say bom nhiet cho duoc lieu 300 kg moi me' }).waitFor();
    await page.getByText('300 triệu đồng').waitFor();
    await sound(page);
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByRole('button', { name: 'Trả lại với lý do này' }).click();
    await page.getByText('Hãy ghi lý do', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Thiếu căn cứ số liệu' }).click();
    await sound(page);
    await page.getByRole('button', { name: 'Trả lại với lý do này' }).click();
    await page.getByText('Đã trả lại: May say', { exact: false }).waitFor();
    expect(await status(id)).toBe('draft');

    await becomes(browser.context, server, maker);
    await settle(page, `${server.url}/my/offers`);
    await page.getByText('Bị trả lại: Xin nêu căn cứ cho số liệu', { exact: false }).waitFor();
    await sound(page);
    await page.getByRole('link', { name: /^Viết tiếp/ }).click();
    await next(page);
    const summary = page.getByLabel('Nó giải quyết việc gì', { exact: false });
    await summary.fill('Giu mau va huong; do tai Suoi Giang thang 5/2026: 0,9 kWh cho mot kg nuoc.');
    await page.getByRole('button', { name: 'Xem lại và đăng' }).click();
    await page.getByText('Bản bị trả lại: Xin nêu căn cứ', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Đăng nguồn cung' }).click();
    await page.getByText('Cán bộ đang đọc tin này', { exact: false }).waitFor();

    await becomes(browser.context, server, officer);
    await settle(page, `${server.url}/desk/review`);
    await page.getByText('0,9 kWh cho mot kg nuoc', { exact: false }).waitFor();
    await page.keyboard.press('a');
    await page.getByText('Đã đăng: May say', { exact: false }).waitFor();
    await page.getByText('Không có tin nào chờ duyệt').waitFor();
    await sound(page);
    expect(await status(id)).toBe('published');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('who may read', () => {
  it('a listing behind the undertaking opens after it was read and accepted; a new version closes it again', async () => {
    const id = await published('Need', { title: 'Can giu kin cong thuc tam thuoc', visibility: 'AFTER_NDA' });
    await becomes(browser.context, server, reader);
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/needs`);
    await page.getByText(/^Còn \d+ nhu cầu chỉ mở cho người đã chấp nhận/).waitFor();
    await settle(page, `${server.url}/needs/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang này' }).waitFor();
    await sound(page);
    await page.getByRole('link', { name: 'Đọc cam kết bảo mật' }).click();
    await page.getByRole('button', { name: 'Chấp nhận cam kết' }).click();
    await page.getByText('Hãy đánh dấu rằng bạn đã đọc', { exact: false }).waitFor();
    await sound(page);
    await page.getByRole('checkbox', { name: 'Tôi đã đọc và cam kết như trên' }).check();
    await page.getByRole('button', { name: 'Chấp nhận cam kết' }).click();
    await page.getByRole('link', { name: 'Trở lại trang vừa xem' }).click();
    await page.getByRole('heading', { level: 1, name: 'Can giu kin cong thuc tam thuoc' }).waitFor();

    await becomes(
      browser.context,
      server,
      await addPerson(server, 'Nguyễn Thị Thử', { platformRoles: ['administrator'] }),
    );
    await settle(page, `${server.url}/desk/confidentiality`);
    await page.getByRole('button', { name: 'Ban hành bản mới' }).click();
    await page.getByText('Nội dung chưa khác bản đang dùng.').waitFor();
    await page.getByLabel('Nội dung tiếng Việt').fill('Toi giu kin moi dieu doc duoc.');
    await sound(page);
    await page.getByRole('button', { name: 'Ban hành bản mới' }).click();
    await page.getByText('Đang dùng: bản số 2').waitFor();
    await becomes(browser.context, server, reader);
    await settle(page, `${server.url}/needs/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang này' }).waitFor();
    await page.close();
  });

  it('an organisation is chosen as the reader, sees the need, and nobody else does', async () => {
    await becomes(browser.context, server, maker);
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/post/need`);
    await page.getByLabel('Bạn đang gặp khó khăn gì?').fill('Can doi tac trong thu giong sam moi');
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await settle(page, `${server.url}/post/need?step=readers`);
    await page.getByText('Chỉ những người tôi chọn').click();
    await page.getByText('Bạn chưa chọn ai', { exact: false }).waitFor();
    await page.getByLabel(/Tổ chức được xem/).fill(withoutMarks(readersName));
    await page.getByRole('button', { name: `Thêm ${readersName}` }).click();
    await sound(page);
    await page.getByRole('button', { name: 'Xem lại và đăng' }).click();
    await page.getByText(`Chỉ những người tôi chọn: ${readersName}`).waitFor();
    await page.getByRole('button', { name: 'Đăng nhu cầu' }).click();
    await page.getByText('Cán bộ đang đọc tin này', { exact: false }).waitFor();
    const id = page.url().slice(-36);
    await becomes(browser.context, server, officer);
    await settle(page, `${server.url}/desk/review`);
    await page.getByRole('heading', { name: 'Can doi tac trong thu giong sam moi' }).waitFor();
    await page.keyboard.press('a');
    await page.getByText('Đã đăng:', { exact: false }).waitFor();

    const heading = page.getByRole('heading', { level: 1 });
    await becomes(browser.context, server, reader);
    await settle(page, `${server.url}/needs/${id}`);
    expect(await heading.innerText()).toBe('Can doi tac trong thu giong sam moi');
    await becomes(browser.context, server, await addPerson(server, 'Nguyễn Thị Lạ'));
    await settle(page, `${server.url}/needs/${id}`);
    expect(await heading.innerText()).toBe('Không tìm thấy trang này');
    await page.close();
  });

  it('the owner closes, opens again and withdraws; the list tells where each stands', async () => {
    const id = await published('Need', { title: 'Can giong nam huong moi' });
    await becomes(browser.context, server, maker);
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/my/needs`);
    const row = page.getByRole('row', { name: /Can giong nam huong moi/ });
    await row.getByText(/còn \d+ ngày/).waitFor();
    await sound(page);
    await row.getByRole('button', { name: /^Khép lại/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Khép lại' }).click();
    await row.getByText('Đã khép lại').waitFor();
    expect(await status(id, 'needs')).toBe('closed');
    await row.getByRole('button', { name: /^Mở lại/ }).click();
    await sound(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Mở lại' }).click();
    await row.getByText('Chờ duyệt').waitFor();
    await row.getByRole('button', { name: /^Rút tin/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rút tin' }).click();
    await row.getByText('Đã rút').waitFor();
    expect(await status(id, 'needs')).toBe('withdrawn');
    await row.getByRole('link', { name: /^Nhân bản/ }).click();
    await page.waitForURL(/copy=/);
    expect(await page.getByLabel('Bạn đang gặp khó khăn gì?').inputValue()).toBe('Can giong nam huong moi');
    await page.close();
  });
});

async function status(id: string, table: 'needs' | 'offers' = 'offers'): Promise<string | undefined> {
  const [row] = await server.sql<{ status: string }>(`select status from ${table} where id = $1`, [id]);
  return row?.status;
}
