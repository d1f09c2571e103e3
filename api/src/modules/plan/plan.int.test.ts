import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../platform/clock.js';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';

class TestClock extends Clock {
  at = new Date('2026-11-23T03:00:00Z');
  override now(): Date {
    // Each look is a little later, so that "before" and "after" can be told apart.
    this.at = new Date(this.at.getTime() + 10);
    return this.at;
  }
}

interface Item {
  id: string;
  code: string;
  standing: string;
  duties: { role: string; from: string; to: string | null; agency: { code: string } }[];
  progress: { statement: string; day: string }[] | null;
  budget: { year: number; source: string; plannedVnd: number | null; spentVnd: number | null }[] | null;
}

const fields = `id code standing duties { role from to agency { code } } progress { statement day }
  budget { year source plannedVnd spentVnd }`;

describe('the plan over HTTP', () => {
  const clock = new TestClock();
  let app: TestApp;
  let officer: TestPerson;
  let auditor: TestPerson;
  let organisation: string;
  let member: TestPerson;
  let stranger: TestPerson;
  const agencies: Record<string, string> = {};

  beforeAll(async () => {
    app = await startTestApp({ clock });
    officer = await signedInPerson(app, { platformRoles: ['province_officer'] });
    auditor = await signedInPerson(app, { platformRoles: ['auditor'] });
    organisation = await someOrganisation(app, 'Hợp tác xã vướng mắc');
    member = await signedInPerson(app, { memberships: { [organisation]: ['member'] } });
    stranger = await signedInPerson(app);
    const answer = await ask<{ agencies: { id: string; code: string }[] }>('{ agencies { id code } }');
    for (const { id, code } of answer.agencies) agencies[code] = id;
  });
  afterAll(() => app.close());

  const ask = async <Data>(query: string, variables: object = {}, who?: TestPerson): Promise<Data> => {
    const answer = await app.graphql<Data>(query, variables, who ? { headers: who.headers } : {});
    expect(answer.errors).toEqual([]);
    return answer.data!;
  };
  const refused = async (query: string, variables: object, who?: TestPerson) =>
    (await app.graphql(query, variables, who ? { headers: who.headers } : {})).errors[0]?.extensions;
  const item = async (code: string, who?: TestPerson): Promise<Item> => {
    const { planItems } = await ask<{ planItems: Item[] }>(`{ planItems { ${fields} } }`, {}, who);
    return planItems.find((one) => one.code === code)!;
  };

  it('is there from the first start, with the duties of agencies that ended already with who took over', async () => {
    expect((await item('O3')).duties).toEqual([
      { role: 'LEAD', from: '2024-04-01', to: '2025-02-28', agency: { code: 'SO_KHDT' } },
      { role: 'LEAD', from: '2025-03-01', to: null, agency: { code: 'SO_TC' } },
    ]);
    // Split between two departments: people decide who gets what.
    expect((await item('O10')).duties).toEqual([
      { role: 'LEAD', from: '2024-04-01', to: null, agency: { code: 'SO_LDTBXH' } },
    ]);
    const before = await app.sql('select count(*)::int as n from plan_duties');
    const beside = await startTestApp({ clock, beside: app });
    expect(await app.sql('select count(*)::int as n from plan_duties')).toEqual(before);
    await beside.close();
  });

  it('knows which agencies exist on a day, and who took over from whom', async () => {
    const on = async (day: string): Promise<string[]> =>
      (
        await ask<{ agencies: { code: string }[] }>('query($day: Date) { agencies(asOf: $day) { code } }', {
          day,
        })
      ).agencies.map(({ code }) => code);
    expect(await on('2025-02-28')).toEqual(expect.arrayContaining(['SO_KHDT', 'UBND_HUYEN']));
    const today = await on('2026-11-23');
    expect(today).not.toContain('SO_KHDT');
    expect(today).not.toContain('UBND_HUYEN');
    expect(today).toContain('UBND_XA');
    const { agencySuccessions } = await ask<{ agencySuccessions: { fromId: string; part: string | null }[] }>(
      '{ agencySuccessions { fromId toId on part legalBasis } }',
    );
    expect(agencySuccessions.filter(({ fromId }) => fromId === agencies['SO_TTTT'])).toHaveLength(2);
  });

  it('re-assigns duties with their history', async () => {
    const input = {
      fromAgencyId: agencies['SO_LDTBXH'],
      toAgencyId: agencies['SO_GDDT'],
      on: '2025-03-01',
      because: 'Quyết định 12/QĐ-UBND',
    };
    const reassign = 'mutation($input: ReassignDutiesInput!) { reassignDuties(input: $input) }';
    expect(await refused(reassign, { input }, member)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask(reassign, { input }, officer)).toEqual({ reassignDuties: 1 });
    expect(await ask(reassign, { input }, officer)).toEqual({ reassignDuties: 0 });
    expect((await item('O10')).duties.map(({ to, agency }) => [to, agency.code])).toEqual([
      ['2025-02-28', 'SO_LDTBXH'],
      [null, 'SO_GDDT'],
    ]);
  });

  it('says late, reported or nothing reported; citizens see how things stand, staff the reports and the money', async () => {
    expect((await item('1.6')).standing).toBe('NOTHING_REPORTED');
    expect((await item('T1')).standing).toBe('LATE');
    const { id } = await item('1.6');
    const report =
      'mutation($input: PlanProgressInput!) { recordPlanProgress(input: $input) { code standing } }';
    const input = { itemId: id, day: '2026-11-01', state: 'IN_PROGRESS', statement: 'Sàn đã mở.' };
    expect(await ask(report, { input }, officer)).toEqual({
      recordPlanProgress: { code: '1.6', standing: 'IN_PROGRESS' },
    });
    await ask(report, { input: { ...input, day: '2026-10-01', state: 'STOPPED' } }, officer);
    expect((await item('1.6')).standing).toBe('IN_PROGRESS');
    expect(await refused(report, { input: { ...input, state: 'DONE', percent: 50 } }, officer)).toMatchObject(
      {
        code: 'INVALID_INPUT',
        fields: [{ path: 'percent' }],
      },
    );

    const money = 'mutation($input: PlanBudgetInput!) { recordPlanBudget(input: $input) { code } }';
    const line = { itemId: id, year: 2026, source: 'PROVINCE', document: 'Quyết định 5/QĐ-UBND' };
    await ask(money, { input: { ...line, plannedVnd: 1_000_000_000 } }, officer);
    await ask(money, { input: { ...line, plannedVnd: 1_200_000_000, spentVnd: 300_000_000 } }, officer);
    expect(await item('1.6', auditor)).toMatchObject({
      progress: [{ day: '2026-11-01', statement: 'Sàn đã mở.' }, { day: '2026-10-01' }],
      budget: [{ year: 2026, source: 'PROVINCE', plannedVnd: 1_200_000_000, spentVnd: 300_000_000 }],
    });
    for (const who of [undefined, member])
      expect(await item('1.6', who)).toMatchObject({ standing: 'IN_PROGRESS', progress: null, budget: null });
  });

  it('keeps sub-plans beside the plan', async () => {
    const { id } = await item('2.5');
    const input = {
      parentId: id,
      agencyId: agencies['UBND_XA'],
      code: 'BX-2.5',
      textVi: 'Tổ hỗ trợ khởi nghiệp xã',
    };
    const add = 'mutation($input: PlanItemInput!) { addPlanItem(input: $input) { code agency { code } } }';
    expect(await ask(add, { input }, officer)).toEqual({
      addPlanItem: { code: 'BX-2.5', agency: { code: 'UBND_XA' } },
    });
    expect(await refused(add, { input }, officer)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'code', code: 'duplicate_value' }],
    });
    expect(await item('BX-2.5')).toBeUndefined();
    const of = await ask<{ planItems: { code: string }[] }>(
      'query($id: ID) { planItems(agencyId: $id) { code } }',
      { id: agencies['UBND_XA'] },
    );
    expect(of.planItems).toEqual([{ code: 'BX-2.5' }]);
  });

  it('follows an obstacle from the organisation that raised it to its end, each step with day, unit and document', async () => {
    const raise = `mutation($input: RaiseObstacleInput!) { raiseObstacle(input: $input) { id state dueOn revision } }`;
    const input = {
      organisationId: organisation,
      itemId: (await item('1.6')).id,
      title: 'Chưa có phòng đo',
      description: 'Không nơi nào trong tỉnh đo được.',
    };
    expect(await refused(raise, { input }, stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await refused(
        raise,
        { input: { ...input, organisationId: null, agencyId: agencies['SO_KHCN'] } },
        member,
      ),
    ).toMatchObject({ code: 'FORBIDDEN' });
    const { raiseObstacle: raised } = await ask<{ raiseObstacle: { id: string; dueOn: string } }>(
      raise,
      { input },
      member,
    );
    // 24 November is a day off.
    expect(raised).toMatchObject({ state: 'RAISED', dueOn: '2026-11-27', revision: 1 });

    const move = `mutation($input: MoveObstacleInput!) { moveObstacle(input: $input) { state dueOn revision } }`;
    const to = (state: string, revision: number, more: object = {}) => ({
      input: { id: raised.id, revision, to: state, day: '2026-11-25', statement: 'Đã xem', ...more },
    });
    expect(await refused(move, to('TRIAGED', 1), stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused(move, to('TRIAGED', 1), member)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(move, to('DIRECTED', 1), officer)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await ask(move, to('TRIAGED', 1), officer)).toMatchObject({ moveObstacle: { state: 'TRIAGED' } });
    expect(await refused(move, to('FORWARDED', 2), officer)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'documentNumber', code: 'required' }],
    });
    expect(
      await refused(move, to('FORWARDED', 1, { documentNumber: '15/SKHCN-QLKH' }), officer),
    ).toMatchObject({ code: 'EDIT_CONFLICT' });
    await ask(
      move,
      to('FORWARDED', 2, { documentNumber: '15/SKHCN-QLKH', agencyId: agencies['SO_KHCN'] }),
      officer,
    );
    await ask(move, to('DIRECTED', 3, { documentNumber: '7/UBND-KGVX', dueOn: '2026-11-20' }), officer);

    const queue =
      '{ obstaclesToFollow { id state overdue dueOn steps { state documentNumber agency { code } } } }';
    expect(await refused(queue, {}, member)).toMatchObject({ code: 'FORBIDDEN' });
    const { obstaclesToFollow } = await ask<{ obstaclesToFollow: unknown[] }>(queue, {}, auditor);
    expect(obstaclesToFollow).toEqual([
      {
        id: raised.id,
        state: 'DIRECTED',
        overdue: true,
        dueOn: '2026-11-20',
        steps: [
          { state: 'RAISED', documentNumber: null, agency: null },
          { state: 'TRIAGED', documentNumber: null, agency: null },
          { state: 'FORWARDED', documentNumber: '15/SKHCN-QLKH', agency: { code: 'SO_KHCN' } },
          { state: 'DIRECTED', documentNumber: '7/UBND-KGVX', agency: null },
        ],
      },
    ]);
    await ask(move, to('ACTED', 4), officer);
    await ask(move, to('CLOSED', 5), officer);
    const mine = '{ myObstacles { state dueOn overdue } }';
    expect(await ask(mine, {}, member)).toEqual({
      myObstacles: [{ state: 'CLOSED', dueOn: null, overdue: false }],
    });
    expect(await ask(mine, {}, stranger)).toEqual({ myObstacles: [] });
  });
});
