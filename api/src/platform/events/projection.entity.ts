import type { ItemKind } from '@caunoi/shared/vocabulary';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One row for each item that an in-process index may hold. Every process tails this table: `xid` is the transaction
 * that wrote the row last, and a reader goes on from the oldest transaction that was still running at its last look,
 * so that a late commit is never skipped.
 */
@Entity('item_projections')
@Index('item_projections_xid', ['xid'])
export class ItemProjection {
  @PrimaryColumn({ type: 'text' })
  kind!: ItemKind;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** What a stranger may find: public fields of a published item, or null. */
  @Column({ type: 'jsonb', nullable: true })
  publicDoc!: unknown;

  /** What the matcher reads, null when the item takes no part in matching. Never leaves the process. */
  @Column({ type: 'jsonb', nullable: true })
  matchDoc!: unknown;

  @Column({ type: 'bigint' })
  xid!: number;
}
