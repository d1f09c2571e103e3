/**
 * Wraps a pure string function with a memo of at most `limit` entries. When full the memo is emptied:
 * Vietnamese has about 7,000 syllables, so a real corpus never reaches the limit and an attacker's noise
 * costs memory only up to it. Words longer than 32 units are computed each time.
 */
export function memoize<T>(compute: (word: string) => T, limit = 50_000): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const hit = known.get(word);
    if (hit !== undefined) return hit;
    const value = compute(word);
    if (word.length <= 32) {
      if (known.size >= limit) known.clear();
      known.set(word, value);
    }
    return value;
  };
}
