import type { Gist } from './gist.js';
import { TopHits } from './top-hits.js';

/** Items by the concepts of their gists, so that the nearest of many are found without looking at all. */
export class GistIndex {
  private readonly lists: (List | undefined)[] = [];
  private readonly slots = new Map<string, number>();
  private readonly ids: (string | null)[] = [];
  private readonly free: number[] = [];
  private scores = new Float64Array(256);

  add(id: string, gist: Gist): void {
    if (gist.concepts.length === 0) return;
    const slot = this.free.pop() ?? this.ids.push(null) - 1;
    this.ids[slot] = id;
    this.slots.set(id, slot);
    gist.concepts.forEach((concept, i) => (this.lists[concept] ??= new List()).add(slot, gist.values[i]!));
  }

  remove(id: string, gist: Gist): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.slots.delete(id);
    this.ids[slot] = null;
    this.free.push(slot);
    for (const concept of gist.concepts) this.lists[concept]?.remove(slot);
  }

  /** The largest value that any item has for a concept; 0 when none has it. */
  ceiling(concept: number): number {
    return this.lists[concept]?.ceiling() ?? 0;
  }

  /** The `limit` nearest items that `accept` takes, nearest first, ties by id. */
  nearest(gist: Gist, limit: number, accept: (id: string) => boolean): string[] {
    if (this.scores.length < this.ids.length) this.scores = new Float64Array(this.ids.length * 2);
    const { scores } = this;
    const touched: number[] = [];
    gist.concepts.forEach((concept, i) => {
      const list = this.lists[concept];
      if (list === undefined) return;
      const value = gist.values[i]!;
      for (let k = 0; k < list.size; k += 1) {
        const slot = list.slots[k]!;
        if (scores[slot] === 0) touched.push(slot);
        scores[slot] = scores[slot]! + value * list.values[k]!;
      }
    });
    const top = new TopHits(limit);
    for (const slot of touched) {
      const id = this.ids[slot]!;
      if (top.wants(scores[slot]!, id) && accept(id)) top.add(scores[slot]!, id);
      scores[slot] = 0;
    }
    return top.sorted().map((hit) => hit.id);
  }
}

/** Slots with values, in no order. */
class List {
  slots = new Int32Array(4);
  values = new Float32Array(4);
  size = 0;
  // Largest value; -1 when it has to be looked for again.
  private most = 0;

  ceiling(): number {
    if (this.most < 0) this.most = this.values.subarray(0, this.size).reduce((m, v) => Math.max(m, v), 0);
    return this.most;
  }

  add(slot: number, value: number): void {
    if (this.size === this.slots.length) {
      const slots = new Int32Array(this.size * 2);
      slots.set(this.slots);
      const values = new Float32Array(this.size * 2);
      values.set(this.values);
      this.slots = slots;
      this.values = values;
    }
    this.slots[this.size] = slot;
    this.values[this.size] = value;
    this.size += 1;
    if (this.most >= 0) this.most = Math.max(this.most, this.values[this.size - 1]!);
  }

  remove(slot: number): void {
    const at = this.slots.subarray(0, this.size).indexOf(slot);
    if (at < 0) return;
    if (this.values[at] === this.most) this.most = -1;
    this.size -= 1;
    this.slots[at] = this.slots[this.size]!;
    this.values[at] = this.values[this.size]!;
  }
}
