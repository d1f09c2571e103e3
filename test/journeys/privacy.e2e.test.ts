import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import type { Page } from 'playwright-core';
import { addPerson, becomes, type Person } from './support/people.js';
import { type Server, START_MS, startServer } from './support/server.js';
import { axeFindings, openPage, overflow, settle, speak } from './support/visit.js';

let server: Server;
let browser: TestBrowser;
let person: Person;
let officer: Person;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  person = await addPerson(server, 'Lò Thị Dữ Liệu');
  officer = await addPerson(server, 'Cán Bộ Phụ Trách', { platformRoles: ['province_officer'] });
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function phone(who: Person | undefined, path: string): Promise<{ page: Page; complaints: string[] }> {
  await browser.context.clearCookies();
  await speak(browser.context, server.url, 'vi');
  if (who) await becomes(browser.context, server, who);
  const opened = await openPage(browser.context);
  await opened.page.setViewportSize({ width: 360, height: 740 });
  await settle(opened.page, `${server.url}${path}`);
  return opened;
}

const isSound = async (page: Page): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

/** The first entry of a zip, unpacked. */
function firstEntry(zip: Buffer): string {
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(18))).toString('utf8');
}

describe('personal data on a phone', () => {
  it('a stranger finds the privacy page in the footer', async () => {
    const { page, complaints } = await phone(undefined, '/about');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Dữ liệu cá nhân' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dữ liệu cá nhân' }).waitFor();
    await page.getByText('Sở Khoa học và Công nghệ tỉnh Lào Cai').first().waitFor();
    await isSound(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a member agrees to one purpose and takes it back, and downloads a copy of their own data', async () => {
    const { page, complaints } = await phone(person, '/account/privacy');
    const give = page.getByRole('button', { name: 'Tôi đồng ý: Nhận thư khi có kết quả phù hợp' });
    const withdraw = page.getByRole('button', { name: 'Rút lại đồng ý: Nhận thư khi có kết quả phù hợp' });
    expect(await page.getByText('Bạn chưa đồng ý.').count()).toBe(3);
    await give.click();
    await withdraw.click();
    await give.waitFor();

    await page.getByRole('button', { name: 'Yêu cầu bản sao' }).click();
    await page.getByText('Đã nhận yêu cầu.').waitFor();
    const link = page.getByRole('link', { name: 'Tải bản sao' });
    for (let look = 0; look < 60 && (await link.count()) === 0; look++) {
      await page.getByRole('button', { name: 'Xem lại tình trạng' }).click();
      await page.waitForTimeout(500);
    }
    await isSound(page);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^du-lieu-ca-nhan-[\d-]+\.zip$/);
    const data = firstEntry(await readFile(await download.path()));
    expect(data).toContain('Lò Thị Dữ Liệu');
    expect(data).toContain(person.email);
    expect(data).not.toContain(officer.email);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('asks to be erased; the officer approves with a reason; the person is gone', async () => {
    const asked = await phone(person, '/account/privacy');
    await asked.page.getByRole('button', { name: 'Yêu cầu xóa' }).click();
    await asked.page.getByRole('button', { name: 'Gửi yêu cầu xóa' }).click();
    await asked.page.getByText('Đã nhận yêu cầu.').waitFor();
    await asked.page.close();

    const { page, complaints } = await phone(officer, '/desk/personal-data');
    await page.getByText('Còn 2 ngày làm việc').waitFor();
    await isSound(page);
    await page.getByRole('button', { name: 'Xử lý yêu cầu của Lò Thị Dữ Liệu' }).click();
    await page.getByLabel('Chấp thuận và thực hiện').check();
    await page.getByText('không khôi phục được').waitFor();
    await page.getByLabel('Lý do, người yêu cầu sẽ đọc').fill('Đúng người, đúng quy định.');
    await isSound(page);
    await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await page.getByText('Đã ghi nhận.').waitFor();
    for (let look = 0; look < 60; look++) {
      const left = await server.sql('select 1 from users where id = $1', [person.id]);
      if (left.length === 0) break;
      await page.waitForTimeout(500);
    }
    expect(
      await server.sql('select 1 from users where id = $1 or email = $2', [person.id, person.email]),
    ).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
