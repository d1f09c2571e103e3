import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const manifest = {
  name: 'bench-postgraphile',
  private: true,
  dependencies: { postgraphile: '5.1.5', graphql: '16.15.0', pg: '8.23.1' },
};
const nodeVersion = '24.21.0';

/**
 * Installs PostGraphile into a folder of its own (it is measured against, never a dependency) and finds the Node 24 that it
 * needs; both come from the npm registry the first time. Answers the folder and the path of that node.
 */
export async function installPostGraphile(folder) {
  await mkdir(folder, { recursive: true });
  const done = join(folder, `installed-${manifest.dependencies.postgraphile}`);
  if (!existsSync(done)) {
    process.stdout.write('installing PostGraphile (the first time only)\n');
    await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], folder);
    await writeFile(done, '');
  }
  const node = await run(
    'npx',
    ['--yes', '-p', `node@${nodeVersion}`, 'node', '-p', 'process.execPath'],
    folder,
  );
  return { folder, node: node.trim().split('\n').at(-1) };
}

function run(command, words, cwd) {
  const child = spawn(command, words, {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) =>
      code === 0 ? done(text) : failed(new Error(`${command} ended with ${code}: ${text}`)),
    );
  });
}
