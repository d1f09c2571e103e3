import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { followParent } from './child.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { childEnvironment, root, workspaceFolders } from './paths.mjs';
import { say, Stop } from './say.mjs';
import { checkPort } from './start.mjs';

const GRACE_MS = 25_000;

/** `npm run dev`: rebuilds and restarts the api when a source changes; the web through vite's own server. */
export async function dev(words) {
  await checkPort();
  await ensureInstalled();
  await ensureBuilt();

  let api;
  let stopping = false;
  const startApi = () => {
    const script = join(root, 'api', 'dist', 'main.js');
    api = launch(['--enable-source-maps', script, ...words], root);
  };
  startApi();
  const vite = join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js');
  // The pages ask the api at the port it was given.
  const apiUrl = `http://127.0.0.1:${process.env.PORT || 3000}`;
  const web = existsSync(vite) ? launch([vite], join(root, 'web'), { API_URL: apiUrl }) : undefined;

  let timer;
  let work = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(rebuild)), 150);
  };
  const rebuild = async () => {
    try {
      if (stopping || (await ensureBuilt({ web: false })) === 0) return;
      await end(api);
      if (!stopping) startApi();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      say(error.vi, error.en);
    }
  };
  const folders = workspaceFolders().filter((folder) => folder === 'api' || folder.startsWith('packages/'));
  const watchers = folders
    .map((folder) => join(root, folder, 'src'))
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, changed));

  return new Promise((done) => {
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await Promise.all([end(api), web && end(web)]);
      done(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  });
}

function launch(words, cwd, settings = {}) {
  return spawn(process.execPath, ['--import', followParent, ...words], {
    cwd,
    env: { ...childEnvironment(), NODE_ENV: process.env.NODE_ENV ?? 'development', ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await gone;
  clearTimeout(timer);
}
