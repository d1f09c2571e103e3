import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import { type Server, START_MS, startServer } from './support/server.js';
import { axeFindings, openPage, overflow, settle, speak } from './support/visit.js';

let server: Server;
let browser: TestBrowser;
let paths: string[];

beforeAll(async () => {
  server = await startServer({ matched: true });
  browser = await launchBrowser();
  const first = async (table: string): Promise<string> =>
    (await server.sql<{ id: string }>(`select id from ${table} order by id limit 1`))[0]?.id ?? '';
  const [need] = await server.sql<{ id: string }>(
    "select id from needs where status = 'published' and visibility = 'public' and language = 'vi' order by title limit 1",
  );
  paths = [
    '/',
    '/about',
    '/needs',
    '/offers?kinds=EQUIPMENT',
    '/organisations',
    '/experts',
    '/labs',
    '/search',
    '/search?q=may+say+che',
    '/search?q=xyzzyx',
    `/needs/${need?.id}`,
    `/offers/${await first('offers')}`,
    `/organisations/${await first('organisations')}`,
    `/experts/${await first('experts')}`,
    `/labs/${await first('labs')}`,
  ];
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each([360, 1280])('every public page, %i pixels wide', (width) => {
  it.each(['vi', 'en'] as const)(
    'in %s: nothing for axe, for the console, beyond the edge',
    async (lang) => {
      await speak(browser.context, server.url, lang);
      const { page, complaints } = await openPage(browser.context);
      await page.setViewportSize({ width, height: 800 });
      const found: object[] = [];
      for (const path of paths) {
        await settle(page, server.url + path);
        const seen = {
          lang: await page.locator('html').getAttribute('lang'),
          headings: await page.locator('h1').count(),
          axe: await axeFindings(page),
          overflow: await overflow(page),
          complaints: complaints.splice(0),
        };
        const wanted = { lang, headings: 1, axe: [], overflow: 0, complaints: [] };
        if (JSON.stringify(seen) !== JSON.stringify(wanted)) found.push({ path, ...seen });
      }
      expect(found).toEqual([]);
      await page.close();
    },
    240_000,
  );
});

describe('a list', () => {
  it('shows its shape while it loads, an error with a way to try again, and then its rows', async () => {
    await speak(browser.context, server.url, 'vi');
    const { page } = await openPage(browser.context);
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await asked;
      await route.fulfill({ status: 503, body: 'away' });
    });
    await page.goto(`${server.url}/needs`);
    const skeleton = page.locator('main [role=status]', { hasText: 'Đang tải' });
    await skeleton.waitFor({ state: 'attached' });
    expect(await page.locator('main article').count()).toBe(0);

    answer();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Chưa tải được nội dung');
    expect(await axeFindings(page)).toEqual([]);

    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Tải lại' }).click();
    await page.locator('main article').first().waitFor();
    expect(await alert.count()).toBe(0);
    await page.close();
  });

  it('says so and offers the next step where nothing fits', async () => {
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/needs?text=xyzzyx`);
    await page.getByText('Chưa có gì khớp với bộ lọc này').waitFor();
    await page.getByRole('link', { name: 'Tìm trên toàn sàn' }).click();
    await page.waitForURL(/\/search\?q=xyzzyx/);
    await page.close();
  });
});

describe('an address without a page', () => {
  it.each(['/khong-co-trang-nay', '/needs/00000000-0000-4000-8000-000000000000', '/offers/khong-phai-ma'])(
    '%s says so and leads home',
    async (path) => {
      const { page } = await openPage(browser.context);
      await settle(page, server.url + path);
      await page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang này' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('link', { name: 'Về trang đầu', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Bên cần gặp bên có' }).waitFor();
      await page.close();
    },
  );
});

describe('in print', () => {
  it('a need keeps its text and its reasons, and leaves out what only a screen can do', async () => {
    const { page } = await openPage(browser.context);
    await page.emulateMedia({ media: 'print' });
    await settle(page, server.url + (paths.find((path) => path.startsWith('/needs/')) ?? ''));
    await page.locator('main section article').first().waitFor();
    const shown = (what: string) =>
      page.locator(what).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(await shown('header, nav, main button, main summary, footer button')).toBe(0);
    expect(await shown('main h1')).toBe(1);
    expect(await shown('main dl')).toBeGreaterThan(0);
    expect(await page.locator('[data-print-source]').innerText()).toContain(page.url());
    await page.close();
  });
});
