import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What people looked for and did not find: the folded words and on how many days, nothing about anybody. */
@Entity('unmet_searches')
@Index('unmet_searches_by_days', ['days', 'text'])
export class UnmetSearch {
  @PrimaryColumn({ type: 'text' })
  text!: string;

  @Column({ type: 'int' })
  days!: number;

  @Column({ type: 'date' })
  lastDay!: string;
}
