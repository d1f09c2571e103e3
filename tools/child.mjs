import { spawn } from 'node:child_process';

export const followParent = new URL('follow-parent.mjs', import.meta.url).href;

/**
 * Runs Node on a script until it ends; answers its exit code. Signals reach the child once: it has its own process
 * group, because a terminal's Ctrl-C would otherwise arrive both directly and through npm and us.
 */
export function runNode(words, { cwd, env }) {
  const child = spawn(process.execPath, ['--import', followParent, ...words], {
    cwd,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  let last = 0;
  const forward = (signal) => {
    // npm hands on the same Ctrl-C that the terminal gave us: one of the two is enough.
    if (Date.now() - last < 1000) return;
    last = Date.now();
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  return new Promise((done) => {
    child.on('error', () => done(1));
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  });
}
