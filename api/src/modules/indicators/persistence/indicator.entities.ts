import {
  indicatorReadings,
  indicatorTerritories,
  triplingReadings,
  valueOrigins,
  valueRoles,
  valueStates,
} from '@caunoi/shared/indicators/vocabulary';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/**
 * A value, a baseline or a target of an indicator with where it comes from. A draft can be changed; once confirmed the row
 * is frozen by a trigger, and a correction is another row that names it.
 */
@Entity('indicator_values')
@Check('indicator_values_role_check', oneOf('role', valueRoles))
@Check('indicator_values_state_check', oneOf('state', valueStates))
@Check('indicator_values_origin_check', oneOf('origin', valueOrigins))
@Check('indicator_values_reading_check', oneOf('reading', indicatorReadings))
@Check('indicator_values_territory_check', oneOf('territory', indicatorTerritories))
@Index('indicator_values_of_indicator', ['indicator', 'role', 'periodEnd'])
@Index('indicator_values_corrects_key', ['corrects'], { unique: true, where: "state = 'confirmed'" })
export class IndicatorValue {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'text' })
  indicator!: string;
  @Column({ type: 'text' })
  role!: string;
  @Column({ type: 'text', nullable: true })
  reading!: string | null;
  @Column({ type: 'date' })
  periodStart!: string;
  @Column({ type: 'date' })
  periodEnd!: string;
  @Column({ type: 'text' })
  territory!: string;
  @Column({ type: 'double precision', nullable: true })
  number!: number | null;
  @Column({ type: 'text', nullable: true })
  statement!: string | null;
  @Column({ type: 'text' })
  unit!: string;
  @Column({ type: 'int' })
  formulaVersion!: number;
  @Column({ type: 'text' })
  origin!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  evidence!: string[];
  /** For a computed value: the state of the register that it was computed from. */
  @Column({ type: 'timestamptz', nullable: true })
  knownAt!: Date | null;
  /** For a computed value: the rows that were counted. */
  @Column({ type: 'uuid', array: true, nullable: true })
  countedIds!: string[] | null;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true })
  confirmedBy!: string | null;
  @Column({ type: 'uuid', nullable: true })
  corrects!: string | null;
  @Column({ type: 'text', nullable: true })
  because!: string | null;
  @VersionColumn({ default: 1 })
  revision!: number;
}

/** How the target "tăng 3 lần" is read, since when and why. Rows are only ever added; the newest holds. */
@Entity('indicator_tripling_choices')
@Check('indicator_tripling_choices_check', oneOf('reading', triplingReadings))
export class TriplingChoice {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'text' })
  reading!: string;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Column({ type: 'text' })
  because!: string;
}
