import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir, filesBelow, root, workspaceFolders } from './paths.mjs';
import { explainFileError, say, Stop } from './say.mjs';
import { seconds } from './install.mjs';

/** Part of every fingerprint: raise it when the build itself changes. */
const BUILD_VERSION = '1';
const isTest = (path) => /(^|\/)test-support\/|\.test(-support)?\.tsx?$/.test(path);

const swcOptions = {
  configFile: false,
  swcrc: false,
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    experimental: { keepImportAttributes: true },
  },
};

/** Brings dist/ of the packages and the api, and the built web, up to date; only what changed is built. */
export async function ensureBuilt({ web = true } = {}) {
  const begin = Date.now();
  const cache = readCache();
  const outcomes = await Promise.allSettled([buildScripts(cache), web ? buildWeb(cache) : 0]);
  writeCache(cache);
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) throw explainFileError(failure.reason);
  const built = outcomes.reduce((sum, outcome) => sum + outcome.value, 0);
  if (built > 0) say(`Đã dựng xong sau ${seconds(begin)} giây`, `Built in ${seconds(begin)} s`);
  return built;
}

/** The packages that run in production, and the api: transpiled file by file into dist/, types unchecked (npm test does). */
async function buildScripts(cache) {
  const folders = workspaceFolders().filter(
    (folder) => (folder.startsWith('packages/') && folder !== 'packages/testing') || folder === 'api',
  );
  const jobs = [];
  const wanted = new Set();
  for (const folder of folders) {
    for (const path of filesBelow(
      join(root, folder, 'src'),
      (name) => /\.(ts|json)$/.test(name) && !isTest(name),
    )) {
      const source = `${folder}/src/${path}`;
      const output = `${folder}/dist/${path.replace(/\.ts$/, '.js')}`;
      wanted.add(source);
      if (path.endsWith('.d.ts')) continue;
      const hash = hashOf(source, cache);
      if (cache.built[source] !== hash || !existsSync(join(root, output)))
        jobs.push({ source, output, hash });
    }
  }
  for (const source of Object.keys(cache.built).filter((name) => !wanted.has(name))) {
    const output = join(root, source.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
    rmSync(output, { force: true });
    rmSync(`${output}.map`, { force: true });
    delete cache.built[source];
  }
  if (jobs.length === 0) return 0;
  const { transform } = await import('@swc/core').then((module) => module.default ?? module);
  await Promise.all(
    jobs.map(async (job) => {
      await emit(job, transform);
      cache.built[job.source] = job.hash;
    }),
  );
  return jobs.length;
}

async function emit({ source, output }, transform) {
  const target = join(root, output);
  mkdirSync(dirname(target), { recursive: true });
  if (source.endsWith('.json')) return copyFileSync(join(root, source), target);
  const text = readFileSync(join(root, source), 'utf8');
  const result = await transform(text, {
    ...swcOptions,
    filename: join(root, source),
    sourceFileName: join(root, source),
  }).catch((error) => {
    throw new Stop(
      `Mã nguồn có lỗi cú pháp: ${source}\n${error.message}`,
      `The source does not parse: ${source}`,
    );
  });
  const name = target.split('/').at(-1);
  writeFileSync(`${target}.map`, result.map);
  writeFileSync(target, `${result.code}\n//# sourceMappingURL=${name}.map\n`);
}

/** `vite build` when a source of the web or of a package changed. */
async function buildWeb(cache) {
  const folder = join(root, 'web');
  if (!existsSync(join(folder, 'index.html'))) return 0;
  const hash = createHash('sha256').update(BUILD_VERSION);
  const files = filesBelow(folder, (name) => !isTest(name)).map((path) => `web/${path}`);
  for (const name of workspaceFolders().filter(
    (path) => path.startsWith('packages/') && path !== 'packages/testing',
  )) {
    files.push(
      ...filesBelow(join(root, name, 'src'), (path) => !isTest(path)).map((path) => `${name}/src/${path}`),
    );
  }
  for (const file of files) hash.update(`${file} ${hashOf(file, cache)}\n`);
  const wanted = hash.digest('hex');
  if (cache.web === wanted && existsSync(join(folder, 'dist', 'index.html'))) return 0;
  delete cache.web;
  const words = [join(folder, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'];
  const { code, output } = await run(words, folder);
  if (code !== 0)
    throw new Stop(`Không dựng được giao diện web:\n${output}`, 'The web could not be built; see above.');
  if (output.trim() && process.env.CI !== 'true') process.stderr.write(output);
  cache.web = wanted;
  return 1;
}

function run(words, cwd) {
  return new Promise((done) => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** SHA-256 of a file, remembered by its time and size so that a warm start reads nothing. */
function hashOf(path, cache) {
  const { mtimeMs, size } = statSync(join(root, path));
  const known = cache.hashes[path];
  if (known?.mtimeMs === mtimeMs && known.size === size) return known.hash;
  const hash = createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex')
    .slice(0, 32);
  cache.hashes[path] = { mtimeMs, size, hash };
  return hash;
}

function readCache() {
  const empty = { version: BUILD_VERSION, hashes: {}, built: {} };
  try {
    const cache = JSON.parse(readFileSync(join(cacheDir, 'build.json'), 'utf8'));
    return cache.version === BUILD_VERSION ? cache : empty;
  } catch {
    return empty;
  }
}

function writeCache(cache) {
  try {
    mkdirSync(cacheDir, { recursive: true });
    const file = join(cacheDir, 'build.json');
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(cache));
    renameSync(`${file}.${process.pid}`, file);
  } catch (error) {
    throw explainFileError(error);
  }
}
