/** One slot of the model, in minutes. */
export const slotMinutes = 30;

export interface ModelRow {
  state: string;
  unit: number;
  from: number;
  to: number;
}

type Made = { rows: ModelRow[]; kind: 'booking' | 'hold' | 'block'; expired: boolean };
type Time = { from: number; length: number };
type Step =
  | ({ verb: 'book' | 'hold' | 'block' } & Time)
  | { verb: 'move'; nth: number; time: Time }
  | { verb: 'confirm' | 'cancel' | 'approve' | 'reject' | 'expire'; nth: number };

const blocking = ['held', 'confirmed'];

/** What bookings of one resource should do, written as plainly as can be: slots of half an hour in a list. */
export class SlotModel {
  private readonly made: Made[] = [];

  constructor(
    private readonly units: number,
    /** Slots that stay free after a use. */
    private readonly buffer: number,
    private readonly approvals: number,
  ) {}

  /** Whether the step succeeds. */
  act(step: Step): boolean {
    if ('from' in step) return step.verb === 'block' ? this.block(step) : this.take(step.verb, step);
    const one = this.made[step.nth % this.made.length];
    if (!one) return false;
    const state = one.rows[0]!.state;
    switch (step.verb) {
      case 'confirm':
        // A block belongs to the lab: nobody holds it.
        if (one.kind === 'block' || state !== 'held' || one.expired) return false;
        return this.become(one, this.approvals === 0 ? 'confirmed' : 'requested');
      case 'cancel':
        if (!['held', 'confirmed', 'requested'].includes(state) || this.gone(one)) return false;
        return this.become(one, 'cancelled');
      case 'approve': {
        if (state !== 'requested') return false;
        const row = one.rows[0]!;
        const unit = this.freeUnits(row.from, row.to)[0];
        if (unit === undefined) return false;
        row.unit = unit;
        this.forget();
        return this.become(one, 'confirmed');
      }
      case 'reject':
        return state === 'requested' && this.become(one, 'rejected');
      case 'expire':
        if (state !== 'held' || this.gone(one)) return false;
        one.expired = true;
        return true;
      case 'move':
        return this.move(one, step.time.from, step.time.from + step.time.length);
    }
  }

  rows(): ModelRow[] {
    return this.made
      .filter((one) => !one.expired)
      .flatMap((one) => one.rows)
      .toSorted((a, b) => a.from - b.from || a.to - b.to || a.unit - b.unit || (a.state < b.state ? -1 : 1));
  }

  private take(verb: 'book' | 'hold', { from, length }: Time): boolean {
    const unit = this.freeUnits(from, from + length)[0];
    if (unit === undefined) return false;
    this.forget();
    const state = verb === 'hold' ? 'held' : this.approvals > 0 ? 'requested' : 'confirmed';
    const kind = verb === 'hold' ? 'hold' : 'booking';
    this.made.push({ kind, expired: false, rows: [{ state, unit, from, to: from + length }] });
    return true;
  }

  private block({ from, length }: Time): boolean {
    if (this.freeUnits(from, from + length).length < this.units) return false;
    this.forget();
    const rows = Array.from({ length: this.units }, (_, i) => ({
      state: 'confirmed',
      unit: i + 1,
      from,
      to: from + length,
    }));
    this.made.push({ kind: 'block', expired: false, rows });
    return true;
  }

  private move(one: Made, from: number, to: number): boolean {
    const row = one.rows[0]!;
    if (one.expired || !['held', 'confirmed', 'requested'].includes(row.state)) return false;
    if (one.kind === 'block' && this.units > 1) return false;
    const unit = this.freeUnits(from, to, one)[0];
    // What claims nothing yet may wait anywhere.
    if (unit === undefined && row.state !== 'requested') return false;
    this.forget();
    Object.assign(row, { from, to, unit: unit ?? 1 });
    if (this.units === 1) row.unit = 1;
    return true;
  }

  private freeUnits(from: number, to: number, apartFrom?: Made): number[] {
    const rows = this.made.filter((one) => one !== apartFrom && !one.expired).flatMap((one) => one.rows);
    const free = (unit: number): boolean =>
      !rows.some(
        (row) =>
          row.unit === unit &&
          blocking.includes(row.state) &&
          from < row.to + this.buffer &&
          row.from < to + this.buffer,
      );
    return Array.from({ length: this.units }, (_, i) => i + 1).filter(free);
  }

  private become(one: Made, state: string): boolean {
    one.expired = false;
    for (const row of one.rows) row.state = state;
    return true;
  }

  private readonly forgotten = new Set<Made>();

  /** A write on the resource removes the holds that ran out: from then on they are not found. */
  private forget(): void {
    for (const one of this.made) if (one.expired) this.forgotten.add(one);
  }

  private gone(one: Made): boolean {
    return this.forgotten.has(one);
  }
}
