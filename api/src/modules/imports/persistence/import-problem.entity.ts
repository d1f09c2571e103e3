import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One thing wrong in one row of an import. */
@Entity('import_problems')
export class ImportProblem {
  @ForeignKey('ImportBatch', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  batchId!: string;

  @PrimaryColumn({ type: 'int' })
  row!: number;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'text' })
  column!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  params!: Record<string, string | number>;

  @Column({ type: 'text', nullable: true })
  value!: string | null;
}
