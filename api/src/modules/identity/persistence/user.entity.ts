import type { Language } from '@caunoi/shared/vocabulary';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  PrimaryGeneratedColumn,
  VersionColumn,
} from 'typeorm';
import type { PlatformRole } from '../../../platform/auth/actor.js';
import { oneOf } from '../../../platform/database/checks.js';

/** A person with an account. */
@Entity('users')
@Check('users_locale_check', oneOf('locale', ['vi', 'en']))
@Check('users_email_check', 'email = lower(email)')
@Check(
  'users_platform_roles_check',
  "platform_roles <@ ARRAY['adviser'::text, 'province_officer'::text, 'administrator'::text, 'auditor'::text]",
)
@Index('users_email_key', ['email'], { unique: true })
@Index('users_newest', ['createdAt', 'id'])
export class User {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** One field: Vietnamese names are not cut into first and last. */
  @Column({ type: 'text', collation: 'vi-x-icu' })
  fullName!: string;

  /** Lower case; confirmed by a link before the account exists. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text', default: 'vi' })
  locale!: Language;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  platformRoles!: PlatformRole[];

  /** Belongs to the demonstration province: cannot sign in in production, needs no second factor elsewhere. */
  @Column({ type: 'boolean', default: false })
  demo!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @VersionColumn({ default: 1 })
  revision!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
