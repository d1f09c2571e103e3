import type { MatchItem } from './item.js';
import type { Constraint, ConstraintName, Explanation, MatchedTerm, NearMiss } from './match-types.js';
import type { Prepared } from './prepared.js';
import type { Features } from './weights.js';
import { FEATURE_NAMES } from './weights.js';

/**
 * Why a pair was matched, as data. `terms` are quotes of the two texts; texts of other fields (names, notes) and amounts kept
 * confidential never appear.
 */
export function explain(
  source: Prepared,
  target: Prepared,
  features: Features,
  terms: MatchedTerm[],
): Explanation {
  const [need, offer] = source.group === 'need' ? [source.item, target.item] : [target.item, source.item];
  const constraints = constraintsOf(features);
  return {
    terms,
    constraints,
    nearMisses: nearMisses(constraints, need, offer),
    unknown: FEATURE_NAMES.filter((f) => features[f] === null),
  };
}

// The value from which a soft constraint counts as met.
const MET: Readonly<Record<ConstraintName, number>> = { trl: 1, budget: 1, region: 1, ip: 0.6, language: 1 };

function constraintsOf(features: Features): Constraint[] {
  return (Object.keys(MET) as ConstraintName[]).map((name) => {
    const value = features[name];
    return { name, state: value === null ? 'unknown' : value >= MET[name] ? 'met' : 'missing' };
  });
}

function nearMisses(constraints: readonly Constraint[], need: MatchItem, offer: MatchItem): NearMiss[] {
  const out: NearMiss[] = [];
  const said = <T>(
    item: MatchItem,
    field: 'budget' | 'price' | 'region' | 'trl',
    value: T | undefined,
  ): T | undefined => (item.confidential?.includes(field) ? undefined : value);
  for (const c of constraints) {
    if (c.state !== 'missing') continue;
    if (c.name === 'trl') {
      out.push({
        constraint: 'trl',
        wanted: said(need, 'trl', need.trlMin),
        offered: said(offer, 'trl', offer.trl),
      });
    } else if (c.name === 'budget') {
      out.push({
        constraint: 'budget',
        wanted: said(need, 'budget', need.budget?.max ?? need.budget?.min),
        offered: said(offer, 'price', offer.price?.min ?? offer.price?.max),
      });
    } else if (c.name === 'region') {
      out.push({
        constraint: 'region',
        wanted: said(need, 'region', need.region),
        offered: said(offer, 'region', offer.region),
      });
    } else if (c.name === 'ip') {
      out.push({ constraint: 'ip', wanted: need.transferWanted, offered: offer.transferOffered });
    } else {
      out.push({ constraint: 'language', wanted: spoken(need), offered: spoken(offer) });
    }
  }
  return out;
}

function spoken(item: MatchItem): readonly string[] | undefined {
  return item.languages ?? (item.lang === undefined ? undefined : [item.lang]);
}
