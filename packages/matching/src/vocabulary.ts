/**
 * Term spaces: F folded words, E words with diacritics, C tags given by the caller (concepts of the thesaurus),
 * B pairs of neighbouring F words.
 */
export type TermSpace = 'F' | 'E' | 'C' | 'B';

const PAIR = 2 ** 26; // a pair of F numbers fits into a safe integer as a * PAIR + b

/** Numbers for all terms of the four spaces, with the number of live documents of each. */
export class Vocabulary {
  private readonly byKey = {
    F: new Map<string, number>(),
    E: new Map<string, number>(),
    C: new Map<string, number>(),
  };
  // Open addressing: term number plus one, 0 for a free slot. A map keyed by such large numbers costs five times the memory.
  private slots = new Int32Array(1024);
  private pairCount = 0;
  // Key of each F term; null for terms of the other spaces.
  private readonly words: (string | null)[] = [];
  private pairs = new Float64Array(256);
  private counts = new Uint32Array(256);
  private sorted: string[] | null = null;

  get size(): number {
    return this.words.length;
  }

  find(space: 'F' | 'E' | 'C', key: string): number {
    return this.byKey[space].get(key) ?? -1;
  }

  findPair(a: number, b: number): number {
    return this.slots[this.slotOf(a * PAIR + b)]! - 1;
  }

  intern(space: 'F' | 'E' | 'C', key: string): number {
    const known = this.byKey[space].get(key);
    if (known !== undefined) return known;
    const id = this.push(space === 'F' ? key : null);
    this.byKey[space].set(key, id);
    return id;
  }

  internPair(a: number, b: number): number {
    const k = a * PAIR + b;
    const slot = this.slotOf(k);
    if (this.slots[slot] !== 0) return this.slots[slot]! - 1;
    const id = this.push(null);
    this.pairs[id] = k;
    this.slots[slot] = id + 1;
    this.pairCount += 1;
    if (this.pairCount * 2 > this.slots.length) this.growSlots();
    return id;
  }

  /** The two F numbers of a pair. */
  pairOf(id: number): [number, number] {
    const k = this.pairs[id]!;
    return [Math.floor(k / PAIR), k % PAIR];
  }

  df(id: number): number {
    return id < 0 ? 0 : (this.counts[id] ?? 0);
  }

  changeDf(id: number, by: number): void {
    const before = this.counts[id]!;
    this.counts[id] = before + by;
    if ((before === 0) !== (before + by === 0)) this.sorted = null;
  }

  /** Live F words that begin with a prefix, most frequent first (ties: alphabetical), at most `limit`. */
  withPrefix(prefix: string, limit: number): number[] {
    const words = this.sortedWords();
    let lo = 0;
    let hi = words.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (words[mid]! < prefix) lo = mid + 1;
      else hi = mid;
    }
    const found: number[] = [];
    for (let i = lo; i < words.length && words[i]!.startsWith(prefix); i += 1) {
      found.push(this.byKey.F.get(words[i]!)!);
    }
    const order = new Map(found.map((id, i) => [id, i]));
    return found.sort((a, b) => this.df(b) - this.df(a) || order.get(a)! - order.get(b)!).slice(0, limit);
  }

  /** The slot that holds a pair, or the free one where it belongs. */
  private slotOf(k: number): number {
    const mask = this.slots.length - 1;
    const mixed = Math.imul(Math.floor(k / PAIR), 0x9e3779b1) ^ Math.imul(k % PAIR, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.slots[slot] !== 0 && this.pairs[this.slots[slot]! - 1] !== k) slot = (slot + 1) & mask;
    return slot;
  }

  private growSlots(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (const entry of old) if (entry !== 0) this.slots[this.slotOf(this.pairs[entry - 1]!)] = entry;
  }

  private sortedWords(): string[] {
    if (this.sorted === null) {
      const live: string[] = [];
      this.words.forEach((word, id) => {
        if (word !== null && this.counts[id]! > 0) live.push(word);
      });
      live.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      this.sorted = live;
    }
    return this.sorted;
  }

  private push(word: string | null): number {
    const id = this.words.length;
    this.words.push(word);
    if (id >= this.counts.length) {
      const counts = new Uint32Array(this.counts.length * 2);
      counts.set(this.counts);
      this.counts = counts;
      const pairs = new Float64Array(this.pairs.length * 2);
      pairs.set(this.pairs);
      this.pairs = pairs;
    }
    return id;
  }
}
