// How fast is the first list of the product? Ours (signed in, and the cached public answer), the bare ceiling and
// PostGraphile 5 run side by side on the same rows and are asked for the same list in turns. See ../README.md.
//   npm run bench:lists [-- --rows=100000 --rounds=5 --seconds=1.5 --without-postgraphile]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pg, root, withBenchDatabase } from '../database.mjs';
import { generateRows, signIn } from './generate-rows.mjs';
import { ask, load } from './load.mjs';
import { installPostGraphile } from './install-postgraphile.mjs';
import { requestBytes } from './request.mjs';
import { cpuSeconds, startServer, stopServers } from './servers.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1.5' },
    connections: { type: 'string', default: '8' },
    'without-postgraphile': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const slice = { connections: Number(values.connections), seconds: Number(values.seconds) };
const warmUpSeconds = 8;
const say = (text) => process.stdout.write(`${text}\n`);

async function prepare(url) {
  const { migrateDatabase } = await import(join(root, 'api/dist/platform/database/migrate.js'));
  await migrateDatabase(url);
  const client = new pg.Client({ connectionString: url, options: '-c caunoi.actor=system' });
  await client.connect();
  const started = performance.now();
  await generateRows(client, Number(values.rows));
  const session = await signIn(client);
  await client.end();
  say(`${values.rows} offers written in ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  return session;
}

async function startAll(url, session) {
  const postgraphile = values['without-postgraphile']
    ? undefined
    : await installPostGraphile(join(root, '.cache/bench/postgraphile'));
  const env = { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' };
  const [ceiling, ours, other] = await Promise.all([
    startServer('server-ceiling.mjs', env),
    startServer('server-ours.mjs', env),
    postgraphile &&
      startServer(
        'server-postgraphile.mjs',
        { ...env, POSTGRAPHILE_FOLDER: postgraphile.folder },
        postgraphile.node,
      ),
  ]);
  return [
    { name: 'ceiling', kind: 'ceiling', ...ceiling },
    { name: 'ours, signed in', kind: 'ours', session, ...ours },
    { name: 'ours, public, cached', kind: 'ours', ...ours },
    ...(other ? [{ name: 'PostGraphile 5', kind: 'postgraphile', ...other }] : []),
  ];
}

/** All servers must give the same twenty offers in the same order, or the comparison says nothing. */
async function checkSameAnswer(servers) {
  let first;
  for (const server of servers) {
    const { status, body, bytes } = await ask(server.port, requestBytes(server));
    const offers = body.data?.offers?.edges?.map(
      ({ node }) => `${node.id} ${node.title} ${node.organisation.name} ${node.summary.length}`,
    );
    if (status !== 200 || offers?.length !== 20)
      throw new Error(`${server.name}: ${status} ${JSON.stringify(body).slice(0, 2_000)}`);
    first ??= offers;
    if (offers.join('\n') !== first.join('\n'))
      throw new Error(`${server.name} answers with other offers than ${servers[0].name}`);
    server.bytes = bytes;
  }
}

async function countStatements(server) {
  const count = async (first) =>
    Number((await ask(server.port, requestBytes(server, first))).headers['x-sql-statements']);
  return { for20: await count(20), for100: await count(100) };
}

async function measure(servers) {
  for (const server of servers) {
    server.rates = [];
    server.answers = 0;
    server.cpu = 0;
    // Long enough for the code to be compiled: a few thousand requests.
    await load(server.port, requestBytes(server), { ...slice, seconds: warmUpSeconds });
  }
  for (let round = 0; round < rounds; round++) {
    // Another one begins each time, so that nobody always runs after the same neighbour.
    for (const server of [
      ...servers.slice(round % servers.length),
      ...servers.slice(0, round % servers.length),
    ]) {
      const cpu = await cpuSeconds(server.pid);
      const { answers, perSecond } = await load(server.port, requestBytes(server), slice);
      server.rates.push(perSecond);
      server.answers += answers;
      server.cpu += (await cpuSeconds(server.pid)) - cpu;
    }
    say(
      `round ${round + 1}: ${servers.map(({ name, rates }) => `${name} ${rates.at(-1).toFixed(0)}/s`).join(', ')}`,
    );
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function report(servers, statements) {
  const of = (name) => servers.find((server) => server.name === name);
  say('');
  say('server                  requests/s   CPU of the server   answer');
  for (const { name, rates, cpu, answers, bytes } of servers) {
    const perAnswer = Number.isNaN(cpu) ? '-' : `${((cpu / answers) * 1_000).toFixed(2)} ms`;
    say(
      `${name.padEnd(22)} ${median(rates).toFixed(0).padStart(11)} ${perAnswer.padStart(19)} ${`${(bytes / 1_000).toFixed(1)} kB`.padStart(8)}`,
    );
  }
  say('');
  say('ratio                                    median   range over the rounds   goal');
  const goals = [
    ['ours, signed in', 'ceiling', 0.3],
    ['ours, signed in', 'PostGraphile 5', 1],
    ['ours, public, cached', 'ceiling', 1],
  ];
  let met = true;
  for (const [one, other, goal] of goals) {
    if (!of(other)) continue;
    const ratios = of(one).rates.map((rate, round) => rate / of(other).rates[round]);
    met &&= median(ratios) >= goal;
    const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
    const verdict = median(ratios) >= goal ? 'met' : 'MISSED';
    say(
      `${`${one} / ${other}`.padEnd(40)} ${median(ratios).toFixed(2).padStart(6)} ${range.padStart(23)}   at least ${goal.toFixed(2)}: ${verdict}`,
    );
  }
  const equal = statements.for20 > 0 && statements.for20 === statements.for100;
  say(
    `SQL statements for 20 rows: ${statements.for20}, for 100 rows: ${statements.for100} (goal: the same): ${equal ? 'met' : 'MISSED'}`,
  );
  return met && equal;
}

async function bench(url) {
  const servers = await startAll(url, await prepare(url));
  await checkSameAnswer(servers);
  const statements = await countStatements(servers[1]);
  await measure(servers);
  return report(servers, statements);
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void stopServers().then(() => process.exit(130)));
try {
  const met = await withBenchDatabase('lists', 'test', async (url) => {
    try {
      return await bench(url);
    } finally {
      await stopServers();
    }
  });
  process.exitCode = met ? 0 : 1;
} finally {
  await stopServers();
}
