import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, seconds } from './install.mjs';
import { cacheDir, filesBelow, root, workspaceFolders } from './paths.mjs';
import { say, Stop } from './say.mjs';

/** Every step answers how many of its checks passed and failed. */
const steps = {
  types: { run: types },
  lint: { run: () => tool('oxlint', ['--type-aware', '--max-warnings=0', ...sourceFolders()]) },
  format: { run: () => tool('prettier', ['--check', '--log-level=warn', '.']) },
  boundaries: {
    run: () =>
      tool('dependency-cruiser', ['--config', '.dependency-cruiser.cjs', ...cruisedFolders()], 'depcruise'),
  },
  generated: { run: () => script('web/tools/check-generated.mjs') },
  'dead-code': { run: () => tool('knip', ['--no-progress', '--no-config-hints']) },
  unit: { run: (words) => jest('unit', words) },
  build: { run: build },
  integration: { run: (words) => inShards('integration', 6, words), needs: 'build' },
  e2e: { run: (words) => jest('e2e', words), needs: 'build' },
};

/**
 * `npm test`: all steps, each even when one before it failed; `npm test -- unit [jest's words]` runs one.
 * Answers the exit code; the last line printed is "N passed, N failed".
 */
export async function test([only, ...words]) {
  if (only !== undefined && !steps[only]) {
    throw new Stop(
      `Không có bước "${only}"; các bước: ${Object.keys(steps).join(', ')}.`,
      `There is no step "${only}"; the steps are ${Object.keys(steps).join(', ')}.`,
    );
  }
  await ensureInstalled();
  const names = only === undefined ? Object.keys(steps) : [steps[only].needs, only].filter(Boolean);
  const results = [];
  for (const name of names) {
    const begin = Date.now();
    console.log(`\n== ${name}`);
    const result = await steps[name].run(words).catch((error) => {
      console.error(error instanceof Stop ? `${error.vi}\n${error.en}` : error);
      return { passed: 0, failed: 1 };
    });
    results.push({ name, ...result, time: seconds(begin) });
  }
  report(results);
  return results.some((result) => result.failed > 0) ? 1 : 0;
}

function report(results) {
  console.log('');
  for (const { name, passed, failed, time } of results) {
    const outcome = failed > 0 ? 'FAILED' : 'ok';
    console.log(
      `${outcome.padEnd(7)}${name.padEnd(12)}${`${time} s`.padStart(8)}   ${passed} passed, ${failed} failed`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

async function types() {
  const projects = workspaceFolders().filter(
    (folder) =>
      existsSync(join(root, folder, 'tsconfig.json')) &&
      filesBelow(join(root, folder), (name) => /\.tsx?$/.test(name)).length > 0,
  );
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const waiting = [...projects];
  let failed = 0;
  // Two at a time: one core each on a small machine.
  const worker = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const { code, output } = await collect([
        tsc,
        '-p',
        project,
        '--noEmit',
        '--pretty',
        'false',
        ...memory(project),
      ]);
      if (code === 0) continue;
      failed++;
      console.log(`${project}:\n${output}`);
    }
  };
  await Promise.all([worker(), worker()]);
  return { passed: projects.length - failed, failed };
}

/** What the compiler learned the last time, so that the next run checks only what changed. */
function memory(project) {
  return [
    '--incremental',
    '--tsBuildInfoFile',
    join(cacheDir, 'types', `${project.replaceAll('/', '-')}.json`),
  ];
}

async function build() {
  await ensureBuilt();
  return { passed: 1, failed: 0 };
}

async function tool(name, words, bin = name) {
  const folder = join(root, 'node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = join(folder, typeof bins === 'string' ? bins : bins[bin]);
  const code = await inherit([script, ...words]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A check of ours that says by its exit code whether it holds. */
async function script(path) {
  const code = await inherit([join(root, path)]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs a project in several processes, one after the other: each file loads the whole server anew, and a process that has
 * loaded it fifty times has no memory left. With words of jest's own, such as a path, it runs in one.
 */
async function inShards(project, shards, words) {
  if (words.length > 0) return jest(project, words);
  const sum = { passed: 0, failed: 0 };
  for (let shard = 1; shard <= shards; shard++) {
    const { passed, failed } = await jest(project, [`--shard=${shard}/${shards}`], `-${shard}`);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** Runs one project of jest and counts its tests; a file that does not even load counts as one failed test. */
async function jest(project, words, part = '') {
  const output = join(cacheDir, `jest-${project}${part}.json`);
  rmSync(output, { force: true });
  const script = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const report = ['--json', `--outputFile=${output}`, '--testLocationInResults=false'];
  const code = await inherit([...flags, script, '--selectProjects', project, ...report, ...words], {
    quietStdout: true,
  });
  const json = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined;
  const passed = json?.numPassedTests ?? 0;
  const failed = (json?.numFailedTests ?? 0) + (json?.numRuntimeErrorTestSuites ?? 0);
  if (passed + failed === 0) {
    say(`Bước ${project} không chạy được phép thử nào`, `The step ${project} ran no test`);
    return { passed, failed: 1 };
  }
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function sourceFolders() {
  return [...workspaceFolders(), 'tools'].filter((folder) => existsSync(join(root, folder)));
}

function cruisedFolders() {
  return workspaceFolders()
    .map((folder) => (existsSync(join(root, folder, 'src')) ? `${folder}/src` : folder))
    .filter((folder) => existsSync(join(root, folder)));
}

/** jest's --json also writes the report to stdout, after its own words on stderr: that one is left out. */
function inherit(words, { quietStdout = false } = {}) {
  return new Promise((done) => {
    const stdio = ['ignore', quietStdout ? 'ignore' : 'inherit', 'inherit'];
    const child = spawn(process.execPath, words, { cwd: root, stdio });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

function collect(words) {
  return new Promise((done) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
