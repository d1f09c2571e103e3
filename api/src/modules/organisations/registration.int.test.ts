import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { someTaxCode as taxCode } from '../../test-support/tax-codes.js';
import type { TestApp } from '../../test-support/test-app.js';
import {
  registrationFields,
  startRegistrationDesk,
  type Registration,
  type RegistrationDesk,
} from './registration.test-support.js';

describe('registration of organisations', () => {
  let app: TestApp;
  let person: TestPerson;
  let officer: TestPerson;
  let ask: RegistrationDesk['ask'];
  let mutate: RegistrationDesk['mutate'];
  let register: RegistrationDesk['register'];

  beforeAll(async () => {
    ({ app, person, officer, ask, mutate, register } = await startRegistrationDesk());
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const verify = (who: TestPerson, id: string) =>
    ask<{ verifyOrganisation: Registration }>(
      who,
      `mutation ($id: ID!) { verifyOrganisation(id: $id) { ${registrationFields} } }`,
      { id },
    );
  const isPublic = async (id: string): Promise<boolean> =>
    (
      await ask<{ organisation: object | null }>(null, 'query ($id: ID!) { organisation(id: $id) { id } }', {
        id,
      })
    ).data?.organisation != null;

  it('is handed in, sent back with a reason, handed in again and verified with a badge', async () => {
    const made = await register(person, {
      name: 'HTX Mận Tả Van',
      taxCode: taxCode(10),
      place: 'xã Tả Van',
      contactPhone: '0912 345 678',
      sizeClass: 'MICRO',
      industry: '01',
    });
    expect(made.code).toBeUndefined();
    expect(made.data).toMatchObject({
      outcome: 'REGISTERED',
      registration: {
        state: 'SUBMITTED',
        hasPeople: true,
        organisation: { commune: 'xã Tả Van', province: 'Lào Cai' },
      },
    });
    const id = made.data!.organisationId;
    const queue = await ask<{ organisationsToVerify: Registration[] }>(
      officer,
      '{ organisationsToVerify { id viewerCan { verify } } }',
    );
    expect(queue.data!.organisationsToVerify).toEqual([{ id, viewerCan: { verify: true } }]);

    expect(
      (await mutate(officer, 'returnOrganisation', 'ReturnOrganisationInput', { id, reason: ' ' }, 'id'))
        .code,
    ).toBe('INVALID_INPUT');
    const back = await mutate<Registration>(
      officer,
      'returnOrganisation',
      'ReturnOrganisationInput',
      { id, reason: 'Thiếu địa chỉ' },
      registrationFields,
    );
    expect(back.data).toMatchObject({ state: 'RETURNED', returnedReason: 'Thiếu địa chỉ' });
    const repeated = await mutate<Registration>(
      officer,
      'returnOrganisation',
      'ReturnOrganisationInput',
      { id, reason: 'Thiếu địa chỉ' },
      registrationFields,
    );
    expect(repeated.data).toEqual(back.data);
    expect(await isPublic(id)).toBe(false);
    const mine = await ask<{ myOrganisations: Registration[] }>(
      person,
      `{ myOrganisations { ${registrationFields} } }`,
    );
    expect(mine.data!.myOrganisations[0]).toMatchObject({
      id,
      returnedReason: 'Thiếu địa chỉ',
      viewerCan: { edit: true, verify: false },
    });

    const again = await mutate<Registration>(
      person,
      'updateOrganisationRegistration',
      'UpdateOrganisationRegistrationInput',
      {
        id,
        revision: back.data!.revision,
        kind: 'COOPERATIVE',
        name: 'HTX Mận Tả Van',
        place: 'thị trấn Sa Pa',
        address: 'Tổ 3',
      },
      registrationFields,
    );
    expect(again.data).toMatchObject({
      state: 'SUBMITTED',
      returnedReason: null,
      organisation: { commune: 'phường Sa Pa' },
    });
    const stale = await mutate(
      person,
      'updateOrganisationRegistration',
      'UpdateOrganisationRegistrationInput',
      { id, revision: back.data!.revision, kind: 'COOPERATIVE', name: 'Tên cũ' },
      'id',
    );
    expect(stale.code).toBe('EDIT_CONFLICT');

    expect((await verify(person, id)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const done = await verify(officer, id);
    expect(done.data!.verifyOrganisation).toMatchObject({
      state: 'VERIFIED',
      organisation: { verifiedBy: { vi: 'Sở Khoa học và Công nghệ tỉnh Lào Cai' } },
    });
    expect(done.data!.verifyOrganisation.organisation.verifiedAt).not.toBeNull();
    // An answer that was lost on its way is asked for again: nothing happens twice, the audit below shows it.
    expect((await verify(officer, id)).data!.verifyOrganisation).toEqual(done.data!.verifyOrganisation);
    const late = await mutate(
      officer,
      'returnOrganisation',
      'ReturnOrganisationInput',
      { id, reason: 'Quá muộn' },
      'id',
    );
    expect(late.code).toBe('WRONG_STATE');
    const badge = await ask<{ organisation: object }>(
      null,
      'query ($id: ID!) { organisation(id: $id) { verifiedBy { vi en } } }',
      { id },
    );
    // The authority, not the person.
    expect(badge.data!.organisation).toEqual({
      verifiedBy: {
        vi: 'Sở Khoa học và Công nghệ tỉnh Lào Cai',
        en: 'Lào Cai Department of Science and Technology',
      },
    });
    const actions = await app.sql<{ action: string }>(
      'select action from audit_records where subject_id = $1 order by seq',
      [id],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'organisation.submitted',
      'organisation.returned',
      'organisation.submitted',
      'organisation.verified',
    ]);
  });

  it('with another name or kind a verified organisation has to earn its mark again; with another address it keeps it', async () => {
    const owner = await signedInPerson(app);
    const made = await register(owner, { name: 'HTX Đổi Tên', taxCode: taxCode(600), place: 'xã Tả Van' });
    const id = made.data!.organisationId;
    const verified = (await verify(officer, id)).data!.verifyOrganisation;
    const change = (input: object, revision: number) =>
      mutate<Registration>(
        owner,
        'updateOrganisationRegistration',
        'UpdateOrganisationRegistrationInput',
        { id, revision, kind: 'COOPERATIVE', name: 'HTX Đổi Tên', place: 'xã Tả Van', ...input },
        registrationFields,
      );
    const moved = await change({ place: 'xã Bản Hồ' }, verified.revision);
    expect(moved.data).toMatchObject({ state: 'VERIFIED', organisation: { commune: 'xã Bản Hồ' } });
    const renamed = await change({ name: 'Tập đoàn Nổi Tiếng' }, moved.data!.revision);
    expect(renamed.data).toMatchObject({
      state: 'SUBMITTED',
      organisation: { verifiedAt: null, verifiedBy: null },
    });
    await verify(officer, id);
  });

  it('staff see on one screen who it may be entered twice as, what was given beside the register, and what waits', async () => {
    const [first, second] = await Promise.all([signedInPerson(app), signedInPerson(app)]);
    const phone = '0214 388 1234';
    const one = await register(first, {
      name: 'HTX Chè Shan Hồng Ngài',
      taxCode: taxCode(700),
      contactPhone: phone,
    });
    const two = await register(second, {
      name: 'Hợp tác xã chè shan Hồng Ngài',
      contactPhone: '02143881234',
    });
    await register(second, { name: 'HTX Cá Hồi Ô Quy Hồ', taxCode: taxCode(701) });
    await register(second, { name: 'HTX Tự Xưng', taxCode: taxCode(700), contactName: 'Người xưng' });
    const fields = `taxCode registeredByEmail similar { reasons registration { id } } claims { personEmail given { name contactName } }`;
    const caseOf = (who: TestPerson, id: string) =>
      ask<{ organisationCase: object }>(who, `query ($id: ID!) { organisationCase(id: $id) { ${fields} } }`, {
        id,
      });
    const seen = await caseOf(officer, one.data!.organisationId);
    expect(seen.data!.organisationCase).toEqual({
      taxCode: taxCode(700),
      registeredByEmail: first.email,
      similar: [{ registration: { id: two.data!.organisationId }, reasons: ['SAME_PHONE', 'SAME_NAME'] }],
      claims: [{ personEmail: second.email, given: { name: 'HTX Tự Xưng', contactName: 'Người xưng' } }],
    });
    expect((await caseOf(first, one.data!.organisationId)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const desk = await ask<{
      organisationDesk: { registrations: number; claims: number; oldestClaim: string };
    }>(officer, '{ organisationDesk { registrations claims oldestRegistration oldestClaim } }');
    const [count] = await app.sql<{ n: number }>(
      "select count(*)::int as n from organisations where registration = 'submitted'",
    );
    expect(desk.data!.organisationDesk.registrations).toBe(count!.n);
    expect(desk.data!.organisationDesk.claims).toBeGreaterThan(0);
    expect(desk.data!.organisationDesk.oldestClaim).not.toBeNull();
  });

  it('an officer does not verify an organisation of their own', async () => {
    const colleague = await signedInPerson(app, { platformRoles: ['province_officer'] });
    const own = await register(colleague, { name: 'Trung tâm của cán bộ', taxCode: taxCode(500) });
    expect((await verify(colleague, own.data!.organisationId)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await verify(officer, own.data!.organisationId)).data!.verifyOrganisation.state).toBe('VERIFIED');
  });

  it('trying again with the same key registers once', async () => {
    const input = { idempotencyKey: 'register-again', name: 'HTX Thử Lại', taxCode: taxCode(3_000) };
    const answers = await Promise.all(Array.from({ length: 10 }, () => register(person, input)));
    expect(new Set(answers.map(({ data }) => data?.outcome))).toEqual(new Set(['REGISTERED']));
    expect(new Set(answers.map(({ data }) => data?.organisationId)).size).toBe(1);
  });

  it('says what is wrong with a tax code, and finds the commune of today', async () => {
    const wrong = await ask<{ organisationByTaxCode: object }>(
      person,
      '{ organisationByTaxCode(taxCode: "5300100277") { valid problem exists } }',
    );
    expect(wrong.data!.organisationByTaxCode).toEqual({
      valid: false,
      problem: 'check_digit',
      exists: false,
    });
    expect((await register(person, { taxCode: '123' })).fields).toMatchObject([
      { path: 'taxCode', code: 'bad_tax_code' },
    ]);
    const place = async (text: string) =>
      (
        await ask<{ placeOf: { kind: string; commune: string; options: object[] } }>(
          null,
          'query ($text: String!) { placeOf(text: $text) { kind commune province options { vi } } }',
          { text },
        )
      ).data!.placeOf;
    expect(await place('thị trấn Bắc Hà')).toMatchObject({ kind: 'commune', commune: 'xã Bắc Hà' });
    const district = await place('huyện Bát Xát');
    expect(district.kind).toBe('several');
    expect(district.options.length).toBeGreaterThan(3);
    expect(await place('Hà Nội')).toMatchObject({ kind: 'elsewhere', province: 'Hà Nội' });
    expect((await register(person, { place: 'huyện Bát Xát' })).fields).toMatchObject([
      { path: 'place', code: 'ambiguous_place' },
    ]);
    expect((await register(person, { place: 'Sao Hỏa' })).fields).toMatchObject([
      { path: 'place', code: 'unknown_place' },
    ]);
  });

  it('a draft is nobody else’s to see, and publishes nothing', async () => {
    const made = await register(person, { name: 'HTX Còn Nháp', submit: false });
    const id = made.data!.organisationId;
    expect(await isPublic(id)).toBe(false);
    const search = await app.sql('select 1 from item_projections where id = $1 and public_doc is not null', [
      id,
    ]);
    expect(search).toEqual([]);
    const other = await signedInPerson(app);
    const one = await ask<{ organisationRegistration: object | null }>(
      other,
      'query ($id: ID!) { organisationRegistration(id: $id) { id } }',
      { id },
    );
    expect(one.data!.organisationRegistration).toBeNull();
    const need = await ask<{ saveNeedDraft: { id: string; revision: number } }>(
      person,
      'mutation ($input: NeedDraftInput!) { saveNeedDraft(input: $input) { ... on Need { id revision } } }',
      {
        input: { idempotencyKey: 'need-of-draft', organisationId: id, title: 'Nhu cầu của tổ chức còn nháp' },
      },
    );
    expect(need.errors).toEqual([]);
    const { id: needId, revision } = need.data!.saveNeedDraft;
    const publish = await ask(
      person,
      'mutation ($input: PublishInput!) { publishNeed(input: $input) { id } }',
      { input: { id: needId, revision } },
    );
    expect(publish.errors[0]?.extensions.code).toBe('ORGANISATION_NOT_READY');
  });
});
