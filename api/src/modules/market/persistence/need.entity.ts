import { languages, listingStatuses, visibilities } from '@caunoi/shared/vocabulary';
import { Check, Column, Entity, Index } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import { ListingColumns } from './listing.columns.js';

@Entity('needs')
@Check('needs_language_check', oneOf('language', languages))
@Check('needs_status_check', oneOf('status', listingStatuses))
@Check('needs_visibility_check', oneOf('visibility', visibilities))
@Check('needs_trl_min_check', 'trl_min >= 1 AND trl_min <= 9')
@Check('needs_budget_check', 'budget_vnd >= 0')
@Check('needs_budget_band_check', 'budget_min_vnd >= 0 AND budget_min_vnd <= budget_vnd')
@Index('needs_in_review', ['submittedAt', 'id'], { where: "status = 'in_review'" })
@Index('needs_expiring', ['expiresAt'], { where: "status = 'published'" })
@Index('needs_external_id_key', ['externalId'], { unique: true })
// Whole, not only of what is published: a member's list also holds what its own organisations have not published.
@Index('needs_to_confirm', ['confirmedAt', 'id'], { where: "status = 'published'" })
@Index('needs_newest', ['publishedAt', 'id'])
@Index('needs_by_title', ['title', 'id'])
@Index('needs_by_organisation', ['organisationId', 'publishedAt', 'id'])
export class Need extends ListingColumns {
  @Column({ type: 'text' })
  description!: string;

  /** The guided interview: what happens today. */
  @Column({ type: 'text', nullable: true })
  currentSituation!: string | null;

  /** What result is wanted, best with a number. */
  @Column({ type: 'text', nullable: true })
  wantedResult!: string | null;

  @Column({ type: 'text', nullable: true })
  constraints!: string | null;

  /** The lower end of the budget band; `budgetVnd` is the upper one. */
  @Column({ type: 'bigint', nullable: true })
  budgetMinVnd!: number | null;

  @Column({ type: 'bigint', nullable: true })
  budgetVnd!: number | null;

  @Column({ type: 'date', nullable: true })
  deadline!: string | null;

  @Column({ type: 'int', nullable: true })
  trlMin!: number | null;

  /** The owner is hidden from everybody but itself and the province's advisers. */
  @Column({ type: 'boolean', default: false })
  anonymous!: boolean;
}
