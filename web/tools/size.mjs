// What a reader downloads before a public page works: the entry, its static imports and the page's own chunk, gzip.
// Needs a finished build; exits 1 when a page is over its budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '..', 'dist');
const JS_LIMIT = 190_000;
const CSS_LIMIT = 40_000;
const pages = {
  home: 'src/features/home/HomePage.tsx',
  'list of offers': 'src/features/offers/OffersPage.tsx',
  'one offer': 'src/features/offers/OfferPage.tsx',
  'one need': 'src/features/needs/NeedPage.tsx',
  search: 'src/features/search/SearchPage.tsx',
};

/** Rollup's manifest: chunks by source file, each with its file, its css and the chunks it imports at once. */
function readManifest() {
  try {
    return JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  } catch {
    process.stderr.write('No build to measure: run "vite build" first.\n');
    process.exit(1);
  }
}

const manifest = readManifest();
const gzip = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

function filesOf(keys) {
  const seen = new Set();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build has no chunk for ${key}`);
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...(chunk.imports ?? []));
  }
  const chunks = [...seen].map((key) => manifest[key]);
  return {
    js: [...new Set(chunks.map((chunk) => chunk.file))],
    css: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))],
  };
}

const sum = (files) => files.reduce((total, file) => total + gzip(file), 0);
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let over = false;
for (const [name, source] of Object.entries(pages)) {
  const { js, css } = filesOf(['index.html', source]);
  const weights = { js: sum(js), css: sum(css) };
  const bad = weights.js > JS_LIMIT || weights.css > CSS_LIMIT;
  over ||= bad;
  process.stdout.write(
    `${name.padEnd(16)} js ${kb(weights.js).padStart(9)} in ${js.length} files   css ${kb(weights.css).padStart(8)}${bad ? '   OVER' : ''}\n`,
  );
}
process.stdout.write(
  `budget           js ${kb(JS_LIMIT).padStart(9)}              css ${kb(CSS_LIMIT).padStart(8)}\n`,
);
process.exit(over ? 1 : 0);
