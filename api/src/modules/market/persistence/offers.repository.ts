import { Injectable } from '@nestjs/common';
import { ipStatusLabels, offerKindLabels } from '@caunoi/shared/vocabulary-labels';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { ListReader, type ListRequest } from '../../../platform/database/list-reader.js';
import type { ListingStatus } from '@caunoi/shared/vocabulary';
import type { Connection } from '../../../platform/database/page.js';
import type { Where } from '../../../platform/database/where.js';
import { codeLabel, plainLabel, wordLabel } from '../../../platform/labels.js';
import type { OfferRow, OfferSelection } from '../domain/listing.js';
import { countBehindUndertaking, listedFor, ownedBy, visibleTo } from './visible-to.js';

const columns = `o.id, o.kind, o.language, o.title, o.summary, o.field_code, o.industry_code, o.trl, o.ip_status, o.price_min_vnd,
  o.price_max_vnd, o.region, o.status, o.visibility, o.organisation_id, o.published_at`;
const optional = {
  keywords: 'o.keywords',
  transfer_forms: 'o.transfer_forms',
  source: 'o.source',
  created_at: 'o.created_at',
  updated_at: 'o.updated_at',
  revision: 'o.revision',
  submitted_at: 'o.submitted_at',
  review_reason: 'o.review_reason',
  expires_at: 'o.expires_at',
  confirmed_at: 'o.confirmed_at',
};

@Injectable()
export class OffersRepository {
  private readonly list: ListReader<OfferRow>;
  private readonly own: ListReader<OfferRow>;
  private readonly queue: ListReader<OfferRow>;

  constructor(private readonly database: Database) {
    const shape = { from: 'offers o', columns, optional, title: 'o.title' };
    this.list = new ListReader(database, { ...shape, newest: 'o.published_at' });
    this.own = new ListReader(database, { ...shape, newest: 'o.created_at' });
    this.queue = new ListReader(database, { ...shape, newest: 'o.submitted_at' });
  }

  /** The offers of these ids that the actor may see, in no order. */
  visibleByIds(actor: Actor, ids: readonly string[]): Promise<OfferRow[]> {
    return this.list.byIds(ids, visibleTo(actor));
  }

  /** What the actor's organisations and the actor wrote, in any state, newest first. */
  ownPage<Node>(
    actor: UserActor,
    statuses: readonly ListingStatus[] | null | undefined,
    request: ListRequest,
    node: (row: OfferRow) => Node,
  ): Promise<Connection<Node>> {
    return this.own.connection(request, () => ownedBy(actor).andAny('o.status = any(?)', statuses), [], node);
  }

  /** What waits for staff, longest first. */
  reviewQueue<Node>(
    actor: UserActor,
    request: ListRequest,
    node: (row: OfferRow) => Node,
  ): Promise<Connection<Node>> {
    return this.queue.connection(request, () => visibleTo(actor).and("o.status = 'in_review'"), [], node);
  }

  behindUndertaking(actor: UserActor): Promise<number> {
    return countBehindUndertaking(this.database.asPlatform(), 'offers', actor);
  }

  visiblePage<Node>(
    actor: Actor,
    selection: OfferSelection,
    request: ListRequest,
    node: (row: OfferRow) => Node,
  ): Promise<Connection<Node>> {
    return this.list.connection(
      request,
      () => narrow(listedFor(actor), selection),
      [
        { name: 'kinds', expression: 'o.kind', selected: selection.kinds, label: wordLabel(offerKindLabels) },
        {
          name: 'fields',
          expression: 'o.field_code',
          selected: selection.fields,
          label: codeLabel('fields-of-science'),
        },
        {
          name: 'industries',
          expression: 'o.industry_code',
          selected: selection.industries,
          label: codeLabel('vsic-2018'),
        },
        {
          name: 'ipStatuses',
          expression: 'o.ip_status',
          selected: selection.ipStatuses,
          label: wordLabel(ipStatusLabels),
        },
        { name: 'regions', expression: 'o.region', selected: selection.regions, label: plainLabel },
        { name: 'trl', expression: 'o.trl::text', selected: [], label: codeLabel('trl') },
      ],
      node,
    );
  }
}

function narrow(where: Where, selection: OfferSelection): Where {
  if (selection.ids) where.and('o.id = any(?)', selection.ids);
  if (selection.organisationId) where.and('o.organisation_id = ?', selection.organisationId);
  if (selection.trlMin) where.and('o.trl >= ?', selection.trlMin, 'trl');
  if (selection.trlMax) where.and('o.trl <= ?', selection.trlMax, 'trl');
  return where
    .andAny('o.kind = any(?)', selection.kinds, 'kinds')
    .andAny('o.field_code = any(?)', selection.fields, 'fields')
    .andAny('o.industry_code = any(?)', selection.industries, 'industries')
    .andAny('o.ip_status = any(?)', selection.ipStatuses, 'ipStatuses')
    .andAny('o.region = any(?)', selection.regions, 'regions');
}
