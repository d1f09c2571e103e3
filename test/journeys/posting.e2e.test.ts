import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import type { Page } from 'playwright-core';
import { addOrganisation, addPerson, askAs, becomes, type Person } from './support/people.js';
import { type Server, START_MS, startServer } from './support/server.js';
import { axeFindings, openPage, overflow, settle } from './support/visit.js';

let server: Server;
let browser: TestBrowser;
let htx: string;
let owner: Person;
let colleague: Person;

beforeAll(async () => {
  server = await startServer({ matched: true });
  browser = await launchBrowser({ viewport: { width: 360, height: 740 } });
  htx = await addOrganisation(server, 'HTX Chè Bản Liền');
  owner = await addPerson(server, 'Nguyễn Thị Thử', { memberships: { [htx]: ['member'] } });
  colleague = await addPerson(server, 'Nguyễn Thị Thử', { memberships: { [htx]: ['member'] } });
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const next = (page: Page) => page.locator('main form button[type=submit]').click();
const saved = (page: Page) => page.getByText(/^Đã lưu lúc/).waitFor();
const title = (page: Page) => page.getByLabel('Bạn đang gặp khó khăn gì?');

/** What a page must be at every step: nothing serious for axe, nothing beyond the edge, no complaint. */
async function sound(page: Page): Promise<void> {
  expect({ axe: await axeFindings(page), overflow: await overflow(page) }).toEqual({ axe: [], overflow: 0 });
}

async function stored(id: string): Promise<Record<string, unknown>> {
  const [row] = await server.sql<Record<string, unknown>>('select * from needs where id = $1', [id]);
  return row!;
}

describe('a need, from one sentence on a telephone', () => {
  it('a stranger writes without diacritics, signs in, loses nothing, publishes and sees matches', async () => {
    await browser.context.clearCookies({ name: 'session' });
    const { page, complaints } = await openPage(browser.context);
    await settle(page, server.url);
    const sentence = 'can may say che, phoi gap mua nen bi moc';
    await page.getByLabel('Tôi cần…').fill(sentence);
    await page.getByRole('button', { name: 'Viết nhu cầu' }).click();
    await title(page).waitFor();
    expect(await title(page).inputValue()).toBe(sentence);
    expect(page.url()).not.toContain('moc');
    await page.getByText(/^(Đã thấy \d+ nguồn cung|Chưa thấy nguồn cung nào khớp rõ)/).waitFor();
    await page.getByText(/^Đã lưu trên máy này lúc/).waitFor();
    await sound(page);

    await next(page);
    await page
      .getByLabel(/Hiện nay bạn đang làm thế nào/)
      .fill('moi vu 40 tan, phoi nang, mua la mat mot phan ba');
    await next(page);
    await page.getByLabel(/Bạn muốn đạt được gì/).fill('say duoc nhanh hon');
    await page.getByText('Bạn thử thêm một con số', { exact: false }).waitFor();
    await page.getByLabel(/Bạn muốn đạt được gì/).fill('say 300 kg moi ngay mua');
    await next(page);
    await page.getByRole('button', { name: 'Bỏ qua câu này' }).click();
    await page.getByLabel(/Việc này ở đâu/).fill('ta van');
    await page.getByRole('button', { name: /Ghi là .xã Tả Van/ }).click();
    await next(page);
    await page.getByText('Từ 50 triệu đồng đến 200 triệu đồng').click();
    await sound(page);
    await next(page);
    await page.getByRole('button', { name: '6 tháng nữa' }).click();
    await next(page);
    await page.getByText('Mọi người', { exact: true }).click();
    await sound(page);
    await next(page);
    await page.getByRole('button', { name: 'Giữ tất cả gợi ý' }).click();
    await sound(page);
    await next(page);
    await page.getByRole('heading', { name: 'Xem lại trước khi đăng' }).waitFor();
    await sound(page);
    const signIn = page.getByRole('link', { name: 'Đăng nhập để đăng' });
    expect(decodeURIComponent((await signIn.getAttribute('href')) ?? '')).toBe(
      '/sign-in?returnTo=/post/need?step=review',
    );

    await becomes(browser.context, server, owner);
    await settle(page, `${server.url}/post/need?step=review`);
    await page.getByText('say 300 kg moi ngay mua').waitFor();
    await saved(page);
    await sound(page);
    await page.getByRole('button', { name: 'Đăng nhu cầu' }).click();
    await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: sentence }).waitFor();
    await page.getByText('say 300 kg moi ngay mua').waitFor();
    await page.getByRole('link', { name: 'Xem nguồn cung này' }).first().waitFor({ timeout: 60_000 });
    await page
      .getByRole('region', { name: 'Quản lý tin này' })
      .getByText(/còn \d+ ngày/)
      .waitFor();
    await sound(page);

    const row = await stored(page.url().slice(-36));
    expect(row).toMatchObject({
      status: 'published',
      current_situation: 'moi vu 40 tan, phoi nang, mua la mat mot phan ba',
      budget_min_vnd: expect.anything(),
      region: expect.stringContaining('Tả Van'),
      visibility: 'public',
    });
    expect(row['field_code'] ?? row['industry_code']).not.toBeNull();
    await settle(page, `${server.url}/post/need`);
    expect(await title(page).inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a draft survives a closed tab and a lost connection, and reaches the server when the network is back', async () => {
    await becomes(browser.context, server, owner);
    const first = await openPage(browser.context);
    await settle(first.page, `${server.url}/post/need`);
    await title(first.page).fill('can may thai la dong cho xuong mien dong');
    await saved(first.page);
    await browser.context.setOffline(true);
    await next(first.page);
    await first.page.getByLabel(/Hiện nay bạn đang làm thế nào/).fill('thai bang tay 200 kg moi ngay');
    await first.page.getByText('Đang chờ mạng', { exact: false }).waitFor();
    await first.page.close();
    await browser.context.setOffline(false);
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/post/need?step=situation`);
    expect(await page.getByLabel(/Hiện nay bạn đang làm thế nào/).inputValue()).toBe(
      'thai bang tay 200 kg moi ngay',
    );
    await saved(page);
    const rows = await server.sql<{ current_situation: string }>(
      "select current_situation from needs where title = 'can may thai la dong cho xuong mien dong'",
    );
    expect(rows).toEqual([{ current_situation: 'thai bang tay 200 kg moi ngay' }]);

    await becomes(browser.context, server, await addPerson(server, 'Nguyễn Thị Lạ'));
    await settle(page, `${server.url}/post/need`);
    expect(await title(page).inputValue()).toBe('');
    await page.close();
  });

  it('two people change one need: both versions stand side by side and nothing is lost', async () => {
    const made = await need(owner, { title: 'Can kho lanh cho dao', currentSituation: 'Ban ngay tai vuon' });
    await becomes(browser.context, server, owner);
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/post/need?id=${made.id}&step=situation`);
    await askAs(server, colleague, saveNeed, {
      input: {
        id: made.id,
        revision: made.revision,
        currentSituation: 'Cho xe lanh tu Ha Noi',
        constraints: 'Dien mot pha',
      },
    });
    await page.getByLabel(/Hiện nay bạn đang làm thế nào/).fill('Chi ban trong ba ngay');
    await page.getByRole('alert').getByText('Hai người vừa sửa bản này').waitFor();
    const situation = page.getByRole('group', { name: 'Hiện nay' });
    await situation.getByText('Chi ban trong ba ngay').waitFor();
    await situation.getByText('Cho xe lanh tu Ha Noi').waitFor();
    expect(await situation.getByRole('radio', { name: /Bạn viết/ }).isChecked()).toBe(true);
    const constraints = page.getByRole('group', { name: 'Ràng buộc' });
    expect(await constraints.getByRole('radio', { name: /Người kia viết/ }).isChecked()).toBe(true);
    await sound(page);
    await page.getByRole('button', { name: 'Dùng các câu đã chọn' }).click();
    await saved(page);
    expect(await stored(made.id)).toMatchObject({
      current_situation: 'Chi ban trong ba ngay',
      constraints: 'Dien mot pha',
    });
    await page.close();
  });

  it('an anonymous need is published only after its telling words were marked and answered for', async () => {
    const made = await need(owner, {
      title: 'HTX Che Ban Lien can may say che',
      currentSituation: 'Goi 0912 345 678 de xem',
      anonymous: true,
    });
    await becomes(browser.context, server, owner);
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/post/need?id=${made.id}&step=review`);
    await page.getByText('Có chỗ có thể làm lộ bạn là ai').waitFor();
    expect(await page.locator('main dl mark').allInnerTexts()).toEqual(
      expect.arrayContaining(['HTX Che Ban Lien', '0912 345 678']),
    );
    await page.getByRole('button', { name: 'Đăng nhu cầu' }).click();
    await page.getByText('Hãy sửa những chỗ được tô', { exact: false }).waitFor();
    expect(await stored(made.id)).toMatchObject({ status: 'draft' });
    await sound(page);
    await page.getByRole('checkbox', { name: /Tôi đã đọc các cảnh báo/ }).check();
    await page.getByRole('button', { name: 'Đăng nhu cầu' }).click();
    await page.waitForURL(`${server.url}/needs/${made.id}`);
    expect(await stored(made.id)).toMatchObject({ status: 'published', anonymous: true });

    // Once published, an edit that says more is asked for again before others read it.
    await settle(page, `${server.url}/post/need?id=${made.id}&step=constraints`);
    await page.getByLabel(/Có điều gì không thể thay đổi/).fill('Viet thu toi che@example.vn');
    await page.getByText('Thay đổi mới lưu trên máy này', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Xem lại và lưu' }).click();
    await page.getByText('che@example.vn', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await page.getByText('Hãy sửa những chỗ được tô', { exact: false }).waitFor();
    expect(await stored(made.id)).toMatchObject({ constraints: null });
    await page.getByRole('checkbox', { name: /Tôi đã đọc các cảnh báo/ }).check();
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await page.waitForURL(`${server.url}/needs/${made.id}`);
    expect(await stored(made.id)).toMatchObject({ constraints: 'Viet thu toi che@example.vn' });
    await page.close();
  });

  it('the interview goes by keyboard alone', async () => {
    await becomes(
      browser.context,
      server,
      await addPerson(server, 'Nguyễn Thị Thử', { memberships: { [htx]: ['member'] } }),
    );
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/post/need`);
    await title(page).focus();
    await page.keyboard.type('can giong la khoi nhung');
    await page.keyboard.press('Enter');
    await page.getByLabel(/Hiện nay bạn đang làm thế nào/).waitFor();
    await page.keyboard.type('dong thu nhat');
    await page.keyboard.press('Enter');
    await page.keyboard.type('dong thu hai');
    await page.keyboard.press('Control+Enter');
    await page.getByLabel(/Bạn muốn đạt được gì/).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByLabel(/Có điều gì không thể thay đổi/).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByLabel(/Việc này ở đâu/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Bạn dự tính chi khoảng bao nhiêu?').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel(/Bạn cần trước khi nào/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Ai được xem tin này?').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('Tin này thuộc về đâu?').waitFor();
    while (!(await page.evaluate(() => document.activeElement?.getAttribute('type') === 'submit')))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Xem lại trước khi đăng' }).waitFor();
    await saved(page);
    while (
      !(await page.evaluate(() => document.activeElement?.textContent?.includes('Đăng nhu cầu') === true))
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
    expect(await stored(page.url().slice(-36))).toMatchObject({
      current_situation: 'dong thu nhat\ndong thu hai',
      visibility: 'public',
      status: 'published',
    });
    await page.close();
  });
});

const saveNeed = `mutation ($input: NeedDraftInput!) { saveNeedDraft(input: $input) { ... on Need { id revision } } }`;
let key = 0;
async function need(who: Person, input: object): Promise<{ id: string; revision: number }> {
  const { saveNeedDraft } = await askAs<{ saveNeedDraft: { id: string; revision: number } }>(
    server,
    who,
    saveNeed,
    { input: { idempotencyKey: `journey-key-${++key}`, organisationId: htx, ...input } },
  );
  return saveNeedDraft;
}
