// How much slower is an import through the product than the bare batched upsert of the same rows? Both write to tables of
// one shape with the same indexes, in turns, each round on empty tables. The clock of the product includes its start.
//   DATABASE_URL=postgres://... node test/bench/import/bench-import.mjs [rows=100000] [rounds=3]
// Without DATABASE_URL the PostgreSQL that comes along is used. Works in a database of its own and removes it.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pg, root, withBenchDatabase } from '../database.mjs';
import { bareUpsert } from './bare-upsert.mjs';
import { generateOffers, generateOrganisations, writeJsonLines } from './generate-offers.mjs';

const rows = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 3);
const goal = 8;
const say = (text) => process.stdout.write(`${text}\n`);

async function product(url, kind, file) {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'api/dist/cli.js'), 'import', kind, file, '--restart'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`the import ended with ${code}: ${text}`);
  return { seconds: (performance.now() - started) / 1_000, text };
}

async function measure(url, folder) {
  const offers = join(folder, 'offers.jsonl');
  const organisations = join(folder, 'organisations.jsonl');
  await writeJsonLines(organisations, generateOrganisations());
  await writeJsonLines(offers, generateOffers(rows));
  say(`${rows} offers, ${((await stat(offers)).size / 1_048_576).toFixed(0)} MB`);
  await product(url, 'organisations', organisations);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table bare_offers (like offers including all)');
  const found = await client.query('select external_id, id from organisations');
  const organisationIds = new Map(found.rows.map((row) => [row.external_id, row.id]));
  const ratios = [];
  for (let round = 1; round <= rounds; round++) {
    await client.query(
      'truncate offers, bare_offers, item_projections, import_batches, import_problems, graphile_worker._private_jobs cascade',
    );
    await client.query('checkpoint').catch(() => undefined);
    const bareFirst = round % 2 === 1;
    const bare = async () => bareUpsert(client, generateOffers(rows), organisationIds);
    let bareSeconds = bareFirst ? await bare() : 0;
    const ours = await product(url, 'offers', offers);
    if (!bareFirst) bareSeconds = await bare();
    const {
      rows: [count],
    } = await client.query(
      'select (select count(*) from offers) as ours, (select count(*) from bare_offers) as bare',
    );
    if (Number(count.ours) !== rows || Number(count.bare) !== rows)
      throw new Error(`rows are missing: ${JSON.stringify(count)}`);
    ratios.push(ours.seconds / bareSeconds);
    say(
      `round ${round}: bare ${bareSeconds.toFixed(1)} s, product ${ours.seconds.toFixed(1)} s, ratio ${ratios.at(-1).toFixed(2)}`,
    );
  }
  const again = await product(url, 'offers', offers);
  say(`run again, nothing changed: ${again.seconds.toFixed(1)} s`);
  await client.end();
  ratios.sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)];
  say(
    `ratio product / bare: ${median.toFixed(2)} (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)}); goal: at most ${goal}`,
  );
  return median <= goal;
}

const folder = await mkdtemp(join(tmpdir(), 'caunoi-bench-'));
try {
  const met = await withBenchDatabase('import', 'safe', (url) => measure(url, folder));
  process.exitCode = met ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
