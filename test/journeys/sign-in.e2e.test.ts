import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import type { APIRequestContext, Page } from 'playwright-core';
import { choosePassword, linkTo, totp } from './support/accounts.js';
import { type Server, START_MS, startServer } from './support/server.js';
import { axeFindings, openPage, overflow, settle, speak } from './support/visit.js';

const password = 'ruộng bậc thang mùa nước đổ';
const wrong = {
  vi: 'Địa chỉ e-mail hoặc mật khẩu không đúng.',
  en: 'The e-mail address or the password is not right.',
};

let server: Server;
let browser: TestBrowser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  await choosePassword(server, 'member@demo.example', password);
  await choosePassword(server, 'officer@demo.example', password);
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('a newcomer', () => {
  it('one who was sent to register from a page is back on it with the new account', async () => {
    await browser.context.clearCookies();
    const { page, complaints } = await openPage(browser.context);
    await settle(page, `${server.url}/register?returnTo=${encodeURIComponent('/register-organisation')}`);
    await page.getByLabel('Họ và tên').fill('Giàng Thị Dợ');
    await page.getByLabel('Địa chỉ e-mail').fill('do@example.vn');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mời bạn xem hộp thư' }).waitFor();
    await settle(page, server.url + (await linkTo(server, 'do@example.vn', '/complete-registration')));
    await page.getByLabel('Mật khẩu mới').fill(password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}/register-organisation`);
    await page.getByLabel(/Mã số thuế/).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a member', () => {
  it('signs in with the keyboard, comes back to the page, stays signed in, and signs out', async () => {
    await browser.context.clearCookies();
    const { page, complaints } = await openPage(browser.context);
    await page.setViewportSize({ width: 1280, height: 800 });
    await settle(page, `${server.url}/needs?text=ch%C3%A8`);
    await page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor();
    const email = page.getByLabel('Địa chỉ e-mail');
    const secret = page.getByLabel('Mật khẩu', { exact: true });
    expect(await email.getAttribute('autocomplete')).toBe('username');
    expect(await secret.getAttribute('autocomplete')).toBe('current-password');

    await email.focus();
    await page.keyboard.type('member@demo.example');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(password);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await secret.getAttribute('type')).toBe('text');
    await page.keyboard.press('Space');
    expect(await secret.getAttribute('type')).toBe('password');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    const person = page.getByRole('banner').getByRole('button', { name: 'Lý Thị Mẩy' });
    await person.waitFor();
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('text')]).toEqual(['/needs', 'chè']);

    await page.reload();
    await person.waitFor();
    expect(await overflow(page)).toBe(0);
    await person.press('Enter');
    const out = page.getByRole('button', { name: 'Đăng xuất' });
    await out.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await out.press('Enter');
    await page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).waitFor();
    expect(await person.count()).toBe(0);
    expect((await browser.context.cookies()).filter(({ name }) => name.includes('session'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is led to no other site', async () => {
    await browser.context.clearCookies();
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/sign-in?returnTo=${encodeURIComponent('/.//example.org/')}`);
    await fill(page, 'vi', 'member@demo.example', password);
    await page.waitForURL(`${server.url}/`);
    await page.close();
  });

  it('finds the way out in the menu of a telephone', async () => {
    const { page } = await openPage(browser.context);
    await page.setViewportSize({ width: 360, height: 800 });
    await settle(page, server.url);
    await page.getByRole('button', { name: 'Mục lục' }).click();
    await page.getByRole('navigation', { name: 'Các mục' }).getByText('Lý Thị Mẩy').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForFunction(() => !document.body.textContent.includes('Lý Thị Mẩy'));
    await page.close();
  });
});

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  it('a wrong password and an unknown address get the same answer, next to the form', async () => {
    await browser.context.clearCookies();
    await speak(browser.context, server.url, lang);
    const { page } = await openPage(browser.context);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const email of ['member@demo.example', 'nobody@demo.example']) {
        await settle(page, `${server.url}/sign-in`);
        await fill(page, lang, email, 'not the password');
        const alert = page.locator('main form [role=alert]');
        await alert.waitFor();
        expect((await alert.innerText()).trim()).toBe(wrong[lang]);
        expect(await alert.evaluate((one) => one === document.activeElement)).toBe(true);
        expect(await page.locator('main input[name=email]').inputValue()).toBe(email);
      }
      expect({ width, axe: await axeFindings(page), overflow: await overflow(page) }).toEqual({
        width,
        axe: [],
        overflow: 0,
      });
      expect(await tooSmall(page)).toEqual([]);
    }
    await page.close();
  });

  it('an empty form asks nobody: the first empty field says so and takes the focus', async () => {
    await browser.context.clearCookies();
    await speak(browser.context, server.url, lang);
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/sign-in`);
    await page.locator('main button[type=submit]').click();
    const focused = page.locator('main input:focus');
    expect(await focused.getAttribute('name')).toBe('email');
    expect(await focused.getAttribute('aria-invalid')).toBe('true');
    const problem = page.locator(`[id="${await focused.getAttribute('aria-describedby')}"]`);
    expect((await problem.innerText()).trim()).toBe(
      lang === 'vi' ? 'Cần điền ô này.' : 'This field is required.',
    );
    await focused.fill('member@demo.example');
    await page.keyboard.press('Enter');
    expect(await focused.getAttribute('name')).toBe('password');
    await page.close();
  });
});

describe('a person with a second factor', () => {
  it('is asked for a code on the same page; a wrong one is refused, a recovery code lets in', async () => {
    await browser.context.clearCookies();
    const { page } = await openPage(browser.context);
    const codes = await setUpSecondFactor(page.request, 'officer@demo.example');
    await browser.context.clearCookies();
    await settle(page, `${server.url}/sign-in?returnTo=/labs`);
    await fill(page, 'vi', 'officer@demo.example', password);
    await page.getByRole('heading', { level: 1, name: 'Xác thực hai bước' }).waitFor();
    const code = page.locator('main input');
    expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
    expect(await code.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).count()).toBe(1);

    await page.keyboard.type('12345');
    await page.keyboard.press('Enter');
    const alert = page.locator('main form [role=alert]');
    await alert.waitFor();
    expect((await alert.innerText()).trim()).toBe('Mã không đúng, đã dùng hoặc đã hết hạn.');
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Dùng mã dự phòng' }).click();
    await page.getByLabel('Mã dự phòng', { exact: true }).fill(codes[0] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}/labs`);
    await page.getByRole('banner').getByRole('button', { name: 'Nguyễn Thị Sở' }).waitFor();
    await page.close();
  });
});

async function fill(page: Page, lang: 'vi' | 'en', email: string, secret: string): Promise<void> {
  await page.getByLabel(lang === 'vi' ? 'Địa chỉ e-mail' : 'E-mail address').fill(email);
  await page.getByLabel(lang === 'vi' ? 'Mật khẩu' : 'Password', { exact: true }).fill(secret);
  await page.locator('main button[type=submit]').click();
}

/** What one can press in the page's main part and that is smaller than a finger. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(a, button, input)')]
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Signs in and sets up an authenticator app; answers the recovery codes. */
async function setUpSecondFactor(request: APIRequestContext, email: string): Promise<string[]> {
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const response = await request.post(`${server.url}/graphql`, { data: { query, variables } });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown[] };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { secondFactorDue } }', {
    input: { email, password },
  });
  const { startTotp } = await ask<{ startTotp: { secret: string } }>('mutation { startTotp { secret } }');
  const { confirmTotp } = await ask<{ confirmTotp: { codes: string[] } }>(
    'mutation ($code: String!) { confirmTotp(code: $code) { codes } }',
    { code: totp(startTotp.secret) },
  );
  return confirmTotp.codes;
}
