import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

/** A new tab that keeps what the console complains about: errors of scripts, broken requests, a broken security policy. */
export async function openPage(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints };
}

/** Chooses the language of the context's next pages, as the switch in the header keeps it. */
export async function speak(context: BrowserContext, url: string, lang: 'vi' | 'en'): Promise<void> {
  await context.addCookies([{ name: 'lang', value: lang, url }]);
}

/** Opens an address and waits until the page's own text is there and nothing is loading any more. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main#main h1').waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('main .served, main [aria-busy=true]') === null &&
      ![...document.querySelectorAll('main [role=status]')].some((one) =>
        one.querySelector('div[aria-hidden=true]'),
      ),
  );
  await page.evaluate(() => document.fonts.ready);
}

/** Serious and critical findings of axe, one line each. Its code comes by the debugger, which the security policy does not bind. */
export async function axeFindings(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value as string[];
}

/** How far the page reaches beyond the window to the right, in CSS pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
