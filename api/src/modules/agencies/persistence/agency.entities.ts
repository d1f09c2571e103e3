import { agencyKinds } from '@caunoi/shared/plan/vocabulary';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/** An authority or unit with the days on which it exists; a merged one stays, with its end. */
@Entity('agencies')
@Check('agencies_kind_check', oneOf('kind', agencyKinds))
@Check('agencies_validity_check', 'valid_to >= valid_from')
export class Agency {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Index('agencies_code_key', { unique: true })
  @Column({ type: 'text' })
  code!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', nullable: true })
  nameEn!: string | null;
  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;
  @Column({ type: 'date', nullable: true })
  validTo!: string | null;
  @VersionColumn({ default: 1 })
  revision!: number;
}

/** Who took over from whom, which part, and on which paper. Rows are only ever added. */
@Entity('agency_successions')
@Check('agency_successions_other_check', 'from_id <> to_id')
@Index('agency_successions_key', ['fromId', 'toId'], { unique: true })
export class AgencySuccession {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey('Agency')
  @Column({ type: 'uuid' })
  fromId!: string;
  @ForeignKey('Agency')
  @Column({ type: 'uuid' })
  toId!: string;
  @Column({ type: 'date' })
  onDay!: string;
  @Column({ type: 'text', nullable: true })
  part!: string | null;
  @Column({ type: 'text' })
  legalBasis!: string;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
}
