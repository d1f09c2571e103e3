import type { Hit } from './index-types.js';

function better(aScore: number, aId: string, b: Hit): boolean {
  return aScore > b.score || (aScore === b.score && aId < b.id);
}

/** The best `limit` hits seen so far: a heap with the worst kept hit on top. Order: score, then id. */
export class TopHits {
  private readonly heap: Hit[] = [];

  constructor(private readonly limit: number) {}

  /** True when a hit of this score would be kept. */
  wants(score: number, id: string): boolean {
    return this.heap.length < this.limit || (this.limit > 0 && better(score, id, this.heap[0]!));
  }

  add(score: number, id: string): void {
    if (!this.wants(score, id)) return;
    const hit = { id, score };
    if (this.limit === Infinity) {
      this.heap.push(hit);
    } else if (this.heap.length < this.limit) {
      this.heap.push(hit);
      this.up(this.heap.length - 1);
    } else {
      this.heap[0] = hit;
      this.down();
    }
  }

  /** Best first. */
  sorted(): Hit[] {
    return [...this.heap].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }

  private up(from: number): void {
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!better(this.heap[parent]!.score, this.heap[parent]!.id, this.heap[i]!)) break;
      this.swap(i, parent);
      i = parent;
    }
  }

  private down(): void {
    let i = 0;
    for (;;) {
      let worst = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        const c = this.heap[child];
        if (c !== undefined && better(this.heap[worst]!.score, this.heap[worst]!.id, c)) worst = child;
      }
      if (worst === i) return;
      this.swap(i, worst);
      i = worst;
    }
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}
