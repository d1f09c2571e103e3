// Prints what the matcher costs on generated items: node test/bench/matching/bench-matching.mjs [--100k] [--items N]
// Needs the packages built (`npm run build`). One process, one core; memory is the growth of the heap and its buffers after garbage
// collection (run with node --expose-gc for exact numbers).
import { Matcher } from '../../../packages/matching/dist/matcher.js';
import { loadThesaurus } from '../../../packages/thesaurus/dist/thesaurus.js';
import { generateItems } from './generate-items.mjs';

const args = process.argv.slice(2);
const asked = args.includes('--items') ? Number(args[args.indexOf('--items') + 1]) : 20_000;
const sizes = args.includes('--100k') ? [asked, 100_000] : [asked];
const now = Date.UTC(2026, 11, 1);

function memory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function times(count, work) {
  const all = [];
  for (let i = 0; i < count; i += 1) {
    const from = performance.now();
    work(i);
    all.push(performance.now() - from);
  }
  return all.sort((a, b) => a - b);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const line = (name, ...cells) =>
  process.stdout.write(`${name.padEnd(52)}${cells.map((c) => c.padStart(14)).join('')}\n`);

const started = performance.now();
const thesaurus = loadThesaurus();
line('thesaurus loaded', `${(performance.now() - started).toFixed(0)} ms`);

for (const size of sizes) {
  const items = [...generateItems(thesaurus, size)];
  const before = memory();
  const from = performance.now();
  const cpuFrom = process.cpuUsage();
  const matcher = new Matcher({ concepts: thesaurus, now });
  for (const item of items) {
    if (item.kind === 'need') matcher.upsertNeed(item);
    else matcher.upsertOffer(item);
  }
  const seconds = (performance.now() - from) / 1000;
  const cpu = process.cpuUsage(cpuFrom);
  const used = memory() - before;
  const needs = items.filter(({ kind }) => kind === 'need');
  const offers = items.filter(({ kind }) => kind !== 'need');
  for (let i = 0; i < 20; i += 1) matcher.matchesForNeed(needs[i].id, 50);
  const forNeed = times(200, (i) => matcher.matchesForNeed(needs[20 + i].id, 50));
  const brief = times(200, (i) => matcher.matchesForNeed(needs[20 + i].id, 50, { brief: true }));
  const forOffer = times(200, (i) => matcher.matchesForOffer(offers[i].id, 50));
  const change = times(100, (i) => {
    const item = { ...offers[i], title: `${offers[i].title} ${i}` };
    matcher.upsertOffer(item);
    matcher.matchesForOffer(item.id, 50);
    matcher.matchesForNeed(needs[i].id, 50);
  });
  line('', `${size} items`);
  line(
    'build, all items (on the clock, of the processor)',
    `${seconds.toFixed(1)} s`,
    `${((cpu.user + cpu.system) / 1e6).toFixed(1)} s`,
  );
  line('memory', `${used.toFixed(0)} MB`);
  const report = (name, list) =>
    line(`${name} (p50, p95)`, `${at(list, 0.5).toFixed(1)} ms`, `${at(list, 0.95).toFixed(1)} ms`);
  report('50 matches of a need, explained', forNeed);
  report('50 matches of a need, brief', brief);
  report('50 matches of an offer, explained', forOffer);
  report('change an offer, both lists right', change);
}
