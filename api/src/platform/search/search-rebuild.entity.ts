import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A request to build the search indexes anew; every running process answers it once. */
@Entity('search_rebuilds')
export class SearchRebuild {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  askedAt!: Date;

  @Column({ type: 'int', default: 0 })
  answers!: number;
}
