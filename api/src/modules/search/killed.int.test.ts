import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@caunoi/testing/database';
import pg from 'pg';

const root = join(import.meta.dirname, '../../../..');
const kills = 20;
const marks = ['zurbo', 'qwimp', 'flarn', 'drosk'];
const hiddenMark = 'vexol';
// Then there is enough to change, and one page still holds all that a word finds.
const mostNewUntil = 300;
const longestBootMs = 2_500;
const longestBurstMs = 250;

/** The same sequence in every run, so that a red run can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A server of its own is killed at random moments: while it starts, while it reads what changes, while it answers. Offers
 * appear, change, hide and come back meanwhile; each server that starts afterwards must find exactly what the projections say.
 */
describe('an index whose process is killed', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let child: ChildProcess | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query("select set_config('caunoi.actor', 'system', false)");
    // What strangers may not read stands in the matcher's projection only, as the writers of listings leave it.
    for (const [status, visibility] of [
      ['draft', 'public'],
      ['withdrawn', 'public'],
      ['published', 'after_nda'],
      ['published', 'named'],
    ]) {
      await client.query(
        `with added as (insert into needs (language, title, description, keywords, status, visibility)
           values ('vi', $1, $1, '{}', $2, $3) returning id, title, status)
         insert into item_projections (kind, id, match_doc, xid)
         select 'need', id, case when status = 'published' then jsonb_build_object('title', title, 'description', title) end,
           pg_current_xact_id()::text::bigint from added`,
        [`${hiddenMark} ${status} ${visibility}`, status, visibility],
      );
    }
  }, 300_000);
  afterAll(async () => {
    if (child?.exitCode === null) child.kill('SIGKILL');
    await client.end();
    await database.drop();
  });

  const spawnServer = (): ChildProcess => {
    const follow = pathToFileURL(join(root, 'tools/follow-parent.mjs')).href;
    const started = spawn(process.execPath, ['--import', follow, join(root, 'api/dist/main.js')], {
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        PORT: '0',
        NODE_ENV: 'development',
        CAUNOI_EMPTY: '1',
        PUBLIC_CACHE: '0',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child = started;
    return started;
  };

  const start = (): Promise<string> => {
    const started = spawnServer();
    let written = '';
    started.stderr!.on('data', (chunk: Buffer) => (written += chunk.toString()));
    return new Promise((resolve, reject) => {
      started.stdout!.on('data', (chunk: Buffer) => {
        written += chunk.toString();
        const port = /http:\/\/localhost:(\d+)/.exec(written)?.[1];
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
      });
      started.once('exit', (code) => reject(new Error(`ended with ${code}:\n${written}`)));
    });
  };

  const kill = async (): Promise<void> => {
    const ended = once(child!, 'exit');
    child!.kill('SIGKILL');
    await ended;
  };

  const ask = async <Data>(url: string, query: string): Promise<Data> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: Data }).data;
  };

  /** One edit: a new public offer, a change of its word, its hiding or its return; committed or rolled back. */
  const edit = async (step: number): Promise<void> => {
    const word = marks[step % marks.length];
    await client.query('begin');
    if (step % 3 === 0 && step < mostNewUntil) {
      await client.query(
        `with added as (insert into offers (language, title, summary, keywords, kind, status, visibility, published_at)
           values ('vi', $1, 'Máy.', '{}', 'equipment', 'published', 'public', now()) returning id, title)
         insert into item_projections (kind, id, public_doc, xid)
         select 'offer', id, jsonb_build_object('title', title, 'summary', 'Máy.'), pg_current_xact_id()::text::bigint from added`,
        [`${word} số ${step}`],
      );
    } else {
      await client.query(
        `update item_projections set xid = pg_current_xact_id()::text::bigint,
           public_doc = case when $2 then null else jsonb_build_object('title', $1::text, 'summary', 'Máy.') end
         where id in (select id from item_projections where kind = 'offer' order by md5(id::text || $3::text) limit 2)`,
        [`${word} số ${step}`, step % 3 === 1, String(step)],
      );
      await client.query(
        `update offers o set visibility = case when p.public_doc is null then 'members' else 'public' end,
           title = coalesce(p.public_doc ->> 'title', o.title) from item_projections p where p.id = o.id`,
      );
    }
    await client.query("select pg_notify('item_projections', '')");
    await client.query(step % 7 === 6 ? 'rollback' : 'commit');
  };

  /** What the index says against what the projections say, by word. */
  const compare = async (url: string): Promise<void> => {
    for (const word of marks) {
      const { rows } = await client.query<{ title: string }>(
        `select public_doc ->> 'title' as title from item_projections
         where public_doc ->> 'title' like $1 order by 1`,
        [`${word} %`],
      );
      const { search, suggest } = await ask<{
        search: {
          totalCount: number;
          edges: { node: { title: string } }[];
          facets: { name: string; values: { count: number }[] }[];
        };
        suggest: { text: string }[];
      }>(
        url,
        `{ search(text: "${word} ", asTyped: true, first: 100) { totalCount edges { node { title } } facets { name values { count } } }
           suggest(text: "${word}", first: 100) { text } }`,
      );
      const titles = rows.map(({ title }) => title);
      expect(search.totalCount).toBe(titles.length);
      expect(search.edges.map(({ node }) => node.title).sort()).toEqual(titles.sort());
      const kinds = search.facets.find(({ name }) => name === 'kinds')!.values;
      expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(titles.length);
      expect([...new Set(suggest.map(({ text }) => text))].sort()).toEqual([...new Set(titles)].sort());
    }
  };

  /** Nothing that strangers may not read is told by hits, counts, facets, suggestions or snippets. */
  const compareHidden = async (url: string): Promise<void> => {
    const { search, all, suggest } = await ask<{
      search: { totalCount: number; edges: unknown[]; facets: { values: { count: number }[] }[] };
      all: { totalCount: number };
      suggest: unknown[];
    }>(
      url,
      `{ search(text: "${hiddenMark} ", asTyped: true) { totalCount edges { node { title snippet } } facets { values { count } } }
         all: search(text: "") { totalCount }
         suggest(text: "${hiddenMark}", first: 10) { text } }`,
    );
    expect([search.totalCount, search.edges, suggest]).toEqual([0, [], []]);
    expect(search.facets.flatMap(({ values }) => values).filter(({ count }) => count > 0)).toEqual([]);
    const { rows } = await client.query<{ shown: number }>(
      'select count(*)::int as shown from item_projections where public_doc is not null',
    );
    expect(all.totalCount).toBe(rows[0]!.shown);
  };

  it(`equals the public projections after each of ${kills} kills`, async () => {
    const random = randomFrom(20_261_123);
    let step = 0;
    /** Edits without a pause until the time is over. */
    const burst = async (ms: number): Promise<void> => {
      const until = Date.now() + ms;
      do await edit((step += 1));
      while (Date.now() < until);
    };
    for (let killed = 0; killed < kills; killed += 1) {
      if (killed % 2 === 0) {
        spawnServer();
        await burst(random() * longestBootMs);
        await kill();
      } else {
        const url = await start();
        await compare(url);
        // Edits and searches are under way when the process goes without a word.
        const asked = ask(url, '{ search(text: "zurbo") { totalCount } }').catch(() => undefined);
        await burst(random() * longestBurstMs);
        child!.removeAllListeners('exit');
        await kill();
        await asked;
      }
    }
    const url = await start();
    await compare(url);
    await compareHidden(url);
    const { rows } = await client.query<{ shown: number; hidden: number }>(
      `select count(*) filter (where public_doc is not null)::int as shown,
         count(*) filter (where public_doc is null and kind = 'offer')::int as hidden from item_projections`,
    );
    expect(rows[0]!.shown).toBeGreaterThan(3);
    expect(rows[0]!.hidden).toBeGreaterThan(0);
  }, 300_000);
});
