import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import type { Page } from 'playwright-core';
import { choosePassword, linkTo, totp } from './support/accounts.js';
import { type Server, START_MS, startServer } from './support/server.js';
import { axeFindings, openPage, overflow, settle } from './support/visit.js';

const password = 'ruộng bậc thang mùa nước đổ';

let server: Server;
let browser: TestBrowser;

beforeAll(async () => {
  server = await startServer({ named: true });
  browser = await launchBrowser({ viewport: { width: 360, height: 800 } });
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('on a telephone, in Vietnamese', () => {
  it('one registers with the keyboard by the link of a mail and is in', async () => {
    const { page, complaints } = await stranger();
    await settle(page, `${server.url}/sign-in`);
    await page.getByRole('link', { name: 'Chưa có tài khoản? Đăng ký' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đăng ký tài khoản' }).waitFor();
    await sound(page);
    await page.getByLabel('Họ và tên').focus();
    await page.keyboard.press('Enter');
    expect(await focusedName(page)).toBe('name');
    await page.keyboard.insertText('Sùng A Páo');
    await page.keyboard.press('Tab');
    await page.keyboard.type('pao@example.vn');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mời bạn xem hộp thư' }).waitFor();
    await page.getByText('pao@example.vn').waitFor();
    await sound(page);

    await settle(page, server.url + (await linkTo(server, 'pao@example.vn', '/complete-registration')));
    await sound(page);
    await page.getByLabel('Mật khẩu mới').fill('ngắn');
    await page.keyboard.press('Enter');
    await page.getByText('Ngắn hơn 8 ký tự.').waitFor();
    expect(await focusedName(page)).toBe('password');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(password);
    await page.keyboard.press('Enter');
    await page.getByText('Tài khoản của bạn đã sẵn sàng').waitFor();
    expect(await nameShown(page)).toBe('Sùng A Páo');
    await sound(page);

    await page.getByLabel('Họ và tên').fill('Sùng A Páo Lớn');
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await page.getByText('Đã lưu hồ sơ.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a link that was followed before says so and leads on', async () => {
    const { page } = await stranger();
    await settle(page, server.url + (await linkTo(server, 'pao@example.vn', '/complete-registration')));
    await page.getByLabel('Mật khẩu mới').fill(password);
    await page.getByRole('button', { name: 'Đặt mật khẩu và vào Cầu Nối' }).click();
    await page.getByRole('alert').getByText('Liên kết không còn dùng được').waitFor();
    await page.getByRole('link', { name: 'Xin liên kết mới' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đăng ký tài khoản' }).waitFor();
    await settle(page, `${server.url}/complete-registration`);
    await page.getByText('Liên kết này thiếu một phần').waitFor();
    await sound(page);
    await page.close();
  });

  it('one forgets the password, sets another by mail and is out everywhere until signing in', async () => {
    const { page: elsewhere } = await signedIn('pao@example.vn');
    const { page, complaints } = await stranger({ keep: true });
    await settle(page, `${server.url}/forgot-password`);
    await sound(page);
    await page.getByLabel('Địa chỉ e-mail').fill('pao@example.vn');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mời bạn xem hộp thư' }).waitFor();
    await settle(page, server.url + (await linkTo(server, 'pao@example.vn', '/reset-password')));
    await sound(page);
    await page.getByLabel('Mật khẩu mới').fill('suối Mường Hoa chảy qua bản');
    await page.getByRole('button', { name: 'Đặt mật khẩu mới' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đã đặt mật khẩu mới' }).waitFor();
    await sound(page);
    await elsewhere.reload();
    await elsewhere.getByText('Cần đăng nhập để xem trang này').waitFor();

    await page.getByRole('link', { name: 'Đăng nhập', exact: true }).last().click();
    await signInHere(page, 'pao@example.vn', 'suối Mường Hoa chảy qua bản');
    await page.waitForURL(`${server.url}/`);
    expect(await nameShown(page)).toBe('Sùng A Páo Lớn');
    expect(complaints).toEqual([]);
    await page.close();
    await elsewhere.close();
  });

  it('one sets up the authenticator app, puts the codes away, and signs in with the next code', async () => {
    await choosePassword(server, 'member@demo.example', password);
    const { page, complaints } = await signedIn('member@demo.example', '/account/security');
    await sound(page);
    await page.getByRole('button', { name: 'Cài ứng dụng xác thực' }).click();
    await page.getByRole('img', { name: 'Mã QR để ứng dụng xác thực quét' }).waitFor();
    await sound(page);
    const secret = (await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/).innerText()).replaceAll(' ', '');
    await page.getByLabel('Gõ mã 6 chữ số mà ứng dụng đang hiện').fill('000000');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Mã không đúng').waitFor();
    await page.getByLabel('Gõ mã 6 chữ số mà ứng dụng đang hiện').fill(totp(secret));
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Mã dự phòng của bạn' }).waitFor();
    const codes = await page.locator('main ol li').allInnerTexts();
    expect(new Set(codes).size).toBe(10);
    await sound(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải về' }).click();
    expect((await waiting).suggestedFilename()).toBe('cau-noi-ma-du-phong.txt');
    await page.getByRole('button', { name: 'Xong' }).click();
    await page.getByText('Hãy cất các mã trước khi đi tiếp.').waitFor();
    await page.getByLabel('Tôi đã cất các mã này').check();
    await page.getByRole('button', { name: 'Xong' }).click();
    await page.getByText('Đang bật').waitFor();
    await page.getByText('Còn 10 mã chưa dùng.').waitFor();

    await browser.context.clearCookies();
    await settle(page, `${server.url}/sign-in?returnTo=/account/security`);
    await signInHere(page, 'member@demo.example', password);
    await page.getByLabel('Mã 6 chữ số').fill(totp(secret, 1));
    await page.keyboard.press('Enter');
    await page.getByText('Còn 10 mã chưa dùng.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('one makes a passkey, signs in with it and nothing else, and takes it away', async () => {
    const { page, complaints } = await signedIn('pao@example.vn', '/account/security', {
      password: 'suối Mường Hoa chảy qua bản',
    });
    await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    await sound(page);
    // The device of this debugger's session is gone once another one was there: axe looks before and after.
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.getByLabel('Tên khóa').fill('Điện thoại của tôi');
    await page.keyboard.press('Enter');
    await page.getByText('Đã thêm khóa truy cập.').waitFor();
    await page.getByText('Điện thoại của tôi').waitFor();
    await page.getByText('Bạn chưa có mã dự phòng nào.').waitFor();

    await browser.context.clearCookies();
    await settle(page, `${server.url}/sign-in?returnTo=/account/security`);
    await page.getByRole('button', { name: 'Dùng khóa truy cập' }).press('Enter');
    await page.waitForURL(`${server.url}/account/security`);
    await page.getByText(/dùng lần cuối/).waitFor();

    await page.getByRole('button', { name: 'Gỡ khóa Điện thoại của tôi' }).click();
    await page.getByText('Điện thoại của tôi').waitFor({ state: 'detached' });
    await browser.context.clearCookies();
    await settle(page, `${server.url}/sign-in`);
    await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
    await page.getByRole('alert').getByText('Không dùng được khóa truy cập này').waitFor();
    await sound(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('one sees where the account is open and ends it there', async () => {
    const { page: other } = await signedIn('pao@example.vn', '/account/sessions', {
      password: 'suối Mường Hoa chảy qua bản',
    });
    const { page, complaints } = await signedIn('pao@example.vn', '/account/sessions', {
      password: 'suối Mường Hoa chảy qua bản',
    });
    await page.getByText('Đang dùng', { exact: true }).waitFor();
    const rows = page.getByText(/mạng 127\.0\.0\.x/);
    const before = await rows.count();
    expect(before).toBeGreaterThan(1);
    await sound(page);
    await page
      .getByRole('button', { name: /^Đăng xuất nơi này: Chrome/ })
      .first()
      .press('Enter');
    await rows.nth(before - 1).waitFor({ state: 'detached' });
    if (before > 2) await page.getByRole('button', { name: 'Đăng xuất mọi nơi khác' }).press('Enter');
    await page.getByText('Tài khoản chỉ đang mở ở đây.').waitFor();
    const [{ open } = { open: 0 }] = await server.sql<{ open: number }>(
      `select count(*)::int as open from sessions s join users u on u.id = s.user_id
       where u.email = 'pao@example.vn' and s.ended_at is null`,
    );
    expect(open).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
    await other.close();
  });

  it('the address changes when both mailboxes have said yes', async () => {
    const { page, complaints } = await signedIn('pao@example.vn', '/account', {
      password: 'suối Mường Hoa chảy qua bản',
    });
    await page.getByLabel('Địa chỉ mới').fill('pao-moi@example.vn');
    await page.keyboard.press('Enter');
    await page.getByText('Đã gửi thư đến cả hai địa chỉ').waitFor();
    const old = await linkTo(server, 'pao@example.vn', '/confirm-email');
    for (const [link, said] of [
      [await linkTo(server, 'pao-moi@example.vn', '/confirm-email'), 'Đã ghi nhận phía này'],
      [old, 'Địa chỉ đã được đổi'],
    ] as const) {
      await page.goto('about:blank');
      await settle(page, server.url + link);
      await sound(page);
      await page.getByRole('button', { name: 'Đồng ý đổi địa chỉ' }).press('Enter');
      await page.getByText(said).waitFor();
    }
    await settle(page, `${server.url}/account`);
    await page.getByText('Địa chỉ hiện nay: pao-moi@example.vn').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a delicate change long after signing in asks who one is, and leads back', async () => {
    const { page } = await signedIn('pao-moi@example.vn', '/account', {
      password: 'suối Mường Hoa chảy qua bản',
    });
    await server.sql("update sessions set proved_at = now() - interval '1 hour' where ended_at is null");
    await page.getByLabel('Địa chỉ mới').fill('pao-nua@example.vn');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Vì lý do an toàn').waitFor();
    await page.getByRole('link', { name: 'Đăng nhập lại rồi trở lại trang này' }).click();
    await page.getByText('hãy cho biết lại bạn là ai').waitFor();
    await sound(page);
    await signInHere(page, 'pao-moi@example.vn', 'suối Mường Hoa chảy qua bản');
    await page.waitForURL(`${server.url}/account`);
    await page.close();
  });

  it('an invitation gives a newcomer an account in the organisation, and a member one more', async () => {
    const [organisation] = await server.sql<{ id: string; name: string }>(
      `select o.id, o.name from organisations o join memberships m on m.organisation_id = o.id
       join users u on u.id = m.user_id where u.email = 'organisation-admin@demo.example'`,
    );
    await choosePassword(server, 'organisation-admin@demo.example', password);
    const { page: host } = await signedIn('organisation-admin@demo.example');
    for (const email of ['moi@example.vn', 'pao-moi@example.vn']) {
      const answer = await host.request.post(`${server.url}/graphql`, {
        data: {
          query: 'mutation ($input: InviteInput!) { invitePerson(input: $input) }',
          variables: { input: { organisationId: organisation?.id, email, roles: ['MEMBER'] } },
        },
      });
      expect(await answer.json()).not.toHaveProperty('errors');
    }
    await host.close();

    const { page, complaints } = await stranger();
    await settle(page, server.url + (await linkTo(server, 'moi@example.vn', '/invitation')));
    await page.getByRole('heading', { level: 1, name: `Lời mời tham gia ${organisation?.name}` }).waitFor();
    await sound(page);
    await page.getByLabel('Họ và tên').fill('Vàng Thị Mới');
    await page.getByLabel('Mật khẩu mới').fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('Bạn đã tham gia tổ chức').waitFor();
    await page.getByRole('link', { name: organisation?.name ?? '' }).waitFor();

    await browser.context.clearCookies();
    await page.goto('about:blank');
    await settle(page, server.url + (await linkTo(server, 'pao-moi@example.vn', '/invitation')));
    await page.getByText('Địa chỉ này đã có tài khoản.').waitFor();
    await page.locator('main').getByRole('link', { name: 'Đăng nhập', exact: true }).click();
    await signInHere(page, 'pao-moi@example.vn', 'suối Mường Hoa chảy qua bản');
    await page.getByRole('button', { name: 'Nhận lời mời' }).press('Enter');
    await page.getByText('Bạn đã tham gia tổ chức').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('the first administrator comes by the link of the start, sets up the second step, and then works', async () => {
    const link = /\/first-administrator#[\w-]{43}/.exec(server.said())?.[0];
    const { page, complaints } = await stranger();
    await settle(page, server.url + link);
    await sound(page);
    await page.getByLabel('Họ và tên').fill('Hà Quản Trị');
    await page.getByLabel('Địa chỉ e-mail').fill('quantri@example.vn');
    await page.getByLabel('Mật khẩu mới').fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('Vai trò đang chờ: Quản trị hệ thống').waitFor();
    await sound(page);

    await settle(page, `${server.url}/administration/users`);
    await page.getByText('Cần bật xác thực hai bước trước khi làm việc ở đây').waitFor();
    await sound(page);
    await page.getByRole('link', { name: 'Bật xác thực hai bước' }).click();
    await page.getByRole('button', { name: 'Cài ứng dụng xác thực' }).click();
    const secret = (await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/).innerText()).replaceAll(' ', '');
    await page.getByLabel('Gõ mã 6 chữ số mà ứng dụng đang hiện').fill(totp(secret));
    await page.keyboard.press('Enter');
    await page.getByLabel('Tôi đã cất các mã này').check();
    await page.getByRole('button', { name: 'Xong' }).click();
    await page.getByText('Vai trò đang chờ').waitFor({ state: 'detached' });

    await settle(page, `${server.url}/administration/users?text=moi@`);
    await page.getByText('Vàng Thị Mới').waitFor();
    await sound(page);
    await page.getByRole('button', { name: 'Vai trò của Vàng Thị Mới' }).press('Enter');
    await page.getByLabel('Chuyên viên tư vấn').check();
    await sound(page);
    await page.getByRole('button', { name: 'Lưu vai trò' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('main td').getByText('Chuyên viên tư vấn').waitFor();
    await page.getByRole('button', { name: 'Khóa tài khoản của Vàng Thị Mới' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Khóa', exact: true }).click();
    await page.getByText(/Khóa từ/).waitFor();

    await settle(page, `${server.url}/administration/audit?action=user.`);
    await page.getByText('Khóa tài khoản').first().waitFor();
    await sound(page);
    await page.getByRole('button', { name: 'Vàng Thị Mới' }).first().click();
    await page.waitForURL(/subject=/);

    await settle(page, `${server.url}/administration/mails`);
    await page.getByText('Chưa có máy chủ thư', { exact: true }).waitFor();
    await page.getByText('Đọc thư').first().click();
    await page
      .locator('main')
      .getByRole('link', { name: /localhost/ })
      .first()
      .waitFor();
    await sound(page);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** A tab of somebody who is not signed in; with `keep` the other tabs of the browser are left as they are. */
async function stranger({ keep = false } = {}): Promise<{ page: Page; complaints: string[] }> {
  if (!keep) await browser.context.clearCookies();
  return openPage(browser.context);
}

/** A tab in which that person is signed in, at that page. */
async function signedIn(
  email: string,
  path = '/account',
  given: { password?: string } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const opened = await stranger();
  await settle(opened.page, `${server.url}/sign-in?returnTo=${path}`);
  await signInHere(opened.page, email, given.password ?? password);
  await opened.page.waitForURL(server.url + path);
  await settle(opened.page, server.url + path);
  return opened;
}

async function signInHere(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel('Địa chỉ e-mail').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(secret);
  await page.keyboard.press('Enter');
}

/** Whom the menu of the page names. */
async function nameShown(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Mục lục' }).click();
  const name = page.getByRole('navigation', { name: 'Các mục' }).locator('span').last();
  return (await name.innerText()).trim();
}

const focusedName = (page: Page): Promise<string | null> =>
  page.locator('main input:focus').getAttribute('name');

/** Nothing that axe calls serious, and nothing wider than the telephone. */
async function sound(page: Page): Promise<void> {
  expect({ at: page.url(), axe: await axeFindings(page), overflow: await overflow(page) }).toEqual({
    at: page.url(),
    axe: [],
    overflow: 0,
  });
}
