import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '../../platform/auth/actor.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import type { EnterpriseFacts } from './domain/certificate-history.js';
import { recount } from './domain/recount.js';
import { homeProvince } from './domain/territory.js';
import {
  Dice,
  expectedOrganisations,
  generateHistory,
  type About,
  type Asked,
  type History,
} from './generated-histories.test-support.js';
import { AssessmentsRepository } from './persistence/assessments.repository.js';
import { CountsRepository } from './persistence/counts.repository.js';
import type { CountSelection } from './domain/rows.js';
import { RegisterRepository } from './persistence/register.repository.js';

class Undo extends Error {}

describe('counts over 50 generated histories with back-dated changes', () => {
  let app: TestApp;
  let database: Database;
  const register = new RegisterRepository();
  const assessments = new AssessmentsRepository();

  beforeAll(async () => {
    app = await startTestApp();
    database = app.app.nest.get(Database);
  });
  afterAll(() => app.close());

  it.each(Array.from({ length: 50 }, (_, i) => i + 1))(
    'history %i: the number is the one worked out by hand, and so are its rows',
    async (seed) => {
      const history = generateHistory(seed * 7919);
      const counts = new CountsRepository(database);
      await undone(database, async (tx) => {
        const organisations = await write(tx, history);
        const events = await register.everything(tx);
        const kept = (await assessments.list(tx, null)).map((row) => ({
          organisationId: row.organisation_id,
          seq: row.seq,
          madeOn: row.made_on,
          recordedAt: row.recorded_at,
          verdict: row.verdict,
          unitId: row.unit_id,
        }));
        const dice = new Dice(seed);
        for (let i = 0; i < 14; i++) {
          const asked = question(dice, history);
          const expected = [...expectedOrganisations(history, asked)]
            .map((index) => organisations[index]!)
            .sort();
          const selection: CountSelection = { asOf: asked.day, knownAt: asked.instant, ...asked };
          const rows = await counts.rows(selection, { limit: 1000, offset: 0 }, tx);
          expect({ asked, ids: rows.map((row) => row.organisation_id).sort() }).toEqual({
            asked,
            ids: expected,
          });
          expect(await counts.count(selection, tx)).toBe(expected.length);
          for (const by of ['industry', 'size', 'commune', 'legal_basis'] as const) {
            const groups = await counts.groups(selection, by, tx);
            expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
          }
          if (!asked.industries) expect([...recount(events, kept, selection)].sort()).toEqual(expected);
        }
      });
    },
  );

  it('the histories are worth the name', () => {
    const all = Array.from({ length: 50 }, (_, i) => generateHistory((i + 1) * 7919));
    const entries = all.flatMap(({ recorded }) => recorded);
    const backdated = entries.filter((entry) => entry.on < entry.at.toISOString().slice(0, 10));
    expect(entries.length).toBeGreaterThan(1_000);
    expect(backdated.length).toBeGreaterThan(500);
    expect(entries.filter(({ removes }) => removes !== null).length).toBeGreaterThan(200);
    const dice = new Dice(1);
    const answers = all.map(
      (history) => expectedOrganisations(history, { ...question(dice, history), industries: null }).size,
    );
    expect(Math.max(...answers)).toBeGreaterThan(2);
  });

  async function write(tx: Transaction, history: History): Promise<string[]> {
    const organisations: string[] = [];
    for (let i = 0; i < history.organisations; i++) {
      const [row] = await tx.query<{ id: string }>(
        "insert into organisations (kind, name) values ('enterprise', $1) returning id",
        [`Công ty ${i}`],
      );
      organisations.push(row!.id);
    }
    const certificates = new Map<number, string>();
    const ids = new Map<number, string>();
    for (const entry of history.recorded) {
      const organisationId = organisations[entry.organisation]!;
      const certificateId =
        certificates.get(entry.certificate) ??
        (await register.addCertificate(tx, {
          organisationId,
          number: `${entry.certificate + 1}/DNKHCN`,
          issuer: 'Lào Cai',
        }))!;
      certificates.set(entry.certificate, certificateId);
      const id = await register.addEvent(tx, {
        certificateId,
        kind: entry.kind,
        effectiveOn: entry.on,
        recordedAt: entry.at,
        documentNumber: null,
        facts: entry.about && factsOf(entry.about),
        corrects: entry.removes === null ? null : ids.get(entry.removes)!,
      });
      ids.set(entry.key, id);
    }
    for (const one of history.assessed) {
      await assessments.add(tx, {
        organisationId: organisations[one.organisation]!,
        purpose: 'desk',
        madeOn: one.on,
        recordedAt: one.at,
        rules: 'test',
        figures: {},
        verdict: one.verdict,
        conditions: [],
        facts: factsOf(one.about),
      });
    }
    return organisations;
  }
});

const factsOf = (about: About): EnterpriseFacts => ({
  unitId: about.unitId,
  province: about.province,
  industryCode: about.industry,
  sizeClass: about.size,
  economicType: null,
  origin: null,
  products: [],
  results: [],
});

function question(dice: Dice, history: History): Asked {
  const day = dice.of([dice.day(2015, 2026), dice.of(history.recorded).on, '2025-06-30', '2025-07-01']);
  const territory = dice.of(['today', 'of_that_date'] as const);
  const units = history.recorded.flatMap(({ about }) => about?.unitId ?? []);
  return {
    day,
    instant: dice.of([
      new Date('2026-11-23T00:00:00Z'),
      new Date('2026-11-23T00:00:00Z'),
      dice.of(history.recorded).at,
    ]),
    reading: dice.of(['certified', 'certified', 'meets_criteria'] as const),
    territory,
    place: dice.below(4) === 0 && units.length > 0 ? dice.of(units) : homeProvince(day, territory),
    industries: dice.below(4) === 0 ? ['10', '62'] : null,
  };
}

/** Whatever `work` writes is gone afterwards, so that every history has the register for itself. */
async function undone(database: Database, work: (tx: Transaction) => Promise<void>): Promise<void> {
  await database
    .transaction(system('test'), async (tx) => {
      await work(tx);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
}
