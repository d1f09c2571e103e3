// Ends the cluster of a test run and removes its files once the run is over; see global-setup.mjs.
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const dataDir = process.argv[2];
const WAIT_MS = 10_000;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
let heard = '';
for await (const chunk of process.stdin) heard += chunk;

const [line = ''] = heard.split('\n');
const [pidText = '', ...rest] = line.split(' ');
const clusterDir = rest.join(' ') || join(dataDir, 'postgres', 'cluster');
const pid = Number(pidText) || pidFromFile(clusterDir);
if (pid > 0) await end(pid);
rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
// The cluster lies elsewhere when the folder for temporary files is closed to PostgreSQL's user.
if (!clusterDir.startsWith(dataDir) && /caunoi-data-[0-9a-f]+\/cluster$/.test(clusterDir)) {
  rmSync(dirname(clusterDir), { recursive: true, force: true, maxRetries: 5 });
}

function pidFromFile(folder) {
  try {
    return Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

/** SIGQUIT: at once, without a checkpoint; nothing of it is kept. */
async function end(number) {
  try {
    process.kill(number, 'SIGQUIT');
    for (const giveUp = Date.now() + WAIT_MS; Date.now() < giveUp; await delay(20)) process.kill(number, 0);
  } catch {
    // Gone.
  }
}
