import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findChromium } from './chromium.js';

const folder = mkdtempSync(join(tmpdir(), 'caunoi-chromium-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the Chromium that tests drive', () => {
  it('is the one that is named, before any other', async () => {
    expect(await findChromium({ CHROMIUM_PATH: '/opt/mine', PATH: folder })).toBe('/opt/mine');
  });

  it('is else the first on the path that may be run', async () => {
    writeFileSync(join(folder, 'chromium'), '');
    chmodSync(join(folder, 'chromium'), 0o644);
    writeFileSync(join(folder, 'google-chrome'), '');
    chmodSync(join(folder, 'google-chrome'), 0o755);
    expect(await findChromium({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'google-chrome'));
  });
});
