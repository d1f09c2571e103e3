import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody named by the owner to read one offer or need: by address, whether or not an account exists yet. */
@Entity('listing_readers')
@Index('listing_readers_by_email', ['email'])
export class ListingReader {
  @PrimaryColumn({ type: 'uuid' })
  listingId!: string;

  @PrimaryColumn({ type: 'text' })
  email!: string;

  /** Whose listing it is: its people see whom they have named. */
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  @Column({ type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
