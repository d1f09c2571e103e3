import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someOrganisation } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { base32, totpCode, totpStep } from './domain/totp.js';
import { firstAdministratorLines } from './start-lines.js';
import { Browser, mailTo, MovableClock, registered, signInMutation } from './identity.test-support.js';

const minute = 60_000;
const resetSubject = 'Đặt lại mật khẩu';
const password = 'mùa xuân ở Sa Pa 3';

/** From base32 back to bytes, as an authenticator app does. */
function fromBase32(text: string): Buffer {
  const bits = [...text]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

describe('accounts', () => {
  const clock = new MovableClock();
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ clock });
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const me = async (browser: Browser) =>
    (
      await browser.graphql<{ viewer: { email: string; roles: string[]; waitingRoles: string[] } | null }>(
        '{ viewer { email roles waitingRoles } }',
      )
    ).data?.viewer ?? null;

  it('registers by a link that works once, signs in, and says the same about a known address', async () => {
    const email = 'dangky@example.vn';
    const browser = await registered(app, email, password);
    expect((await me(browser))?.email).toBe(email);

    const [{ count } = { count: 0 }] = await app.sql<{ count: number }>(
      'select count(*)::int as count from one_time_links where used_at is not null',
    );
    expect(count).toBeGreaterThan(0);
    const first = await mailTo(app, email);
    expect(
      await browser.code(
        'mutation ($t: String!) { completeRegistration(input: { token: $t, password: "another good one" }) { me { id } } }',
        { t: first.token },
      ),
    ).toBe('LINK_INVALID');

    const again = new Browser(app);
    const known = await again.graphql(
      'mutation { register(input: { email: "DangKy@Example.vn ", fullName: "Kẻ Lạ" }) }',
    );
    const unknown = await again.graphql(
      'mutation { register(input: { email: "chua-co@example.vn", fullName: "Kẻ Lạ" }) }',
    );
    expect({ ...known, headers: 0 }).toEqual({ ...unknown, headers: 0 });
    const told = await mailTo(app, email, first.id);
    expect(told.body).not.toContain('Kẻ Lạ');
    expect(told.token).toBe('');

    const fresh = new Browser(app);
    expect(
      (
        await fresh.graphql<{ signIn: { me: { email: string } } }>(signInMutation, {
          email: ' DANGKY@example.vn',
          password,
        })
      ).data?.signIn.me.email,
    ).toBe(email);
  });

  it('takes long passwords, refuses short and leaked ones, asks for no composition', async () => {
    const refused = async (typed: string) => {
      const browser = new Browser(app);
      await browser.graphql(
        'mutation { register(input: { email: "matkhau@example.vn", fullName: "Người Thử" }) }',
      );
      const { token } = await mailTo(app, 'matkhau@example.vn');
      const answer = await browser.graphql(
        'mutation ($t: String!, $p: String!) { completeRegistration(input: { token: $t, password: $p }) { me { id } } }',
        { t: token, p: typed },
      );
      return (
        (answer.errors[0]?.extensions['fields'] as { code: string }[] | undefined)?.map(({ code }) => code) ??
        answer.errors
      );
    };
    expect(await refused('1234567')).toEqual(['too_short']);
    expect(await refused('Password123')).toEqual(['breached_password']);
    await app.sql('delete from rate_counters');
    expect(await refused('anhyeuem123!')).toEqual(['breached_password']);
    expect(
      await refused('Một câu rất dài mà chỉ mình tôi biết, có dấu, có khoảng trắng, không số nào cả'),
    ).toEqual([]);
  });

  it('resets a password: once, within half an hour, ends sessions, keeps the second factor', async () => {
    const email = 'quen@example.vn';
    const browser = await registered(app, email, password);
    const enrolled = await enrol(browser);
    const stranger = new Browser(app);
    const ask = (to: string) =>
      stranger.graphql('mutation ($e: String!) { requestPasswordReset(email: $e) }', { e: to });
    const known = await ask(email);
    const unknown = await ask('khong-co@example.vn');
    expect({ ...known, headers: 0 }).toEqual({ ...unknown, headers: 0 });
    const { id: firstMail, token } = await mailTo(app, email, 0, resetSubject);

    const reset = (t: string, p: string) =>
      stranger.code(
        'mutation ($t: String!, $p: String!) { resetPassword(input: { token: $t, password: $p }) }',
        { t, p },
      );
    clock.advance(31 * minute);
    expect(await reset(token, 'mật khẩu mới tinh')).toBe('LINK_INVALID');
    await ask(email);
    const second = await mailTo(app, email, firstMail, resetSubject);
    expect(second.token).not.toBe(token);
    expect(await reset(second.token, 'mật khẩu mới tinh')).toBeUndefined();
    expect(await reset(second.token, 'mật khẩu mới nữa')).toBe('LINK_INVALID');
    expect(await me(browser)).toBeNull();

    expect(await stranger.code(signInMutation, { email, password })).toBe('SIGN_IN_FAILED');
    const due = await stranger.graphql<{ signIn: { secondFactorDue: string[]; me: unknown } }>(
      signInMutation,
      { email, password: 'mật khẩu mới tinh' },
    );
    expect(due.data?.signIn).toEqual({ secondFactorDue: ['TOTP', 'RECOVERY_CODE'], me: null });
    expect(await me(stranger)).toBeNull();
    expect(await showTotp(stranger, enrolled.secret)).toBeUndefined();
    expect((await me(stranger))?.email).toBe(email);
  });

  it('takes every code once: of the app, of the paper, and not the one before', async () => {
    const email = 'haibuoc@example.vn';
    const browser = await registered(app, email, password);
    const { secret, codes } = await enrol(browser);
    expect(codes).toHaveLength(10);
    const present = totpCode(secret, totpStep(clock.now()));
    expect(await show(await signedInDue(email), 'TOTP', present)).toBe('CODE_WRONG');
    clock.advance(30_000);
    const next = totpCode(secret, totpStep(clock.now()));
    const [one, two] = [await signedInDue(email), await signedInDue(email)];
    const answers = await Promise.all([show(one, 'TOTP', next), show(two, 'TOTP', next)]);
    expect(answers.map((code) => code ?? 'in').sort()).toEqual(['CODE_WRONG', 'in']);
    expect(
      await show(await signedInDue(email), 'RECOVERY_CODE', codes[0]!.toUpperCase().replaceAll('-', ' ')),
    ).toBeUndefined();
    expect(await show(await signedInDue(email), 'RECOVERY_CODE', codes[0]!)).toBe('CODE_WRONG');
  });

  it('stops guessing of codes after five wrong ones', async () => {
    const email = 'doanma@example.vn';
    const { secret } = await enrol(await registered(app, email, password));
    const browser = await signedInDue(email);
    const tried: (string | undefined)[] = [];
    for (let i = 0; i < 6; i++) tried.push(await show(browser, 'TOTP', '000000'));
    expect(tried).toEqual([...Array.from({ length: 5 }, () => 'CODE_WRONG'), 'RATE_LIMITED']);
    clock.advance(30_000);
    expect(await show(browser, 'TOTP', totpCode(secret, totpStep(clock.now())))).toBe('RATE_LIMITED');
  });

  it('changes the address when both sides have said yes, and not before', async () => {
    const browser = await registered(app, 'cu@example.vn', password);
    const before = await mailTo(app, 'cu@example.vn');
    expect(await browser.code('mutation { requestEmailChange(newEmail: "moi@example.vn") }')).toBeUndefined();
    const [old, fresh] = [await mailTo(app, 'cu@example.vn', before.id), await mailTo(app, 'moi@example.vn')];
    const confirm = async (token: string) =>
      (
        await new Browser(app).graphql<{ confirmEmailChange: string }>(
          'mutation ($t: String!) { confirmEmailChange(token: $t) }',
          { t: token },
        )
      ).data?.confirmEmailChange;
    expect(await confirm(fresh.token)).toBe('WAITING_FOR_OTHER_SIDE');
    expect((await me(browser))?.email).toBe('cu@example.vn');
    expect(await confirm(fresh.token)).toBeUndefined();
    expect(await confirm(old.token)).toBe('CHANGED');
    expect((await me(browser))?.email).toBe('moi@example.vn');
  });

  it('makes the first administrator by the link of the start, once; staff roles wait for the second factor', async () => {
    const [, line = ''] = await firstAdministratorLines(app.app.nest);
    const token = line.slice(line.indexOf('#') + 1);
    const claim = `mutation ($t: String!, $e: String!) { becomeFirstAdministrator(input: { token: $t, email: $e, fullName: "Quản Trị", password: "núi Fansipan cao 3147" }) { me { id roles waitingRoles } } }`;
    const browser = new Browser(app);
    const made = await browser.graphql<{
      becomeFirstAdministrator: { me: { id: string; roles: string[]; waitingRoles: string[] } };
    }>(claim, { t: token, e: 'quantri@example.vn' });
    expect(made.data?.becomeFirstAdministrator.me).toMatchObject({
      roles: [],
      waitingRoles: ['ADMINISTRATOR'],
    });
    expect(await new Browser(app).code(claim, { t: token, e: 'keothu2@example.vn' })).toBe('LINK_INVALID');
    expect(await firstAdministratorLines(app.app.nest)).toEqual([]);

    expect(await browser.code('{ users { totalCount } }')).toBe('SECOND_FACTOR_REQUIRED');
    await enrol(browser);
    expect((await me(browser))?.roles).toEqual(['ADMINISTRATOR']);
    expect(
      await browser.code('{ users { totalCount edges { node { email hasSecondFactor } } } }'),
    ).toBeUndefined();
    const { id } = made.data!.becomeFirstAdministrator.me;
    expect(
      await browser.code('mutation ($id: ID!) { setPlatformRoles(userId: $id, roles: []) }', { id }),
    ).toBe('LAST_OF_ROLE');
  });

  it('invites, joins as newcomer and as member, hands over, and keeps one administrator', async () => {
    const organisation = await someOrganisation(app, 'HTX Chè Bản Liền');
    const admin = await registered(app, 'chunhiem@example.vn', password);
    const [{ id: adminId } = { id: '' }] = await app.sql<{ id: string }>(
      "select id from users where email = 'chunhiem@example.vn'",
    );
    await app.sql(
      "insert into memberships (user_id, organisation_id, roles, joined_at) values ($1, $2, '{member,organisation_admin}', now())",
      [adminId, organisation],
    );
    const invite = (email: string, roles: string) =>
      `mutation { invitePerson(input: { organisationId: "${organisation}", email: "${email}", roles: [${roles}] }) }`;

    const outsider = await registered(app, 'nguoingoai@example.vn', password);
    expect(await outsider.code(invite('x@example.vn', 'MEMBER'))).toBe('NOT_FOUND');
    expect(await outsider.code(`{ organisationPeople(organisationId: "${organisation}") { email } }`)).toBe(
      'NOT_FOUND',
    );

    expect(await admin.code(invite('nguoimoi@example.vn', 'MEMBER'))).toBeUndefined();
    const mail = await mailTo(app, 'nguoimoi@example.vn');
    expect(mail.body).toContain('HTX Chè Bản Liền');
    const newcomer = new Browser(app);
    const look = await newcomer.graphql<{ invitation: { organisationName: string; hasAccount: boolean } }>(
      'query ($t: String!) { invitation(token: $t) { organisationName hasAccount } }',
      { t: mail.token },
    );
    expect(look.data?.invitation).toEqual({ organisationName: 'HTX Chè Bản Liền', hasAccount: false });
    expect(
      await outsider.code('mutation ($t: String!) { acceptInvitation(token: $t) }', { t: mail.token }),
    ).toBe('LINK_INVALID');
    expect(
      await newcomer.code(
        'mutation ($t: String!) { acceptInvitationAsNewcomer(input: { token: $t, fullName: "Sùng Thị Mới", password: "ruộng bậc thang mùa lúa" }) { me { id } } }',
        { t: mail.token },
      ),
    ).toBeUndefined();
    expect((await me(newcomer))?.roles).toEqual(['MEMBER']);
    const newcomerId = (
      await app.sql<{ id: string }>("select id from users where email = 'nguoimoi@example.vn'")
    )[0]!.id;

    expect(await newcomer.code(invite('y@example.vn', 'MEMBER'))).toBe('FORBIDDEN');
    expect(
      await admin.code(`mutation { endMembership(organisationId: "${organisation}", userId: "${adminId}") }`),
    ).toBe('LAST_OF_ROLE');
    expect(
      await admin.code(
        `mutation { handOverMembership(organisationId: "${organisation}", fromUserId: "${adminId}", toUserId: "${newcomerId}") }`,
      ),
    ).toBeUndefined();
    expect((await me(admin))?.roles).toEqual([]);
    expect(await me(newcomer)).toBeNull();
    await newcomer.graphql(signInMutation, {
      email: 'nguoimoi@example.vn',
      password: 'ruộng bậc thang mùa lúa',
    });
    expect((await me(newcomer))?.roles.sort()).toEqual(['MEMBER', 'ORGANISATION_ADMIN']);

    const { id: earlier } = await mailTo(app, 'nguoingoai@example.vn');
    expect(await newcomer.code(invite('nguoingoai@example.vn', 'LAB_MANAGER'))).toBeUndefined();
    const second = await mailTo(app, 'nguoingoai@example.vn', earlier);
    const held = outsider.session;
    expect(
      await outsider.code('mutation ($t: String!) { acceptInvitation(token: $t) }', { t: second.token }),
    ).toBeUndefined();
    expect(outsider.session).not.toBe(held);
    expect((await me(outsider))?.roles).toEqual(['LAB_MANAGER']);
    // The link followed once more by the same person leads to the same place; nobody else gets in by it.
    expect(
      await outsider.code('mutation ($t: String!) { acceptInvitation(token: $t) }', { t: second.token }),
    ).toBeUndefined();
    expect(
      await admin.code('mutation ($t: String!) { acceptInvitation(token: $t) }', { t: second.token }),
    ).toBe('LINK_INVALID');
  });

  it('an invitation waits for its address in the account, and can be answered there', async () => {
    const organisation = await someOrganisation(app, 'HTX Quế Nậm Đét');
    const invited = await registered(app, 'duocmoi@example.vn', password);
    const stranger = await registered(app, 'khongmoi@example.vn', password);
    const [row] = await app.sql<{ id: string }>(
      `insert into invitations (organisation_id, email, roles, created_at, expires_at)
       values ($1, 'duocmoi@example.vn', '{member}', $2, $3) returning id`,
      [organisation, clock.now(), new Date(clock.now().getTime() + 86_400_000)],
    );
    const waiting = '{ myInvitations { id organisationName } }';
    const mine = await invited.graphql<{ myInvitations: object[] }>(waiting);
    expect(mine.data?.myInvitations).toEqual([{ id: row!.id, organisationName: 'HTX Quế Nậm Đét' }]);
    expect((await stranger.graphql<{ myInvitations: object[] }>(waiting)).data?.myInvitations).toEqual([]);
    const join = `mutation { joinOrganisation(invitationId: "${row!.id}") }`;
    expect(await stranger.code(join)).toBe('NOT_FOUND');
    expect(await invited.code(join)).toBeUndefined();
    expect((await me(invited))?.roles).toEqual(['MEMBER']);
    expect((await invited.graphql<{ myInvitations: object[] }>(waiting)).data?.myInvitations).toEqual([]);
  });

  async function enrol(browser: Browser): Promise<{ secret: Buffer; codes: string[] }> {
    const started = await browser.graphql<{ startTotp: { secret: string; uri: string } }>(
      'mutation { startTotp { secret uri } }',
    );
    const secret = fromBase32(started.data!.startTotp.secret);
    expect(base32(secret)).toBe(started.data!.startTotp.secret);
    const held = browser.session;
    const confirmed = await browser.graphql<{ confirmTotp: { codes: string[] } }>(
      'mutation ($c: String!) { confirmTotp(code: $c) { codes } }',
      {
        c: totpCode(secret, totpStep(clock.now())),
      },
    );
    expect(confirmed.errors).toEqual([]);
    expect(browser.session).not.toBe(held);
    return { secret, codes: confirmed.data!.confirmTotp.codes };
  }

  async function signedInDue(email: string): Promise<Browser> {
    const browser = new Browser(app);
    await browser.graphql(signInMutation, { email, password });
    return browser;
  }

  const show = (browser: Browser, way: string, code: string) =>
    browser.code(
      'mutation ($w: SecondFactorWay!, $c: String!) { showSecondFactor(way: $w, code: $c) { me { id } } }',
      { w: way, c: code },
    );

  const showTotp = (browser: Browser, secret: Buffer) =>
    show(browser, 'TOTP', totpCode(secret, totpStep(clock.now())));
});
