import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { someTaxCode as taxCode } from '../../test-support/tax-codes.js';
import type { TestApp } from '../../test-support/test-app.js';
import { startRegistrationDesk, type RegistrationDesk } from './registration.test-support.js';

describe('claiming of organisations', () => {
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

  it('an imported organisation is claimed, not doubled; staff decide', async () => {
    const code = taxCode(1_000);
    await app.sql(
      "insert into organisations (kind, name, tax_code, tax_code_kind, source, external_id) values ('enterprise', 'Công ty Đã Nhập', $1, 'enterprise', 'import', 'known-1')",
      [code],
    );
    const look = await ask<{ organisationByTaxCode: object }>(
      person,
      'query ($code: String!) { organisationByTaxCode(taxCode: $code) { valid exists claimable yours display organisation { name } } }',
      { code: `${code.slice(0, 4)} ${code.slice(4)}` },
    );
    expect(look.data!.organisationByTaxCode).toEqual({
      valid: true,
      exists: true,
      claimable: true,
      yours: false,
      display: code,
      organisation: { name: 'Công ty Đã Nhập' },
    });

    const claimed = await register(person, { name: 'Tên tôi tự đặt', taxCode: code });
    expect(claimed.data).toMatchObject({ outcome: 'CLAIMED', registration: null });
    const rows = await app.sql<{ name: string }>('select name from organisations where tax_code = $1', [
      code,
    ]);
    expect(rows).toEqual([{ name: 'Công ty Đã Nhập' }]);

    const queue = await ask<{ organisationClaimsToDecide: { id: string; personEmail: string }[] }>(
      officer,
      '{ organisationClaimsToDecide { id personEmail organisation { name } } }',
    );
    const claim = queue.data!.organisationClaimsToDecide.find(
      ({ personEmail }) => personEmail === person.email,
    )!;
    const self = await mutate(
      person,
      'decideOrganisationClaim',
      'DecideOrganisationClaimInput',
      { id: claim.id, accept: true },
      'id',
    );
    expect(self.code).toBe('FORBIDDEN');
    expect(
      (
        await mutate(
          officer,
          'decideOrganisationClaim',
          'DecideOrganisationClaimInput',
          { id: claim.id, accept: false },
          'id',
        )
      ).code,
    ).toBe('INVALID_INPUT');
    const decided = await mutate<{ state: string }>(
      officer,
      'decideOrganisationClaim',
      'DecideOrganisationClaimInput',
      { id: claim.id, accept: true },
      'state',
    );
    expect(decided.data?.state).toBe('ACCEPTED');
    const repeated = await mutate<{ state: string }>(
      officer,
      'decideOrganisationClaim',
      'DecideOrganisationClaimInput',
      { id: claim.id, accept: true },
      'state',
    );
    expect(repeated.data?.state).toBe('ACCEPTED');
    const turned = await mutate(
      officer,
      'decideOrganisationClaim',
      'DecideOrganisationClaimInput',
      { id: claim.id, accept: false, reason: 'Nghĩ lại' },
      'state',
    );
    expect(turned.code).toBe('WRONG_STATE');
    expect(
      (
        await app.sql(
          'select 1 from memberships m join organisations o on o.id = m.organisation_id where o.tax_code = $1 and m.user_id = $2',
          [code, person.userId],
        )
      ).length,
    ).toBe(1);
    const other = await signedInPerson(app);
    expect((await register(other, { taxCode: code })).code).toBe('ORGANISATION_HAS_PEOPLE');
    person = await signedInPerson(app);
  });

  it('of many who register one tax code at once, one gets it and the others claim it', async () => {
    const code = taxCode(2_000);
    const people = await Promise.all(Array.from({ length: 8 }, () => signedInPerson(app)));
    const answers = await Promise.all(
      people.map((who, i) => register(who, { name: `Cùng mã số ${i}`, taxCode: code })),
    );
    const count = (outcome: string): number => answers.filter(({ data }) => data?.outcome === outcome).length;
    expect([count('REGISTERED'), count('CLAIMED')]).toEqual([1, 7]);
    expect(new Set(answers.map(({ data }) => data?.organisationId)).size).toBe(1);
    const [row] = await app.sql<{ organisations: number; claims: number }>(
      'select count(distinct o.id)::int as organisations, count(c.id)::int as claims from organisations o left join organisation_claims c on c.organisation_id = o.id where o.tax_code = $1',
      [code],
    );
    expect(row).toEqual({ organisations: 1, claims: 7 });
  });

  it('staff register for somebody without an account; that one is claimed later', async () => {
    expect((await register(person, {}, 'registerOrganisationFor')).code).toBe('FORBIDDEN');
    const made = await register(
      officer,
      {
        kind: 'HOUSEHOLD_BUSINESS',
        name: 'Hộ Giàng A Thử',
        taxCode: '010203004567',
        place: 'huyện Bát Xát, xã Y Tý',
      },
      'registerOrganisationFor',
    );
    expect(made.data?.registration).toMatchObject({ state: 'VERIFIED', hasPeople: false });
    const id = made.data!.organisationId;
    const look = await ask<{ organisationByTaxCode: object }>(
      person,
      '{ organisationByTaxCode(taxCode: "010203004567") { exists claimable kind organisation { name } } }',
    );
    expect(look.data!.organisationByTaxCode).toEqual({
      exists: true,
      claimable: true,
      kind: 'personal',
      organisation: null,
    });
    const staffSee = await ask<{ organisationCase: { taxCode: string } }>(
      officer,
      'query ($id: ID!) { organisationCase(id: $id) { taxCode } }',
      { id },
    );
    expect(staffSee.data!.organisationCase.taxCode).toBe('010203004567');
    const reads = await app.sql(
      "select 1 from audit_records where subject_id = $1 and action = 'organisation.personal_number_read'",
      [id],
    );
    expect(reads).toHaveLength(1);
    const claim = await mutate<{ state: string }>(
      person,
      'claimOrganisation',
      'ClaimOrganisationInput',
      { organisationId: id, note: 'Tôi là chủ hộ' },
      'id state',
    );
    expect(claim.data?.state).toBe('SUBMITTED');
    const seen = await ask<{ organisation: { taxCode: string | null } }>(
      null,
      'query ($id: ID!) { organisation(id: $id) { taxCode } }',
      { id },
    );
    expect(seen.data!.organisation.taxCode).toBeNull();
  });
});
