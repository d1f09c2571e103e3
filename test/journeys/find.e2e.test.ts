import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import { type Server, START_MS, startServer } from './support/server.js';
import { openPage, settle, speak } from './support/visit.js';

/** Cards of matches, in full and in short. */
const MATCH = 'main section article:has([data-band])';

let server: Server;
let browser: TestBrowser;

beforeAll(async () => {
  server = await startServer({ matched: true });
  browser = await launchBrowser();
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('someone looks for a way out of wet tea', () => {
  it('finds tea machines by words without diacritics, and from there the needs that they may meet', async () => {
    const { page, complaints } = await openPage(browser.context);
    await settle(page, server.url);
    await page.getByRole('combobox').fill('may say che');
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('heading', { level: 1, name: /may say che/ }).waitFor();

    const tea = page
      .locator('main article')
      .filter({ hasText: 'Nguồn cung' })
      .locator('h3 a', { hasText: /chè/i });
    await tea.first().waitFor();
    const title = await tea.first().innerText();
    expect(title).toMatch(/máy|lò|sấy|sao|vò|dây chuyền/i);
    await expect(page.locator('main article mark').first().innerText()).resolves.toMatch(/máy|sấy|chè/i);

    await tea.first().click();
    await page.waitForURL(/\/offers\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const needs = page.locator(MATCH);
    await needs.first().waitFor({ state: 'attached' });
    // Where nothing fits well, the weak ones are one key away.
    if (!(await needs.first().isVisible()))
      await page.locator('main section details > summary').first().click();
    await needs.first().waitFor();
    expect(await needs.first().innerText()).toMatch(/Khớp (mạnh|khá|yếu)/);

    const need = needs.locator('h3 a').first();
    const problem = await need.innerText();
    await need.click();
    await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: problem }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows the first matches of a need with reasons, and marks the quoted words in both texts', async () => {
    const id = await needWithMatches();
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/needs/${id}`);
    const first = page.locator(MATCH).first();
    await first.waitFor();
    expect(await first.locator('ul[aria-label="Vì sao khớp"] > li').count()).toBeGreaterThan(0);

    const quoted = (side: string) => first.locator(`figure[data-side=${side}] mark`).allInnerTexts();
    const needWords = await quoted('need');
    const offerWords = await quoted('offer');
    expect(needWords.length).toBeGreaterThan(0);
    expect(offerWords.length).toBeGreaterThan(0);
    // What the card quotes of this need is what is marked in the need's own text.
    const own = (await page.locator('main > * article').first().locator('mark').allInnerTexts()).join(' ');
    for (const word of needWords) expect(own).toContain(word);

    await first.locator('h3 a').click();
    await page.waitForURL((url) => !url.pathname.startsWith('/needs/'));
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('main .served') === null);
    const whole = await page.locator('main').innerText();
    for (const word of offerWords) expect(whole).toContain(word);
    await page.close();
  });

  it('tells three matches in full, the next in short, weak ones folded with their number', async () => {
    const id = await needWithMatches();
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/needs/${id}`);
    await page.locator(MATCH).first().waitFor();
    const bands = await page.locator(MATCH).evaluateAll((all) =>
      all.map((one) => ({
        band: one.querySelector('[data-band]')?.getAttribute('data-band'),
        quotes: [...one.querySelectorAll('figure')].filter((figure) => figure.checkVisibility()).length,
      })),
    );
    const good = bands.filter(({ band }) => band !== 'WEAK');
    expect(good.slice(0, 3).every(({ quotes }) => quotes > 0)).toBe(true);
    expect(bands.slice(3).every(({ quotes }) => quotes === 0)).toBe(true);
    const tallest = await page
      .locator('section figure:visible blockquote')
      .evaluateAll((all) =>
        Math.max(...all.map((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight))),
      );
    expect(tallest).toBeLessThan(2.2);

    const fold = page.locator('main section details', { hasText: /Còn \d+ kết quả khớp yếu/ }).last();
    await expect(fold.getAttribute('open')).resolves.toBeNull();
    await fold.locator('> summary').click();
    expect(await fold.locator('article').first().isVisible()).toBe(true);
    await page.close();
  });
});

describe('an address', () => {
  it('stays the same when the language changes, and the choice is kept', async () => {
    const id = await needWithMatches();
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/needs/${id}`);
    const title = await page.locator('main h1').innerText();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: 'Offers that may solve it' }).waitFor();
    expect(page.url()).toBe(`${server.url}/needs/${id}`);
    expect(await page.locator('main h1').innerText()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Offers that may solve it' }).waitFor();
    await speak(browser.context, server.url, 'vi');
    await page.close();
  });

  it('carries the filters of a list to whoever it is shared with', async () => {
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/offers`);
    const all = await page.locator('main [role=status]').first().innerText();
    const facet = page.getByRole('group', { name: 'Loại' }).getByRole('checkbox').nth(1);
    await facet.check();
    await page.waitForURL(/kinds=/);
    await page.waitForFunction(
      (before) => document.querySelector('main [role=status]')?.textContent !== before,
      all,
    );
    const some = await page.locator('main [role=status]').first().innerText();

    const { page: friend } = await openPage(browser.context);
    await settle(friend, page.url());
    const theirs = friend.getByRole('group', { name: 'Loại' }).getByRole('checkbox').nth(1);
    expect(await theirs.isChecked()).toBe(true);
    expect(await friend.locator('main [role=status]').first().innerText()).toBe(some);
    await friend.close();
    await page.close();
  });
});

/** A need with more than three good matches and some weak ones, as the api tells. */
async function needWithMatches(): Promise<string> {
  const { needs } = await server.graphql<{
    needs: { edges: { node: { id: string; matches: { edges: { node: { band: string } }[] } } }[] };
  }>('{ needs(first: 60) { edges { node { id matches(first: 10) { edges { node { band } } } } } } }');
  const found = needs.edges.find(({ node }) => {
    const good = node.matches.edges.filter((edge) => edge.node.band !== 'WEAK').length;
    return good > 3 && good < 9 && node.matches.edges.length === 10;
  });
  if (found === undefined) throw new Error('the demonstration has no need with both good and weak matches');
  return found.node.id;
}
