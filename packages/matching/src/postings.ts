const ENTRY = 2; // words per posting: document number, packed term frequencies

/** Bits per field in a packed frequency; five fields fit into one 32-bit word. */
export const TF_BITS = 6;
/** Largest frequency a field can hold; more occurrences count as this many. */
export const TF_MAX = (1 << TF_BITS) - 1;

/**
 * Posting lists of all terms in one growing Uint32Array. A list is contiguous and holds (document, packed tf) pairs in order of
 * insertion; when it is full it moves to a block of twice the size and leaves its old block to a free list.
 */
export class Postings {
  private pool = new Uint32Array(1024);
  private used = 0;
  private start = new Int32Array(256).fill(-1);
  private len = new Uint32Array(256);
  private cap = new Uint8Array(256); // log2 of the capacity
  private readonly free: number[][] = [];

  /** Raw words; entry `i` of term `t` begins at `offset(t) + 2 * i`. Valid until the next `add`. */
  get words(): Uint32Array {
    return this.pool;
  }

  offset(term: number): number {
    return this.start[term] ?? -1;
  }

  /** Number of postings of a term, those of removed documents included. */
  length(term: number): number {
    return this.len[term] ?? 0;
  }

  add(term: number, doc: number, packed: number): void {
    if (term >= this.start.length) this.growTerms(term + 1);
    const n = this.len[term]!;
    if (this.start[term]! < 0) {
      this.start[term] = this.allocate(0);
      this.cap[term] = 0;
    } else if (n === 1 << this.cap[term]!) {
      const to = this.allocate(this.cap[term]! + 1);
      const from = this.start[term]!;
      this.pool.copyWithin(to, from, from + n * ENTRY);
      (this.free[this.cap[term]!] ??= []).push(from);
      this.start[term] = to;
      this.cap[term] = this.cap[term]! + 1;
    }
    const at = this.start[term]! + n * ENTRY;
    this.pool[at] = doc;
    this.pool[at + 1] = packed;
    this.len[term] = n + 1;
  }

  /** A copy without the documents whose new number is -1; the others get their new number. */
  renumbered(newNumber: Int32Array, terms: number): Postings {
    const out = new Postings();
    for (let t = 0; t < terms; t += 1) {
      const from = this.offset(t);
      for (let i = 0; i < this.length(t); i += 1) {
        const doc = newNumber[this.pool[from + i * ENTRY]!]!;
        if (doc >= 0) out.add(t, doc, this.pool[from + i * ENTRY + 1]!);
      }
    }
    return out;
  }

  private allocate(size: number): number {
    const reuse = this.free[size]?.pop();
    if (reuse !== undefined) return reuse;
    const need = ENTRY << size;
    if (this.used + need > this.pool.length) {
      const bigger = new Uint32Array(Math.max(this.used + need, Math.ceil(this.pool.length * 1.5)));
      bigger.set(this.pool);
      this.pool = bigger;
    }
    const at = this.used;
    this.used += need;
    return at;
  }

  private growTerms(n: number): void {
    const size = Math.max(n, this.start.length * 2);
    const start = new Int32Array(size).fill(-1);
    start.set(this.start);
    this.start = start;
    const len = new Uint32Array(size);
    len.set(this.len);
    this.len = len;
    const cap = new Uint8Array(size);
    cap.set(this.cap);
    this.cap = cap;
  }
}
