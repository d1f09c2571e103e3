/**
 * Path of a field code from the root, levels of the national classification (1, 3, 5, 7 digits). `2.4` and `204` are the same
 * field; null for what is no code.
 */
export function fieldPath(code: string): string[] | null {
  const dotted = /^([1-6])\.(\d{1,2})$/.exec(code.trim());
  const plain = dotted ? `${dotted[1]!}${dotted[2]!.padStart(2, '0')}` : code.trim();
  if (!/^[1-6](?:\d{2}){0,3}$/.test(plain)) return null;
  const path: string[] = [];
  for (let n = 1; n <= plain.length; n += 2) path.push(plain.slice(0, n));
  return path;
}

/** Wu-Palmer similarity of two paths, 0..1: depth of the common part against the mean depth. */
export function pathSimilarity(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common += 1;
  return (2 * common) / (a.length + b.length);
}

/** Best-match average over two lists of codes; null when either has no readable code. */
export function fieldSimilarity(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
  similarity: (x: readonly string[], y: readonly string[]) => number = pathSimilarity,
): number | null {
  const left = paths(a);
  const right = paths(b);
  if (left.length === 0 || right.length === 0) return null;
  const mean = (xs: string[][], ys: string[][]): number =>
    xs.reduce((sum, x) => sum + Math.max(...ys.map((y) => similarity(x, y))), 0) / xs.length;
  return (mean(left, right) + mean(right, left)) / 2;
}

function paths(codes: readonly string[] | undefined): string[][] {
  return (codes ?? []).map(fieldPath).filter((p): p is string[] => p !== null);
}

/**
 * Lin similarity on counted codes: `2 IC(lca) / (IC(a) + IC(b))`, information content from the counts plus one. Used once the
 * platform holds enough items for counts to mean something.
 */
export function linSimilarity(counts: ReadonlyMap<string, number>, total: number) {
  const ic = (code: string): number => -Math.log(((counts.get(code) ?? 0) + 1) / (total + 1));
  return (a: readonly string[], b: readonly string[]): number => {
    let lca: string | null = null;
    for (let i = 0; i < a.length && i < b.length && a[i] === b[i]; i += 1) lca = a[i]!;
    if (a.join() === b.join()) return 1;
    const parts = ic(a.at(-1)!) + ic(b.at(-1)!);
    return lca === null || parts === 0 ? 0 : Math.min(1, (2 * ic(lca)) / parts);
  };
}
