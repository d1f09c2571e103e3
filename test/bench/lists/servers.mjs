import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const patienceMs = 60_000;
const running = new Set();

/** Starts one of the servers of this folder as a process of its own; answers once it listens. */
export async function startServer(script, env, node = process.execPath) {
  const words =
    process.env.BENCH_NODE_OPTIONS && script === 'server-ours.mjs'
      ? process.env.BENCH_NODE_OPTIONS.split(' ')
      : [];
  const child = spawn(node, [...words, join(import.meta.dirname, script)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const port = await new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`${script} did not listen in time`)), patienceMs);
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`${script} ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /^listening (\d+)$/.exec(line);
      if (!found) return;
      clearTimeout(timer);
      done(Number(found[1]));
    });
  });
  return { port, pid: child.pid };
}

/** Ends the processes that `startServer` started, and no others. Safe to call twice. */
export async function stopServers() {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise((done) => {
          const cut = setTimeout(() => child.kill('SIGKILL'), 5_000);
          child.once('exit', () => {
            clearTimeout(cut);
            done();
          });
          child.kill('SIGTERM');
        }),
    ),
  );
}

/** Processor time that a process has used so far, user and system; NaN where /proc does not tell. */
export async function cpuSeconds(pid) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
