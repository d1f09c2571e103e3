import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { someNeed, someOffer } from '../../test-support/market.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';
import { someParty, type Party } from './introductions.test-support.js';

const root = resolve(import.meta.dirname, '../../../..');
const rounds = 6;

/** A server of its own on the test's database; resolves once it listens. */
async function startServer(databaseUrl: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [resolve(root, 'api/dist/main.js'), '--empty'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      PORT: '0',
      PUBLIC_CACHE: '0',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  for (;;) {
    const url = /http:\/\/localhost:(\d+)/.exec(out);
    if (url) return { child, url: `http://127.0.0.1:${url[1]}` };
    if (child.exitCode !== null) throw new Error(`The server did not start: ${out}`);
    await wait(50);
  }
}

const kill = (child: ChildProcess): Promise<void> =>
  new Promise((gone) => {
    child.once('exit', () => gone());
    child.kill('SIGKILL');
  });

let app: TestApp;
let enterprise: Party;
let institute: Party;
beforeAll(async () => {
  // Beside the servers that are killed: it works nothing off itself.
  app = await startTestApp({ env: { ROLE: 'web' } });
  enterprise = await someParty(app, 'HTX Bền Bỉ', 'Người Bền');
  institute = await someParty(app, 'Viện Bền Bỉ', 'Người Viện');
}, 300_000);
afterAll(() => app.close(), 300_000);

it('an introduction is neither lost nor doubled when the process is killed between the request and the mail', async () => {
  const offerId = await someOffer(app, institute.organisationId);
  const needs: string[] = [];
  let acknowledged = 0;
  const send = async (url: string, needId: string): Promise<boolean> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...institute.person.headers },
      body: JSON.stringify({
        query: 'mutation ($input: InterestInput!) { expressInterest(input: $input) { id } }',
        variables: {
          input: {
            needId,
            supply: { kind: 'OFFER', id: offerId },
            cooperation: 'PILOT',
            fit: 'Vừa việc.',
            earliestStart: 'NOW',
            idempotencyKey: `killed-${needId}`,
          },
        },
      }),
    }).catch(() => undefined);
    const body = (await answer?.json().catch(() => undefined)) as
      { data?: { expressInterest?: object } | null } | undefined;
    return body?.data?.expressInterest !== undefined && body.data.expressInterest !== null;
  };

  for (let round = 0; round < rounds; round++) {
    const { child, url } = await startServer(app.database.url);
    const batch: string[] = [];
    for (let n = 0; n < 10; n++) batch.push(await someNeed(app, enterprise.organisationId));
    needs.push(...batch);
    const answers = batch.map(async (needId) => {
      if (await send(url, needId)) acknowledged++;
    });
    // From the first request under way to mails being written: each round dies at another moment.
    await wait(round * 25);
    await kill(child);
    await Promise.all(answers);
  }
  const { child, url } = await startServer(app.database.url);
  try {
    // Clients that had no answer try again with the same key; those that had one may too.
    for (const needId of needs) expect(await send(url, needId)).toBe(true);
    await eventually('every mail was written', async () => {
      const [row] = await app.sql<{ waiting: number }>(
        'select count(*)::int as waiting from notifications where mailed_at is null',
      );
      return row?.waiting === 0;
    });
  } finally {
    await kill(child);
  }
  const rows = await app.sql<{
    id: string;
    need_id: string;
    state: string;
    told: number;
    mails: number;
    steps: number;
  }>(
    `select i.id, i.need_id, i.state,
         (select count(*)::int from notifications n where n.subject_id = i.id) as told,
         (select count(*)::int from kept_mails m where m.body like '%/introductions/' || i.id || '%') as mails,
         (select count(*)::int from introduction_steps s where s.introduction_id = i.id) as steps
       from introductions i`,
  );
  expect(rows.map(({ need_id }) => need_id).sort()).toEqual([...needs].sort());
  expect(rows.map(({ state, told, mails, steps }) => ({ state, told, mails, steps }))).toEqual(
    needs.map(() => ({ state: 'awaiting_demand', told: 1, mails: 1, steps: 1 })),
  );
  // The kills came while there was work, or the test shows nothing.
  expect(acknowledged).toBeLessThan(needs.length);
}, 240_000);
