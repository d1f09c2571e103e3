import type { Prepared } from './prepared.js';
import { fieldText } from './item.js';
import { analyse } from './analysis.js';

interface Ranked {
  target: Prepared;
  z: number;
}

const SAME = 0.8; // Jaccard of folded word triples above which two items are the same listing
const PER_ORGANISATION = 3;
const LAMBDA = 0.8;
const POOL = 60;

function shingles(p: Prepared): Set<string> {
  const words = analyse(`${fieldText(p.item, 'title')}. ${fieldText(p.item, 'summary')}`).words.map(
    (w) => w.f,
  );
  const out = new Set<string>();
  for (let i = 0; i + 2 < words.length; i += 1) out.add(`${words[i]!} ${words[i + 1]!} ${words[i + 2]!}`);
  if (out.size === 0 && words.length > 0) out.add(words.join(' '));
  return out;
}

function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both += 1;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/**
 * Order for display: near-duplicates folded onto the better one, at most three of an organisation, then maximal marginal relevance
 * (lambda .8) on word triples and shared concepts. The best match stays first. `ranked` must be sorted best first.
 */
export function diversify<T extends Ranked>(ranked: readonly T[], limit: number): T[] {
  const pool = ranked.slice(0, Math.max(POOL, limit * 3)).map((r) => ({ r, text: shingles(r.target) }));
  const kept: typeof pool = [];
  const perOrganisation = new Map<string, number>();
  for (const x of pool) {
    if (kept.some((k) => k.r.target.group === x.r.target.group && jaccard(k.text, x.text) >= SAME)) continue;
    const organisation = x.r.target.item.organisationId;
    const n = organisation === undefined ? 0 : (perOrganisation.get(organisation) ?? 0);
    if (organisation !== undefined && n >= PER_ORGANISATION) continue;
    if (organisation !== undefined) perOrganisation.set(organisation, n + 1);
    kept.push(x);
  }
  const top = kept[0]?.r.z ?? 0;
  const low = kept.at(-1)?.r.z ?? 0;
  const relevance = (z: number): number => (top === low ? 1 : (z - low) / (top - low));
  const chosen: typeof kept = [];
  while (chosen.length < limit && kept.length > 0) {
    let best = 0;
    let bestValue = -Infinity;
    kept.forEach((k, i) => {
      const close = Math.max(0, ...chosen.map((c) => likeness(k, c)));
      const value = chosen.length === 0 ? -i : LAMBDA * relevance(k.r.z) - (1 - LAMBDA) * close;
      if (value > bestValue) {
        best = i;
        bestValue = value;
      }
    });
    chosen.push(kept.splice(best, 1)[0]!);
  }
  return chosen.map((c) => c.r);
}

function likeness(a: { r: Ranked; text: Set<string> }, b: { r: Ranked; text: Set<string> }): number {
  const concepts = jaccard(new Set(a.r.target.concepts.concepts), new Set(b.r.target.concepts.concepts));
  return (jaccard(a.text, b.text) + concepts) / 2;
}
