// How long does free/busy take? 1,000 instruments over 30 days with a million allocations: SQL alone, and over GraphQL.
//   node tools/run.mjs bench availability [-- --resources=1000 --allocations=1000000 --days=30 --asks=40]
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pg, root, withBenchDatabase } from '../database.mjs';

const { values } = parseArgs({
  options: {
    resources: { type: 'string', default: '1000' },
    allocations: { type: 'string', default: '1000000' },
    days: { type: 'string', default: '30' },
    asks: { type: 'string', default: '40' },
  },
});
const size = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
const goals = { sqlMs: 100, graphqlMs: 400, statements: 6 };
const say = (text) => process.stdout.write(`${text}\n`);

/** The same rows every time: each instrument is used about every 17 hours for 1 to 4.5 hours, over two years. */
async function seed(client) {
  const each = Math.ceil(size.allocations / size.resources);
  const [{ id: lab }] = (await client.query("insert into labs (name) values ('Phòng đo') returning id")).rows;
  await client.query(
    `insert into bookable_resources (lab_id, name, kind, slot_minutes)
     select $1, 'Thiết bị ' || n, 'instrument', 60 from generate_series(1, $2::int) n`,
    [lab, size.resources],
  );
  // In the order of time, as they would have come: rows of one instrument lie far apart.
  for (let begin = 0; begin < each; begin += 100) {
    await client.query(
      `insert into allocations (booking_id, resource_id, kind, state, starts_at, ends_at, max_minutes)
       select gen_random_uuid(), r.id, 'booking', 'confirmed', t, t + (60 + (n * 7 % 8) * 30) * interval '1 minute', 480
       from generate_series($1::int, $2::int) n
       cross join (select id, row_number() over (order by id) as k from bookable_resources) r
       cross join lateral (select timestamptz '2026-01-01T00:00Z' + (n * 1050 + r.k * 13 % 300) * interval '1 minute' as t) x
       order by n, r.id`,
      [begin, Math.min(begin + 99, each - 1)],
    );
  }
  await client.query('vacuum analyze allocations');
}

/** The server in a process of its own, so that asking costs it nothing. */
async function startServer(url) {
  const child = spawn(process.execPath, [join(root, 'api/dist/main.js'), '--empty'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: url,
      PORT: '0',
      ROLE: 'web',
      LOG_LEVEL: 'silent',
      PUBLIC_CACHE: '0',
      EXPOSE_SQL_COUNT: '1',
    },
  });
  const address = await new Promise((found, failed) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [first] = /http:\/\/[\w.-]+:\d+/.exec(said) ?? [];
      if (first) found(first);
    });
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
  });
  return { address, stop: () => new Promise((done) => child.once('exit', done) && child.kill('SIGTERM')) };
}

function p95(times) {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1];
}

async function timed(times, work) {
  const begin = performance.now();
  const result = await work();
  times.push(performance.now() - begin);
  return result;
}

const windowOf = (nth) => {
  const from = Date.parse('2026-03-01T00:00:00Z') + (nth % 12) * 30 * 86_400_000;
  return { from: new Date(from).toISOString(), to: new Date(from + size.days * 86_400_000).toISOString() };
};

async function measure(url, client) {
  const { AvailabilityRepository } = await import(
    join(root, 'api/dist/modules/bookings/persistence/availability.repository.js')
  );
  const ids = (await client.query('select id from bookable_resources order by id')).rows.map(({ id }) => id);
  const repository = new AvailabilityRepository();
  const sqlTimes = [];
  const reader = {
    query: async (text, params) =>
      (await timed(spent, () => client.query({ name: String(text.length), text, values: params }))).rows,
  };
  let spent = [];
  for (let nth = -5; nth < size.asks; nth++) {
    const { from, to } = windowOf(nth + 5);
    spent = [];
    const within = { start: Date.parse(from), end: Date.parse(to) };
    await repository.taken(reader, ids, within, new Date());
    await repository.requested(reader, ids, within);
    if (nth >= 0) sqlTimes.push(spent.reduce((sum, time) => sum + time, 0));
  }
  const server = await startServer(url);
  const graphqlTimes = [];
  let statements = 0;
  let spans = 0;
  try {
    const query =
      'query ($ids: [ID!]!, $from: DateTime!, $to: DateTime!) { labAvailability(resourceIds: $ids, from: $from, to: $to) { resourceId busy askedFor } }';
    for (let nth = -10; nth < size.asks; nth++) {
      const body = JSON.stringify({ query, variables: { ids, ...windowOf(nth + 10) } });
      const answer = await timed(nth < 0 ? [] : graphqlTimes, async () => {
        const response = await fetch(`${server.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        statements = Number(response.headers.get('x-sql-statements'));
        return response.json();
      });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      spans = answer.data.labAvailability.reduce((sum, { busy }) => sum + busy.length, 0);
    }
  } finally {
    await server.stop();
  }
  return { sqlMs: p95(sqlTimes), graphqlMs: p95(graphqlTimes), statements, spans };
}

await withBenchDatabase('availability', 'test', async (own) => {
  const { migrateDatabase } = await import(join(root, 'api/dist/platform/database/migrate.js'));
  await migrateDatabase(own);
  const client = new pg.Client({ connectionString: own });
  await client.connect();
  try {
    const begin = performance.now();
    await seed(client);
    say(
      `${size.resources} instruments, ${size.allocations} allocations, written in ${Math.round((performance.now() - begin) / 1000)} s`,
    );
    const found = await measure(own, client);
    say(`free/busy over ${size.days} days, ${found.spans} spans in an answer, ${size.asks} asks`);
    for (const [name, goal] of Object.entries(goals)) {
      say(
        `  ${name.padEnd(12)} ${found[name].toFixed(name === 'statements' ? 0 : 1).padStart(8)}   goal ${goal}   ${found[name] <= goal ? 'met' : 'MISSED'}${name === 'statements' ? '' : '   (p95)'}`,
      );
    }
  } finally {
    await client.end();
  }
});
