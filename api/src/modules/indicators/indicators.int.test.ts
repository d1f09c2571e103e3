import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestPerson } from '../../test-support/people.js';
import { Database } from '../../platform/database/database.js';
import { startDesk, type Count, type Desk } from '../st-enterprises/desk.test-support.js';
import { countsOf } from '../st-enterprises/st-enterprises.public.js';
import { checkIndicators } from './use-cases/check-indicators.js';

describe('the indicators over HTTP', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.close());

  it('answers how many, against which target, how do you know, and what changed since', async () => {
    const { stEnterpriseCount: answer } = await desk.ask<{ stEnterpriseCount: Count }>(`{
      stEnterpriseCount(asOf: "2026-11-23") {
        value asOf place { vi }
        target { by chosen territory multiple missing
          baseline { value from }
          readings { reading target reachedPercent pacePerYear }
          forecast { value low high methodVi } history { day value } }
        rows { items { certificateNumber } hidden }
        groups(by: SIZE) { code vi count }
        changes(since: "2024-12-31") { countSince countNow saidThen
          entered { enterprise { certificateNumber } entries { kind effectiveOn } }
          left { enterprise { certificateNumber } entries { kind effectiveOn reason } } }
      } }`);
    expect(answer.rows.items).toHaveLength(8);
    expect(answer).toMatchObject({
      value: 8,
      place: { vi: 'Tỉnh Lào Cai' },
      target: {
        by: '2030-12-31',
        chosen: 'TIMES_THREE',
        territory: 'LAO_CAI_2025',
        baseline: { value: 6, from: 'register' },
        multiple: 8 / 6,
        missing: [],
        readings: [
          {
            reading: 'TIMES_THREE',
            target: 18,
            reachedPercent: expect.closeTo(44.44, 1),
            pacePerYear: expect.closeTo(10 / 4.105, 1),
          },
          {
            reading: 'PLUS_300_PERCENT',
            target: 24,
            reachedPercent: expect.closeTo(33.33, 1),
            pacePerYear: expect.closeTo(16 / 4.105, 1),
          },
        ],
        history: [2020, 2021, 2022, 2023, 2024, 2025].map((year, i) => ({
          day: `${year}-12-31`,
          value: [6, 7, 8, 8, 8, 8][i],
        })),
      },
      rows: { hidden: 0 },
      groups: [
        { code: 'small', count: 5 },
        { code: 'medium', count: 3 },
      ],
      changes: {
        countSince: 8,
        countNow: 8,
        saidThen: null,
        entered: [
          {
            enterprise: { certificateNumber: '12/DNKHCN' },
            entries: [{ kind: 'ISSUED', effectiveOn: '2025-02-11' }],
          },
        ],
        left: [
          {
            enterprise: { certificateNumber: '05/DNKHCN' },
            entries: [{ kind: 'WITHDRAWN', effectiveOn: '2025-06-30', reason: 'NOT_RECORDED' }],
          },
        ],
      },
    });
  });

  it('keeps entered baselines with source, drafts from the public, and what is confirmed unchanged', async () => {
    const enter =
      'mutation($input: EnterIndicatorValueInput!) { enterIndicatorValue(input: $input) { id revision state } }';
    const confirm =
      'mutation($input: ConfirmIndicatorValueInput!) { confirmIndicatorValue(input: $input) { id state } }';
    const baseline =
      '{ stEnterpriseCount { target { chosen baseline { value from source } readings { target } } } }';
    const input = {
      indicator: 'T7',
      role: 'BASELINE',
      periodStart: '2020-12-31',
      periodEnd: '2020-12-31',
      territory: 'LAO_CAI_2025',
      number: 5,
      source: 'Báo cáo 15/BC-SKHCN',
      evidence: ['bc-15.pdf'],
    };
    expect(await desk.refused(enter, { input }, desk.stranger)).toBe('FORBIDDEN');
    const { enterIndicatorValue: draft } = await desk.ask<{
      enterIndicatorValue: { id: string; revision: number };
    }>(enter, { input }, desk.officer);
    const listed = async (who?: TestPerson) =>
      (
        await desk.ask<{
          indicators: {
            values: { state: string; number: number; corrects: string | null }[];
            missing: string[];
          }[];
        }>('{ indicators(codes: ["T7"]) { values { state number corrects } missing } }', {}, who)
      ).indicators[0]!;
    expect(await listed()).toEqual({ values: [], missing: ['value', 'baseline'] });
    expect((await listed(desk.officer)).values).toHaveLength(1);
    expect(await desk.ask(baseline)).toMatchObject({
      stEnterpriseCount: { target: { baseline: { value: 6, from: 'register' } } },
    });

    await desk.ask(confirm, { input: { id: draft.id, revision: draft.revision } }, desk.officer);
    expect(await desk.ask(baseline)).toMatchObject({
      stEnterpriseCount: {
        target: {
          baseline: { value: 5, from: 'entered', source: 'Báo cáo 15/BC-SKHCN' },
          readings: [{ target: 15 }, { target: 20 }],
        },
      },
    });
    await expect(
      desk.app.sql('update indicator_values set number = 1 where id = $1', [draft.id]),
    ).rejects.toThrow('frozen');
    expect(await desk.refused(confirm, { input: { id: draft.id, revision: 2 } }, desk.officer)).toBe(
      'WRONG_STATE',
    );

    const corrected = { ...input, number: 7, corrects: draft.id, because: 'Bổ sung 2 doanh nghiệp Yên Bái' };
    expect(await desk.refused(enter, { input: { ...corrected, because: null } }, desk.officer)).toBe(
      'INVALID_INPUT',
    );
    const { enterIndicatorValue: next } = await desk.ask<{ enterIndicatorValue: { id: string } }>(
      enter,
      { input: corrected },
      desk.officer,
    );
    await desk.ask(confirm, { input: { id: next.id, revision: 1 } }, desk.officer);
    expect((await listed()).values).toEqual([{ state: 'CONFIRMED', number: 7, corrects: draft.id }]);
    expect((await listed(desk.officer)).values).toHaveLength(2);

    await desk.ask(
      'mutation { chooseTripling(input: { reading: PLUS_300_PERCENT, because: "Sở KH&CN hướng dẫn" }) }',
      {},
      desk.officer,
    );
    expect(await desk.ask(baseline)).toMatchObject({
      stEnterpriseCount: {
        target: { chosen: 'PLUS_300_PERCENT', readings: [{ target: 21 }, { target: 28 }] },
      },
    });
  });

  it('says missing where there is no baseline, and never 0', async () => {
    // The register of the demonstration begins in 2016, and was not kept at all on the first of November.
    const unknown = `value missing target { now multiple missing chosen baseline { value } readings { target pacePerYear } forecast { value } }`;
    const silent = { value: null, missing: ['register'] };
    expect(await desk.ask(`{ stEnterpriseCount(asOf: "2015-12-31") { value missing } }`)).toEqual({
      stEnterpriseCount: silent,
    });
    expect(
      await desk.ask(
        `{ stEnterpriseCount(knownAt: "2026-11-01T00:00:00Z", territory: OF_THAT_DATE, asOf: "2025-06-30") { ${unknown} } }`,
        {},
        desk.officer,
      ),
    ).toEqual({
      stEnterpriseCount: {
        ...silent,
        target: {
          now: null,
          multiple: null,
          missing: ['register', 'baseline', 'forecast'],
          chosen: 'PLUS_300_PERCENT',
          baseline: { value: null },
          readings: [
            { target: null, pacePerYear: null },
            { target: null, pacePerYear: null },
          ],
          forecast: null,
        },
      },
    });
    const { indicators } = await desk.ask<{
      indicators: { code: string; computed: boolean; missing: string[] }[];
    }>('{ indicators { code computed missing } }');
    expect(indicators.map(({ code }) => code)).toEqual([
      'T1',
      'T2',
      'T3',
      'T4',
      'T5',
      'T6',
      'T7',
      'T8',
      'T9',
      'S1',
      'S2',
      'S3',
      'S4',
    ]);
    expect(indicators.find(({ code }) => code === 'T4')).toMatchObject({
      computed: false,
      missing: ['value'],
    });
  });

  it('freezes a counted value, and the check finds what was changed behind its back', async () => {
    const snapshot =
      'mutation($input: SnapshotIndicatorInput!) { snapshotIndicator(input: $input) { id revision number countedRows origin } }';
    const input = { indicator: 'T7', reading: 'CERTIFIED', territory: 'LAO_CAI_2025', asOf: '2025-12-31' };
    expect(await desk.refused(snapshot, { input: { ...input, indicator: 'T4' } }, desk.officer)).toBe(
      'VALUE_NOT_COMPUTABLE',
    );
    expect(
      await desk.refused(snapshot, { input: { ...input, territory: 'LAO_CAI_UNTIL_2025' } }, desk.officer),
    ).toBe('INVALID_INPUT');
    const { snapshotIndicator: draft } = await desk.ask<{ snapshotIndicator: { id: string } }>(
      snapshot,
      { input },
      desk.officer,
    );
    expect(draft).toMatchObject({ number: 8, countedRows: 8, origin: 'COMPUTED' });
    await desk.ask(
      'mutation($input: ConfirmIndicatorValueInput!) { confirmIndicatorValue(input: $input) { state } }',
      { input: { id: draft.id, revision: 1 } },
      desk.officer,
    );
    const database = desk.app.app.nest.get(Database);
    const check = () => checkIndicators(database, countsOf(database, desk.clock), desk.clock.now());
    const clean = await check();
    expect(clean).toMatchObject({ frozenValues: 1, differences: [] });
    expect(clean.counts).toBeGreaterThan(30);

    // A back-dated withdrawal is history, not a difference: the frozen value tells what was known.
    const row = (await desk.count()).rows.items.find(
      ({ certificateNumber }) => certificateNumber === '12/DNKHCN',
    )!;
    await desk.ask(
      'mutation($input: CancelStCertificateInput!) { cancelStCertificate(input: $input) { status } }',
      {
        input: {
          certificateId: row.certificateId,
          effectiveOn: '2025-12-01',
          documentNumber: '90/QĐ-UBND',
          reason: 'FORGED_FILE',
        },
      },
      desk.officer,
    );
    expect((await desk.count({ asOf: '2025-12-31' })).value).toBe(7);
    expect((await check()).differences).toEqual([]);

    await desk.app.sql('alter table st_certificate_events disable trigger user');
    await desk.app.sql(
      "update st_certificate_events set effective_on = '2026-01-15' where certificate_id = $1 and kind = 'issued'",
      [row.certificateId],
    );
    const { differences } = await check();
    expect(differences).toMatchObject([{ what: 'frozen_value', id: draft.id, said: 8, recomputed: 7 }]);
    expect(differences[0]!.enterprises).toHaveLength(1);
  });
});
