import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An organisation named by the owner to read one offer or need: all its people may. */
@Entity('listing_reader_organisations')
@Index('listing_reader_organisations_by_organisation', ['organisationId'])
export class ListingReaderOrganisation {
  @PrimaryColumn({ type: 'uuid' })
  listingId!: string;

  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
