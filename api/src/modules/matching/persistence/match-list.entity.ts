import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a list has been worked out, and when: an empty list and a list still to come are different answers. */
@Entity('match_lists')
export class MatchList {
  @PrimaryColumn({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'text' })
  modelVersion!: string;

  @Column({ type: 'timestamptz' })
  computedAt!: Date;
}
