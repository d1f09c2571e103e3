/** Numbers by pairs of numbers, each a whole number from 0 to 2^31 - 2: open addressing, so that looking up makes nothing. */
export class PairKeys {
  // Three numbers a slot: the pair and the value plus one, 0 for a free slot.
  private slots = new Int32Array(3 * 1024);
  private count = 0;

  /** The number of a pair; -1 when it has none. */
  find(a: number, b: number): number {
    return this.slots[this.slotOf(a, b) + 2]! - 1;
  }

  set(a: number, b: number, value: number): void {
    const at = this.slotOf(a, b);
    if (this.slots[at + 2] === 0) this.count += 1;
    this.slots[at] = a;
    this.slots[at + 1] = b;
    this.slots[at + 2] = value + 1;
    if (this.count * 6 > this.slots.length) this.grow();
  }

  /** Where a pair stands, or the free place where it belongs. */
  private slotOf(a: number, b: number): number {
    const { slots } = this;
    const mask = slots.length / 3 - 1;
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = 3 * slot;
      if (slots[at + 2] === 0 || (slots[at] === a && slots[at + 1] === b)) return at;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue;
      this.slots.set(old.subarray(at, at + 3), this.slotOf(old[at]!, old[at + 1]!));
    }
  }
}
