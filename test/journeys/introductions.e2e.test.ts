import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import type { Page } from 'playwright-core';
import { addOrganisation, addPerson, becomes, type Person } from './support/people.js';
import { type Server, START_MS, startServer } from './support/server.js';
import { axeFindings, openPage, overflow, settle } from './support/visit.js';

let server: Server;
let browser: TestBrowser;
let page: Page;
let complaints: string[];
let enterprise: Person;
let institute: Person;
let adviser: Person;
let demand: string;
let supply: string;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  demand = await addOrganisation(server, 'HTX Kín Tiếng Bản Phiệt');
  supply = await addOrganisation(server, 'Viện Cơ khí Ẩn Mình');
  enterprise = await addPerson(server, 'Giàng Thị Kín', { memberships: { [demand]: ['member'] } });
  institute = await addPerson(server, 'Lò Văn Ẩn', { memberships: { [supply]: ['member'] } });
  adviser = await addPerson(server, 'Cán Bộ Tư Vấn', { platformRoles: ['adviser'] });
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  ({ page, complaints } = await openPage(browser.context));
  await page.setViewportSize({ width: 360, height: 740 });
});

describe('an introduction about an anonymous need', () => {
  it('is asked for, screened and agreed to before either side is named; then the two write to each other', async () => {
    const need = await someNeed('Cần lọc nước thải xưởng giấy dó');
    await becomes(browser.context, server, institute);
    await settle(page, `${server.url}/needs/${need}`);
    await ask('Máy lọc của chúng tôi vừa cỡ xưởng này.');
    await page.getByText('cán bộ tư vấn đọc trước', { exact: false }).waitFor();
    await sound('asked');
    await page.getByRole('link', { name: 'Theo dõi đề nghị' }).click();
    await page.getByRole('status').getByText('Cán bộ tư vấn đang xem').waitFor();
    const address = page.url();
    await unnamed('HTX Kín Tiếng Bản Phiệt', enterprise.fullName, enterprise.email);
    await sound('screening');

    await becomes(browser.context, server, adviser);
    await settle(page, `${server.url}/desk/introductions`);
    await sound('the desk');
    await page.getByRole('link', { name: 'Cần lọc nước thải xưởng giấy dó' }).click();
    await page.getByRole('button', { name: 'Chuyển cho bên kia' }).click();
    await page.getByRole('status').getByText('Chờ hai bên trả lời').waitFor();

    await becomes(browser.context, server, enterprise);
    await settle(page, `${server.url}/my/introductions`);
    await page.getByRole('heading', { name: 'Chờ bạn trả lời' }).waitFor();
    await sound('my introductions');
    await settle(page, address);
    await unnamed('Viện Cơ khí Ẩn Mình', institute.fullName, institute.email);
    await page.getByRole('button', { name: 'Đồng ý kết nối' }).click();
    await page.getByText(institute.email).waitFor();
    await page.getByLabel('Viết cho bên kia').fill('Mời các anh lên xưởng sáng thứ năm.');
    await page.getByRole('button', { name: 'Gửi tin nhắn' }).click();
    await page.getByRole('listitem').getByText('Mời các anh lên xưởng sáng thứ năm.').waitFor();
    await sound('the conversation');

    await becomes(browser.context, server, institute);
    await settle(page, address);
    await page.getByText(enterprise.email).waitFor();
    await page.getByText('Mời các anh lên xưởng sáng thứ năm.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is declined in two taps', async () => {
    const need = await someNeed('Cần máy nghiền bột giấy', false);
    await becomes(browser.context, server, institute);
    await settle(page, `${server.url}/needs/${need}`);
    await ask('Có máy nghiền nhỏ.');
    await page.getByText('mười ngày làm việc để trả lời', { exact: false }).waitFor();
    await becomes(browser.context, server, enterprise);
    await settle(page, `${server.url}/my/introductions`);
    await page.getByRole('link', { name: 'Cần máy nghiền bột giấy' }).click();
    await page.getByRole('button', { name: 'Không phù hợp' }).click();
    await sound('the reasons');
    await page.getByRole('dialog').getByRole('button', { name: 'Giá không hợp' }).click();
    await page.getByRole('status').getByText('Không được nhận lời').waitFor();
    const rows = await server.sql('select state from introductions where need_id = $1', [need]);
    expect(rows).toEqual([{ state: 'declined' }]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the link that asks whether a listing still holds', () => {
  it('says so when it came without its token', async () => {
    await browser.context.clearCookies({ name: 'session' });
    await settle(page, `${server.url}/confirm-listing`);
    await page.getByText('Đường dẫn thiếu một phần').waitFor();
    await sound('a broken link');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** A published need of the enterprise; answers its id. */
async function someNeed(title: string, anonymous = true): Promise<string> {
  const [row] = await server.sql<{ id: string }>(
    `insert into needs (organisation_id, language, title, description, status, visibility, anonymous, published_at)
     values ($1, 'vi', $2, 'Cần giải pháp.', 'published', 'public', $3, now()) returning id`,
    [demand, title, anonymous],
  );
  return row!.id;
}

/** Sends the set questions from the page that is open, with one sentence typed. */
async function ask(fit: string): Promise<void> {
  await page.getByRole('button', { name: 'Gửi đề nghị kết nối' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vì sao hai bên hợp nhau').fill(fit);
  await sound('the questions');
  await dialog.getByRole('button', { name: 'Gửi đề nghị', exact: true }).click();
}

/** Nothing on the screen says who the other side is. */
async function unnamed(...marks: readonly string[]): Promise<void> {
  const shown = await page.locator('main').innerText();
  for (const mark of marks) expect(shown).not.toContain(mark);
}

/** What is on the screen now has no serious finding and does not reach beyond a phone. */
async function sound(where: string): Promise<void> {
  expect({ where, axe: await axeFindings(page), beyond: await overflow(page) }).toEqual({
    where,
    axe: [],
    beyond: 0,
  });
}
