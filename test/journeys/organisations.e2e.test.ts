import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import type { Page } from 'playwright-core';
import { someTaxCode } from '../../api/src/test-support/tax-codes.js';
import { addPerson, becomes, type Person } from './support/people.js';
import { type Server, START_MS, startServer } from './support/server.js';
import { axeFindings, openPage, overflow, settle } from './support/visit.js';

const authority = 'Sở Khoa học và Công nghệ tỉnh Lào Cai';

let server: Server;
let browser: TestBrowser;
let officer: Person;
let page: Page;
let complaints: string[];
let seed = 800_000;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  officer = await addPerson(server, 'Lê Thị Cán Bộ', { platformRoles: ['province_officer'] });
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  ({ page, complaints } = await openPage(browser.context));
  await page.setViewportSize({ width: 360, height: 740 });
});

describe('an organisation with a new tax code', () => {
  it('registers on a phone, is sent back, corrected and verified; its page names the authority and the day', async () => {
    const person = await addPerson(server, 'Sùng Thị Mua');
    const code = newTaxCode();
    await asStranger();
    await settle(page, `${server.url}/register-organisation`);
    await sound('a stranger');
    const signIn = page.getByRole('link', { name: 'Tôi đã có tài khoản' });
    expect(await signIn.getAttribute('href')).toBe('/sign-in?returnTo=%2Fregister-organisation');

    await becomes(browser.context, server, person);
    await settle(page, `${server.url}/register-organisation`);
    const wrong = `${code.slice(0, 9)}${(Number(code[9]) + 1) % 10}`;
    await page.getByLabel('Mã số thuế').fill(wrong);
    await press('Tiếp tục');
    await page.getByText('Chữ số kiểm tra không khớp').waitFor();
    await page.getByText('Bạn vừa gõ: năm ba không').waitFor();
    await sound('a wrong tax code');
    await page.getByLabel('Mã số thuế').fill(`${code.slice(0, 4)} ${code.slice(4)}`);
    await press('Tiếp tục');

    await page.getByLabel('Tên tổ chức').fill('HTX Chè Cổ Thụ Tà Xùa');
    await page.getByLabel('Loại tổ chức').selectOption('COOPERATIVE');
    // The old district leads to its communes of today.
    await page.getByLabel('Xã, phường').fill('huyện Bát Xát');
    await page.getByRole('button', { name: 'xã Y Tý' }).click();
    await page.getByText('Nay là xã Y Tý, tỉnh Lào Cai').waitFor();
    // By the words one uses, without marks.
    const industry = page.getByRole('combobox', { name: 'Ngành' });
    await industry.fill('trong che');
    await page.getByRole('option', { name: /\(01\)/ }).waitFor();
    await industry.press('Enter');
    expect(await industry.inputValue()).toContain('(01)');
    await sound('who it is');

    // The tab is closed; what was written is there again.
    await page.close();
    ({ page, complaints } = await openPage(browser.context));
    await page.setViewportSize({ width: 360, height: 740 });
    await settle(page, `${server.url}/register-organisation`);
    await page.getByText('Tiếp tục phần bạn viết dở').waitFor();
    expect(await page.getByLabel('Tên tổ chức').inputValue()).toBe('HTX Chè Cổ Thụ Tà Xùa');
    await press('Tiếp tục');
    await page.getByRole('heading', { name: 'Người liên hệ' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Người liên hệ' }).inputValue()).toBe('Sùng Thị Mua');
    await press('Gửi hồ sơ');
    expect(await page.locator(':focus').getAttribute('name')).toBe('contactPhone');
    await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0912 000 111');
    await page.getByRole('checkbox').check();
    await sound('whom to ask');
    await press('Gửi hồ sơ');
    await page.getByText('Đã gửi hồ sơ').waitFor();
    const id = await idOf(code);

    await becomes(browser.context, server, officer);
    await settle(page, `${server.url}/desk/organisations`);
    await page.getByRole('link', { name: /HTX Chè Cổ Thụ Tà Xùa/ }).click();
    await page.getByRole('heading', { name: 'HTX Chè Cổ Thụ Tà Xùa' }).waitFor();
    await page.getByRole('cell', { name: code }).waitFor();
    await sound('the case');
    await press('Trả lại');
    await press('Không liên hệ được');
    await sound('a return');
    await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
    await page.getByText('Đã trả lại hồ sơ HTX Chè Cổ Thụ Tà Xùa.').waitFor();
    expect((await server.graphql<{ organisation: null }>(publicQuery, { id })).organisation).toBeNull();

    await becomes(browser.context, server, person);
    await settle(page, `${server.url}/my/organisations`);
    await page.getByText('Chúng tôi chưa gọi được số điện thoại').waitFor();
    await sound('my organisations');
    await page.getByRole('link', { name: 'Sửa và gửi lại' }).click();
    await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0912 000 222');
    await sound('the record');
    await press('Gửi hồ sơ');
    await page.getByText('Đã gửi lại hồ sơ').waitFor();

    await becomes(browser.context, server, officer);
    await settle(page, `${server.url}/desk/organisations?open=r-${id}`);
    await page.getByRole('cell', { name: '0912 000 222' }).waitFor();
    await press('Xác minh');
    await page.getByRole('dialog').getByRole('button', { name: 'Xác minh' }).click();
    await page.getByText('Đã xác minh HTX Chè Cổ Thụ Tà Xùa.').waitFor();

    await asStranger();
    await settle(page, `${server.url}/organisations/${id}`);
    const today = new Intl.DateTimeFormat('vi-VN', {
      timeZone: 'Asia/Ho_Chi_Minh',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    }).format(new Date());
    await page.getByText(`${authority} xác minh ngày ${today}`).first().waitFor();
    expect(await page.content()).not.toContain(officer.fullName);
    await sound('the public page');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('an organisation that came by import', () => {
  it('is found by its tax code and claimed, not doubled; staff compare and give it over', async () => {
    const code = newTaxCode();
    await server.sql(
      `insert into organisations (kind, name, tax_code, tax_code_kind, commune, province, source, external_id)
       values ('enterprise', 'Công ty Quế Văn Bàn', $1, 'enterprise', 'xã Văn Bàn', 'Lào Cai', 'import', $2)`,
      [code, `e2e-${code}`],
    );
    const person = await addPerson(server, 'Hoàng Văn Quế');
    await becomes(browser.context, server, person);
    await settle(page, `${server.url}/register-organisation`);
    await page.getByLabel('Mã số thuế').fill(code);
    await press('Tiếp tục');
    await page.getByRole('heading', { name: 'Có phải tổ chức của bạn?' }).waitFor();
    await page.getByText('Công ty Quế Văn Bàn').waitFor();
    await page.getByLabel('Vì sao đây là tổ chức của bạn').fill('Tôi là giám đốc.');
    await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0913 111 222');
    await sound('a claim');
    await press('Nhận tổ chức này');
    await page.getByText('Đã gửi yêu cầu nhận tổ chức').waitFor();

    await becomes(browser.context, server, officer);
    await settle(page, `${server.url}/desk/organisations`);
    await page.getByRole('link', { name: /Công ty Quế Văn Bàn/ }).click();
    await page.getByText('Tôi là giám đốc.').waitFor();
    await page.getByRole('cell', { name: '0913 111 222' }).waitFor();
    await sound('a claim at the desk');
    await press('Giao tổ chức');
    await page.getByRole('dialog').getByRole('button', { name: 'Giao tổ chức' }).click();
    await page.getByText('Đã giao Công ty Quế Văn Bàn cho người xin nhận.').waitFor();

    await becomes(browser.context, server, person);
    await settle(page, `${server.url}/my/organisations`);
    await page.getByText('Đã được giao').waitFor();
    await page.getByRole('article').getByText('Quản trị tổ chức').waitFor();
    const rows = await server.sql<{ phone: string }>('select phone from organisations where tax_code = $1', [
      code,
    ]);
    expect(rows).toEqual([{ phone: '0913 111 222' }]);

    // Somebody else who comes with the same code is told what to do.
    await becomes(browser.context, server, await addPerson(server, 'Người Đến Sau'));
    await settle(page, `${server.url}/register-organisation`);
    await page.getByLabel('Mã số thuế').fill(code);
    await press('Tiếp tục');
    await page.getByText('Hãy nhờ người phụ trách mời bạn').waitFor();
    await sound('taken');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('staff', () => {
  it('register for somebody without e-mail; a number that is known already is told on the form', async () => {
    const code = newTaxCode();
    await becomes(browser.context, server, officer);
    const fill = async (name: string): Promise<void> => {
      await page.getByLabel('Mã số thuế').fill(code);
      await page.getByLabel('Tên tổ chức').fill(name);
      await page.getByLabel('Loại tổ chức').selectOption('HOUSEHOLD_BUSINESS');
      await page.getByLabel('Xã, phường').fill('xã Y Tý');
      await page.getByRole('textbox', { name: 'Người liên hệ' }).fill('Giàng A Páo');
      await page.getByRole('checkbox').check();
    };
    await settle(page, `${server.url}/desk/organisations/new`);
    await sound('register for somebody');
    await fill('Hộ Giàng A Páo');
    await press('Ghi vào sổ');
    await page.getByText('Đã ghi Hộ Giàng A Páo vào sổ').waitFor();
    await press('Đăng ký giúp người khác');
    await fill('Hộ thứ hai');
    await press('Ghi vào sổ');
    await page.getByText(`${code} đã thuộc về một bản ghi khác.`).waitFor();
    const [row] = await server.sql<{ registration: string; people: number }>(
      `select registration, (select count(*)::int from memberships m where m.organisation_id = o.id) as people
       from organisations o where tax_code = $1`,
      [code],
    );
    expect(row).toEqual({ registration: 'verified', people: 0 });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('go through the queue by keyboard alone, with the keys in the help', async () => {
    const people = [await addPerson(server, 'Người Thứ Nhất'), await addPerson(server, 'Người Thứ Hai')];
    const ids: string[] = [];
    for (const [at, person] of people.entries()) {
      const [row] = await server.sql<{ id: string }>(
        `insert into organisations (kind, name, registration, registered_by, submitted_at, source)
         values ('cooperative', $1, 'submitted', $2, now() - interval '9 days' + $3 * interval '1 hour', 'manual') returning id`,
        [`HTX Bàn Phím ${at + 1}`, person.id, at],
      );
      ids.push(row!.id);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await becomes(browser.context, server, officer);
    await settle(page, `${server.url}/desk/organisations`);
    await page.getByText('9 ngày').first().waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 2, name: 'HTX Bàn Phím 1' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Hồ sơ sau').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 2, name: 'HTX Bàn Phím 2' }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { level: 2, name: 'HTX Bàn Phím 1' }).waitFor();
    await sound('the desk');
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    // Typed letters are letters here, not keys of the page.
    await page.keyboard.type('vui long ghi ro xa');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã trả lại hồ sơ HTX Bàn Phím 1.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'HTX Bàn Phím 2' }).waitFor();
    await page.keyboard.press('v');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Đã xác minh HTX Bàn Phím 2.').waitFor();
    const rows = await server.sql<{ registration: string; returned_reason: string | null }>(
      'select registration, returned_reason from organisations where id = any($1) order by name',
      [ids],
    );
    expect(rows).toEqual([
      { registration: 'returned', returned_reason: 'vui long ghi ro xa' },
      { registration: 'verified', returned_reason: null },
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the people of an organisation', () => {
  it('are invited with a role, join, take over and leave; the last who keeps it cannot', async () => {
    const [{ id } = { id: '' }] = await server.sql<{ id: string }>(
      "insert into organisations (kind, name, registration, source) values ('cooperative', 'HTX Bàn Giao', 'verified', 'manual') returning id",
    );
    const head = await addPerson(server, 'Chủ Nhiệm Cũ', {
      memberships: { [id]: ['member', 'organisation_admin'] },
    });
    const heir = await addPerson(server, 'Chủ Nhiệm Mới');
    await becomes(browser.context, server, head);
    await settle(page, `${server.url}/my/organisations/${id}/people`);
    await page.getByLabel('E-mail').fill(heir.email);
    await sound('people');
    await press('Gửi lời mời');
    await page.getByText(`Đã gửi lời mời tới ${heir.email}.`).waitFor();
    await page.getByRole('row', { name: new RegExp(heir.email) }).waitFor();

    await page.getByRole('button', { name: 'Tôi rời tổ chức' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rời tổ chức' }).click();
    await page.getByText('Đây là người cuối cùng giữ vai trò này').waitFor();
    await page.keyboard.press('Escape');

    await becomes(browser.context, server, heir);
    await settle(page, `${server.url}/my/organisations`);
    await page.getByText('HTX Bàn Giao mời bạn tham gia').waitFor();
    await sound('an invitation');
    await press('Nhận lời');
    await page.getByRole('article').getByText('Thành viên').waitFor();

    await becomes(browser.context, server, head);
    await settle(page, `${server.url}/my/organisations/${id}/people`);
    await page.getByRole('button', { name: /^Vai trò.*Chủ Nhiệm Mới/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /Quản lý phòng thí nghiệm/ })
      .check();
    await sound('roles');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu vai trò' }).click();
    await page.getByText('Đã đổi vai trò của Chủ Nhiệm Mới.').waitFor();
    await page.getByRole('button', { name: /^Bàn giao.*Chủ Nhiệm Cũ/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /Chủ Nhiệm Mới/ })
      .check();
    await sound('hand over');
    await page.getByRole('dialog').getByRole('button', { name: 'Bàn giao' }).click();
    await page.getByText('Bạn chưa thuộc tổ chức nào').waitFor();
    const rows = await server.sql<{ user_id: string; roles: string[] }>(
      'select user_id, roles from memberships where organisation_id = $1',
      [id],
    );
    expect(rows).toEqual([{ user_id: heir.id, roles: ['lab_manager', 'member', 'organisation_admin'] }]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('who both change the record see both versions, and nothing typed is lost', async () => {
    const [{ id } = { id: '' }] = await server.sql<{ id: string }>(
      `insert into organisations (kind, name, registration, commune, province, contact_name, phone, source)
       values ('cooperative', 'HTX Hai Người', 'verified', 'xã Y Tý', 'Lào Cai', 'Người Giữ', '0911', 'manual') returning id`,
    );
    const one = await addPerson(server, 'Người Sửa', { memberships: { [id]: ['organisation_admin'] } });
    await becomes(browser.context, server, one);
    await settle(page, `${server.url}/my/organisations/${id}`);
    await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0922 333 444');
    await server.sql(
      "update organisations set address = 'Thôn Phìn Hồ', revision = revision + 1 where id = $1",
      [id],
    );
    await press('Lưu hồ sơ');
    await page.getByText('Có người vừa sửa nội dung này').waitFor();
    await press('Xem hai bản');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Thôn Phìn Hồ').waitFor();
    await dialog.getByText('0922 333 444').waitFor();
    await sound('two versions');
    await dialog.getByRole('button', { name: 'Giữ bản của tôi và gửi' }).click();
    await page.getByText('Đã lưu hồ sơ').waitFor();
    const [row] = await server.sql<{ phone: string }>('select phone from organisations where id = $1', [id]);
    expect(row).toEqual({ phone: '0922 333 444' });
    await page.close();
  });
});

const publicQuery = 'query ($id: ID!) { organisation(id: $id) { id } }';

/** A tax code that can exist and that nobody has. */
const newTaxCode = (): string => someTaxCode((seed += 20));

const press = (name: string): Promise<void> =>
  page.locator('main, dialog[open]').getByRole('button', { name, exact: true }).last().click();

const asStranger = (): Promise<void> => browser.context.clearCookies({ name: 'session' });

async function idOf(taxCode: string): Promise<string> {
  const [row] = await server.sql<{ id: string }>('select id from organisations where tax_code = $1', [
    taxCode,
  ]);
  return row!.id;
}

/** What is on the screen now has no serious finding and does not reach beyond a phone. */
async function sound(where: string): Promise<void> {
  expect({ where, axe: await axeFindings(page), beyond: await overflow(page) }).toEqual({
    where,
    axe: [],
    beyond: 0,
  });
}
