import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export interface BrowserOptions {
  /** Window in CSS pixels; 1280 x 800 unless told. */
  viewport?: { width: number; height: number };
  /** What the browser says it speaks; vi-VN unless told. */
  locale?: string;
}

export interface TestBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/**
 * A real Chromium without a window, with a profile of its own that `close` removes.
 * Taken from CHROMIUM_PATH, else the machine's chromium or chrome, else the one packaged for the tests.
 */
export async function launchBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'caunoi-browser-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findChromium(),
      headless: true,
      args: flags,
      viewport: options.viewport ?? { width: 1280, height: 800 },
      locale: options.locale ?? 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    const close = async (): Promise<void> => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    return { context, close };
  } catch (error) {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

/** Path of the Chromium that the tests drive; the search order is told at `launchBrowser`. */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
