import { claimStates, type ClaimState } from '@caunoi/shared/organisations/registration-inputs';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { GivenProfile } from '../domain/given-profile.js';
import { oneOf } from '../../../platform/database/checks.js';

/** Somebody says that an organisation already in the register is theirs; staff decide. */
@Entity('organisation_claims')
@Check('organisation_claims_state_check', oneOf('state', claimStates))
@Index('organisation_claims_open_key', ['organisationId', 'userId'], {
  unique: true,
  where: "state = 'submitted'",
})
@Index('organisation_claims_to_decide', ['createdAt', 'id'], { where: "state = 'submitted'" })
export class OrganisationClaim {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  organisationId!: string;

  @ForeignKey('User', { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  userId!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** What the person wrote about the organisation, for staff to compare with the register. */
  @Column({ type: 'jsonb', nullable: true })
  given!: GivenProfile | null;

  @Column({ type: 'text', default: 'submitted' })
  state!: ClaimState;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;
}
