import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One version of the confidentiality undertaking; texts are never changed, a new version follows. */
@Entity('nda_texts')
export class NdaText {
  @PrimaryColumn({ type: 'int' })
  version!: number;

  @Column({ type: 'text' })
  vi!: string;

  @Column({ type: 'text' })
  en!: string;

  @Column({ type: 'timestamptz' })
  validFrom!: Date;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  publishedBy!: string | null;
}

/** Who accepted which version, and when. */
@Entity('nda_acceptances')
export class NdaAcceptance {
  @ForeignKey('User', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  userId!: string;

  @ForeignKey('NdaText', { onDelete: 'RESTRICT' })
  @PrimaryColumn({ type: 'int' })
  version!: number;

  @Column({ type: 'timestamptz' })
  acceptedAt!: Date;
}
