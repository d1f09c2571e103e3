import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import type { Page } from 'playwright-core';
import { type Server, START_MS, startServer } from './support/server.js';
import { openPage, settle } from './support/visit.js';

let server: Server;
let browser: TestBrowser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('with the keyboard alone', () => {
  it('one skips the header, searches, chooses a suggestion by arrows and opens it', async () => {
    const { page } = await openPage(browser.context);
    await settle(page, server.url);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ text: 'Đến nội dung chính', seen: true });
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatchObject({ id: 'main' });

    await page.keyboard.press('/');
    expect(await focused(page)).toMatchObject({ role: 'combobox', seen: true, text: '' });
    await page.keyboard.type('may say');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const chosen = page.getByRole('option', { selected: true });
    const box = page.getByRole('combobox', { name: 'Tìm trên toàn sàn' });
    expect(await chosen.getAttribute('id')).toBe(await box.getAttribute('aria-activedescendant'));
    expect(await page.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    const title = await chosen.locator('span').first().innerText();

    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/\w+\/[0-9a-f-]{36}$/);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.close();
  });

  it('one opens the list of keys with ?, and Escape gives the focus back', async () => {
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/needs`);
    const before = page.locator('header a').nth(1);
    await before.focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await before.evaluate((one) => one === document.activeElement)).toBe(true);

    await page.keyboard.press('/');
    await page.keyboard.type('?/');
    expect(await page.getByRole('combobox', { name: 'Tìm trên toàn sàn' }).inputValue()).toBe('?/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.close();
  });

  it('one filters a list with the space bar, the focus being visible at every stop', async () => {
    const { page } = await openPage(browser.context);
    await settle(page, `${server.url}/offers`);
    const unseen: object[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (!at.seen) unseen.push(at);
      if (at.type === 'checkbox') break;
    }
    expect(unseen).toEqual([]);
    expect(await focused(page)).toMatchObject({ type: 'checkbox' });
    await page.keyboard.press('Space');
    await page.waitForURL(/kinds=/);
    expect(await focused(page)).toMatchObject({ type: 'checkbox', checked: true });
    await page.close();
  });

  it('every stop of the home page and of a page about one thing shows where the focus is', async () => {
    const [offer] = await server.sql<{ id: string }>('select id from offers order by title limit 1');
    const { page } = await openPage(browser.context);
    for (const path of ['/', `/offers/${offer?.id}`]) {
      await settle(page, server.url + path);
      const last = page.locator('footer a, footer button').last();
      const unseen: object[] = [];
      let stops = 0;
      do {
        await page.keyboard.press('Tab');
        const at = await focused(page);
        if (!at.seen) unseen.push(at);
        stops += 1;
      } while (stops < 80 && !(await last.evaluate((one) => one === document.activeElement)));
      expect({ path, unseen, reachesTheEnd: stops < 80 }).toEqual({ path, unseen: [], reachesTheEnd: true });
    }
    await page.close();
  });

  it('keys that compose a syllable belong to the input method', async () => {
    const { page } = await openPage(browser.context);
    await settle(page, server.url);
    const press = (key: string) =>
      page.evaluate(
        (pressed) =>
          (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent('keydown', {
              key: pressed,
              isComposing: true,
              bubbles: true,
              cancelable: true,
            }),
          ),
        key,
      );
    await press('/');
    expect(await focused(page)).not.toMatchObject({ role: 'combobox' });
    await press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);

    await page.keyboard.press('/');
    await page.keyboard.type('say');
    await page.getByRole('option').first().waitFor();
    // Nobody took the key: the browser would go on with it.
    expect(await press('ArrowDown')).toBe(true);
    expect(
      await page.getByRole('combobox', { name: 'Tìm trên toàn sàn' }).getAttribute('aria-activedescendant'),
    ).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(
      await page.getByRole('combobox', { name: 'Tìm trên toàn sàn' }).getAttribute('aria-activedescendant'),
    ).not.toBeNull();
    expect(await press('Enter')).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.close();
  });
});

/** What holds the focus, and whether someone can see it: inside the window, with an outline, a frame or a shadow of its own. */
function focused(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const box = (at.closest('label') ?? at).getBoundingClientRect();
    // A card's link draws its outline round the whole card, by its ::after.
    const outlined = [getComputedStyle(at), getComputedStyle(at, '::after')].some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
    const inside =
      box.width > 1 &&
      box.height > 1 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.right > 0 &&
      box.left < innerWidth;
    return {
      id: at.id,
      tag: at.tagName,
      role: at.getAttribute('role'),
      type: at.getAttribute('type'),
      checked: at instanceof HTMLInputElement && at.checked,
      text: at instanceof HTMLInputElement ? at.value : at.innerText.slice(0, 60),
      seen: outlined && inside,
    };
  });
}
