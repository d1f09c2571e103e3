// How fast does the embedded search answer on one core? Generated items, varied like real text, are searched in the ways
// people type. See generate-items.mjs for how the texts are made.
//   npm run bench:search [-- --items=20000 --queries=2000]
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateItems, generateQueries } from './generate-items.mjs';

const root = resolve(import.meta.dirname, '../../..');
const from = (path) => import(join(root, 'api/dist/platform/search', path));
const { LexicalSearchEngine } = await from('lexical-search-engine.js');
const { Search } = await from('search.js');
const { DocumentFrequencies } = await from('document-frequencies.js');
const { itemIndexes, toSearchDoc } = await from('item-indexes.js');
const { ConceptReader } = await from('concept-reader.js');

const { values } = parseArgs({
  options: { items: { type: 'string', default: '20000' }, queries: { type: 'string', default: '2000' } },
});
const count = Number(values.items);
const say = (text) => process.stdout.write(`${text}\n`);
const ms = (value) => value.toFixed(1).padStart(8);

const engine = new LexicalSearchEngine();
for (const def of itemIndexes(new Map())) await engine.ensureIndex(def);
const concepts = new ConceptReader();
const items = [...generateItems(count)];
globalThis.gc?.();
const before = process.memoryUsage();
const started = performance.now();
for (let at = 0; at < items.length; at += 500) {
  const batch = items.slice(at, at + 500);
  for (const kind of new Set(batch.map((item) => item.kind))) {
    await engine.upsert(
      kind,
      batch.filter((item) => item.kind === kind).map((item) => toSearchDoc(item, concepts)),
    );
  }
}
const indexed = (performance.now() - started) / 1_000;
globalThis.gc?.();
const after = process.memoryUsage();
const memory = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1_048_576;
say(
  `${count} items indexed in ${indexed.toFixed(1)} s, ${memory.toFixed(0)} MB (texts and concepts included)`,
);

const search = new Search(engine, new DocumentFrequencies());
const actor = { kind: 'anonymous' };
say('search                            p50 ms   p95 ms   p99 ms   max ms');
for (const [name, texts] of Object.entries(generateQueries(Number(values.queries)))) {
  const ask = name.startsWith('suggest')
    ? (text) => search.suggest(actor, text, 8)
    : (text) => search.search({ actor, text, filter: {}, offset: 0, limit: 20, facets: true });
  for (const text of texts.slice(0, 50)) await ask(text);
  const times = [];
  for (const text of texts) {
    const begun = performance.now();
    await ask(text);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  say(`${name.padEnd(30)} ${ms(at(0.5))} ${ms(at(0.95))} ${ms(at(0.99))} ${ms(times.at(-1))}`);
}
