/** The facets whose values are closed lists: the api counts them by stored value, filters name them in upper case. */
const closed: ReadonlySet<string> = new Set(['kinds', 'ipStatuses', 'sizes']);

interface Facet<Value> {
  name: string;
  values: readonly Value[];
}

/** The values of one facet, with the codes as filters and addresses spell them; none where the api gave no such facet. */
export function facetValues<Value extends { code: string }>(
  facets: readonly Facet<Value>[],
  name: string,
): Value[] {
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  return closed.has(name)
    ? values.map((value) => ({ ...value, code: value.code.toUpperCase() }))
    : [...values];
}

/** A stored value as filters and addresses spell it. */
export const facetCode = (facet: string, code: string): string =>
  closed.has(facet) ? code.toUpperCase() : code;
