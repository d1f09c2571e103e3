import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often something was tried in its current window; shared by every process. */
@Entity('rate_counters')
@Index('rate_counters_by_end', ['windowEndsAt'])
export class RateCounter {
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'int' })
  count!: number;

  @Column({ type: 'timestamptz' })
  windowEndsAt!: Date;
}
