import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '../../platform/auth/actor.js';
import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { countQuery, startDesk, type Desk } from './desk.test-support.js';
import { ImportCertificates } from './st-enterprises.public.js';

describe('the register of S&T enterprises over HTTP', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.close());

  it('takes the certificates of the demonstration over once, each with its legal basis', async () => {
    const again = await desk.app.app.nest.get(ImportCertificates, { strict: false }).run(system('test'));
    expect(again).toEqual({ certificates: 0, withdrawals: 0, skipped: 0 });
    const { value, rows } = await desk.count();
    expect(value).toBe(8);
    expect(rows.items.map((row) => `${row.certificateNumber} ${row.legalBasis}`).sort()).toEqual([
      '01/DNKHCN D80_2007',
      '03/DNKHCN D80_2007',
      '06/DNKHCN D13_2019',
      '08/DNKHCN D13_2019',
      '09/DNKHCN D13_2019',
      '10/DNKHCN D13_2019',
      '11/DNKHCN D13_2019',
      '12/DNKHCN D13_2019',
    ]);
  });

  it('counts the old province apart under the territory of that date', async () => {
    const [today, then] = [
      await desk.count({ asOf: '2024-12-31' }),
      await desk.count({ asOf: '2024-12-31', territory: 'OF_THAT_DATE' }),
    ];
    const yenBai = await desk.count({ asOf: '2024-12-31', territory: 'OF_THAT_DATE', place: 'VN-P15@2004' });
    expect(then.value).toBeGreaterThan(0);
    expect(yenBai.value).toBeGreaterThan(0);
    expect(then.value + yenBai.value + then.unplaced).toBe(today.value);
    expect(await desk.refused(countQuery, { place: 'VN-P10@2004' })).toBe('INVALID_INPUT');
  });

  it('takes a withdrawn certificate out from its day on and not before, and says so afterwards', async () => {
    const row = (await desk.count()).rows.items.find(
      ({ certificateNumber }) => certificateNumber === '10/DNKHCN',
    )!;
    const input = {
      certificateId: row.certificateId,
      effectiveOn: '2026-06-15',
      documentNumber: '12/QĐ-UBND',
      reason: 'RIGHTS_LOST',
      note: 'Biên bản nội bộ',
    };
    const withdraw =
      'mutation($input: WithdrawStCertificateInput!) { withdrawStCertificate(input: $input) { status entries { id kind note } } }';
    expect(await desk.refused(withdraw, { input })).toBe('UNAUTHENTICATED');
    expect(await desk.refused(withdraw, { input }, desk.stranger)).toBe('FORBIDDEN');
    expect(await desk.refused(withdraw, { input }, desk.auditor)).toBe('FORBIDDEN');
    const before = new Date(desk.clock.at);
    const { withdrawStCertificate: done } = await desk.ask<{
      withdrawStCertificate: { status: string; entries: { id: string; kind: string }[] };
    }>(withdraw, { input }, desk.officer);
    expect(done.status).toBe('WITHDRAWN');
    expect([
      (await desk.count({ asOf: '2026-06-14' })).value,
      (await desk.count({ asOf: '2026-06-15' })).value,
      (await desk.count()).value,
    ]).toEqual([8, 7, 7]);
    expect((await desk.count({ knownAt: before.toISOString() }, desk.officer)).value).toBe(8);
    expect(await desk.refused(countQuery, { knownAt: before.toISOString() })).toBe('FORBIDDEN');
    expect(await desk.refused(withdraw, { input }, desk.officer)).toBe('WRONG_STATE');

    const { stCertificatePublications: published } = await desk.ask<{ stCertificatePublications: object[] }>(
      '{ stCertificatePublications { number publishedUntil entry { kind reason documentNumber note } } }',
    );
    expect(published[0]).toEqual({
      number: '10/DNKHCN',
      publishedUntil: '2026-07-15',
      entry: { kind: 'WITHDRAWN', reason: 'RIGHTS_LOST', documentNumber: '12/QĐ-UBND', note: null },
    });
    const { stClocks } = await desk.ask<{ stClocks: { kind: string; dueOn: string; late: boolean }[] }>(
      '{ stClocks(dueBefore: "2026-12-31") { kind dueOn late } }',
      {},
      desk.auditor,
    );
    expect(stClocks).toContainEqual({ kind: 'NOTIFY_MINISTRY', dueOn: '2026-06-30', late: true });
    expect(await desk.refused('{ stClocks { kind } }', {}, desk.stranger)).toBe('FORBIDDEN');

    // Recorded in error: the count is whole again, the history keeps both entries, the public reads what holds.
    const entryId = done.entries.find(({ kind }) => kind === 'WITHDRAWN')!.id;
    const correct =
      'mutation($input: CorrectStCertificateEntryInput!) { correctStCertificateEntry(input: $input) }';
    await desk.ask(
      correct,
      { input: { eventId: entryId, annul: true, because: 'Nhầm số giấy' } },
      desk.officer,
    );
    expect((await desk.count({ asOf: '2026-06-15' })).value).toBe(8);
    expect(
      await desk.refused(
        correct,
        { input: { eventId: entryId, annul: true, because: 'Lần nữa' } },
        desk.officer,
      ),
    ).toBe('WRONG_STATE');
    const history = 'query($id: ID!) { stCertificate(id: $id) { status entries { kind because } } }';
    const seen = async (who?: TestPerson) =>
      (await desk.ask<{ stCertificate: object }>(history, { id: row.certificateId }, who)).stCertificate;
    expect(await seen()).toEqual({ status: 'IN_FORCE', entries: [{ kind: 'ISSUED', because: null }] });
    expect(await seen(desk.officer)).toMatchObject({
      entries: [{ kind: 'ISSUED' }, { kind: 'WITHDRAWN' }, { kind: 'ANNULLED', because: 'Nhầm số giấy' }],
    });
    await expect(desk.app.sql('update st_certificate_events set effective_on = now()')).rejects.toThrow(
      'only ever added',
    );
  });

  it('leads an application from the check to the certificate, with its clocks', async () => {
    const organisationId = await desk.enterprise('org-003');
    const member = await signedInPerson(desk.app, {
      memberships: { [organisationId]: ['organisation_admin'] },
    });
    const years = [2023, 2024, 2025].map((year) => ({
      year,
      netRevenueVnd: 9e11,
      stProductRevenueVnd: 3e11,
      rdInnovationSpendingVnd: 2e10,
    }));
    const figures = {
      size: 'LARGE',
      underEnterpriseLaw: true,
      foundedOn: '2007-05-01',
      results: [{ kind: 'PATENT', title: 'Thu hồi đồng từ xỉ' }],
      years,
      rdUnit: true,
      rdUnitGraduates: 12,
      rdUnitVietnamese: 12,
    };
    const input = {
      organisationId,
      kind: 'ISSUE',
      submittedOn: '2026-11-20',
      figures,
      content: { products: ['Đồng catốt'] },
    };
    const shown =
      '{ id revision state certificateId assessment { verdict conditions { code outcome } } clocks { kind dueOn metOn } }';
    const submit = `mutation($input: SubmitStApplicationInput!) { submitStApplication(input: $input) ${shown} }`;
    expect(await desk.refused(submit, { input }, desk.stranger)).toBe('FORBIDDEN');
    interface Shown {
      id: string;
      revision: number;
      state: string;
      certificateId: string | null;
      assessment: { verdict: string; conditions: { code: string; outcome: string }[] };
      clocks: object[];
    }
    const { submitStApplication: first } = await desk.ask<{ submitStApplication: Shown }>(
      submit,
      { input },
      member,
    );
    expect(first).toMatchObject({
      state: 'SUBMITTED',
      assessment: { verdict: 'INCOMPLETE' },
      clocks: [{ kind: 'COMPLETENESS', dueOn: '2026-11-26', metOn: null }],
    });
    expect(first.assessment.conditions).toContainEqual({ code: 'effect', outcome: 'MISSING' });
    expect(
      await desk.refused(
        'query($id: ID!) { stApplication(id: $id) { id } }',
        { id: first.id },
        desk.stranger,
      ),
    ).toBe('NOT_FOUND');

    const check = `mutation($input: CheckStApplicationInput!) { checkStApplication(input: $input) ${shown} }`;
    expect(
      await desk.refused(
        check,
        { input: { id: first.id, revision: 1, complete: true, checkedOn: '2026-11-23' } },
        member,
      ),
    ).toBe('FORBIDDEN');
    const { checkStApplication: valid } = await desk.ask<{ checkStApplication: Shown }>(
      check,
      { input: { id: first.id, revision: 1, complete: true, checkedOn: '2026-11-23', appraisal: 'COUNCIL' } },
      desk.officer,
    );
    expect(valid).toMatchObject({
      state: 'VALID',
      clocks: [
        { kind: 'COMPLETENESS', metOn: '2026-11-23' },
        { kind: 'DECISION', dueOn: '2026-12-08', metOn: null },
      ],
    });
    const decide = `mutation($input: DecideStApplicationInput!) { decideStApplication(input: $input) ${shown} }`;
    const decision = (id: string, revision: number) => ({
      input: { id, revision, grant: true, decidedOn: '2026-11-23', documentNumber: '77/QĐ-UBND' },
    });
    expect(await desk.refused(decide, decision(first.id, valid.revision), desk.officer)).toBe(
      'CONDITIONS_NOT_MET',
    );
    expect((await desk.count()).value).toBe(8);

    const whole = { ...input, figures: { ...figures, exported: true } };
    const { submitStApplication: second } = await desk.ask<{ submitStApplication: Shown }>(
      submit,
      { input: whole },
      desk.officer,
    );
    await desk.ask(
      check,
      { input: { id: second.id, revision: 1, complete: true, checkedOn: '2026-11-23' } },
      desk.officer,
    );
    expect(await desk.refused(decide, decision(second.id, 1), desk.officer)).toBe('EDIT_CONFLICT');
    const { decideStApplication: granted } = await desk.ask<{ decideStApplication: Shown }>(
      decide,
      decision(second.id, 2),
      desk.officer,
    );
    expect(granted).toMatchObject({ state: 'GRANTED', assessment: { verdict: 'MET' } });
    const { stCertificate } = await desk.ask<{ stCertificate: object }>(
      'query($id: ID!) { stCertificate(id: $id) { number status legalBasis products firstIssuedOn entries { kind documentNumber } } }',
      { id: granted.certificateId },
    );
    expect(stCertificate).toEqual({
      number: '13/DNKHCN',
      status: 'IN_FORCE',
      legalBasis: 'D268_2025',
      products: ['Đồng catốt'],
      firstIssuedOn: '2026-11-23',
      entries: [{ kind: 'ISSUED', documentNumber: '77/QĐ-UBND' }],
    });
    expect([(await desk.count({ asOf: '2026-11-22' })).value, (await desk.count()).value]).toEqual([8, 9]);
    const { stClocks } = await desk.ask<{ stClocks: object[] }>(
      '{ stClocks { kind dueOn organisationId } }',
      {},
      desk.officer,
    );
    expect(stClocks).toContainEqual({ kind: 'NOTIFY_MINISTRY', dueOn: '2026-12-08', organisationId });
    expect(stClocks).toContainEqual({ kind: 'RECHECK', dueOn: '2029-11-23', organisationId });
  });

  it('counts those that meet the criteria without a certificate, and names them to staff only', async () => {
    const organisationId = await desk.enterprise('org-017');
    const year = (y: number) => ({ year: y, netRevenueVnd: 1e10, rdInnovationSpendingVnd: 3e8 });
    const figures = {
      underEnterpriseLaw: true,
      foundedOn: '2013-01-01',
      results: [{ kind: 'PATENT', title: 'Gạch bê tông' }],
      years: [2023, 2024, 2025].map(year),
      stiStaff: 3,
      stiStaffVietnamese: 3,
      commercialProducts: 2,
    };
    const before = await desk.count({ reading: 'MEETS_CRITERIA' });
    const { assessStEnterprise } = await desk.ask<{ assessStEnterprise: object }>(
      'mutation($input: AssessStEnterpriseInput!) { assessStEnterprise(input: $input) { verdict } }',
      { input: { organisationId, purpose: 'DESK', madeOn: '2026-11-10', figures } },
      desk.officer,
    );
    expect(assessStEnterprise).toEqual({ verdict: 'MET' });
    const after = await desk.count({ reading: 'MEETS_CRITERIA' });
    expect(after.value).toBe(before.value + 1);
    expect([after.rows.hidden, after.rows.items.length]).toEqual([1, before.value]);
    const staff = await desk.count({ reading: 'MEETS_CRITERIA' }, desk.auditor);
    expect([staff.rows.hidden, staff.rows.items.length]).toEqual([0, after.value]);
    expect((await desk.count()).value).toBe(9);
    expect((await desk.count({ reading: 'MEETS_CRITERIA', asOf: '2026-11-09' })).value).toBe(8);
  });
});
