import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { OrganisationRole } from '../../../platform/auth/actor.js';

/** A person in an organisation. */
@Entity('memberships')
@Check(
  'memberships_roles_check',
  "cardinality(roles) > 0 AND roles <@ ARRAY['member'::text, 'organisation_admin'::text, 'lab_manager'::text]",
)
@Index('memberships_of_organisation', ['organisationId'])
export class Membership {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string;

  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId!: string;

  @Column({ type: 'text', array: true })
  roles!: OrganisationRole[];

  @Column({ type: 'timestamptz' })
  joinedAt!: Date;
}
