import {
  ipStatuses,
  languages,
  listingStatuses,
  offerKinds,
  visibilities,
  type IpStatus,
  type OfferKind,
  type TransferForm,
} from '@caunoi/shared/vocabulary';
import { Check, Column, Entity, Index } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import { ListingColumns } from './listing.columns.js';

@Entity('offers')
@Check('offers_kind_check', oneOf('kind', offerKinds))
@Check('offers_language_check', oneOf('language', languages))
@Check('offers_ip_status_check', oneOf('ip_status', ipStatuses))
@Check('offers_status_check', oneOf('status', listingStatuses))
@Check('offers_visibility_check', oneOf('visibility', visibilities))
@Check('offers_trl_check', 'trl >= 1 AND trl <= 9')
@Check('offers_price_check', 'price_min_vnd <= price_max_vnd')
@Index('offers_in_review', ['submittedAt', 'id'], { where: "status = 'in_review'" })
@Index('offers_expiring', ['expiresAt'], { where: "status = 'published'" })
@Index('offers_external_id_key', ['externalId'], { unique: true })
// Whole, not only of what is published: a member's list also holds what its own organisations have not published.
@Index('offers_to_confirm', ['confirmedAt', 'id'], { where: "status = 'published'" })
@Index('offers_newest', ['publishedAt', 'id'])
@Index('offers_by_title', ['title', 'id'])
@Index('offers_by_organisation', ['organisationId', 'publishedAt', 'id'])
export class Offer extends ListingColumns {
  @Column({ type: 'text' })
  kind!: OfferKind;

  @Column({ type: 'text' })
  summary!: string;

  @Column({ type: 'int', nullable: true })
  trl!: number | null;

  @Column({ type: 'text', default: 'none' })
  ipStatus!: IpStatus;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  transferForms!: TransferForm[];

  @Column({ type: 'bigint', nullable: true })
  priceMinVnd!: number | null;

  @Column({ type: 'bigint', nullable: true })
  priceMaxVnd!: number | null;
}
