import { Injectable } from '@nestjs/common';
import { ipStatusLabels, offerKindLabels } from '@caunoi/shared/vocabulary-labels';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { ListReader, type ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import type { Where } from '../../../platform/database/where.js';
import { codeLabel, plainLabel, wordLabel } from '../../../platform/labels.js';
import type { OfferRow, OfferSelection } from '../domain/listing.js';
import { visibleTo } from './visible-to.js';

const columns = `o.id, o.kind, o.language, o.title, o.summary, o.keywords, o.field_code, o.industry_code, o.trl, o.ip_status,
  o.transfer_forms, o.price_min_vnd, o.price_max_vnd, o.region, o.status, o.organisation_id, o.published_at, o.source,
  o.created_at, o.updated_at`;

@Injectable()
export class OffersRepository {
  private readonly list: ListReader<OfferRow>;

  constructor(database: Database) {
    this.list = new ListReader(database, { from: 'offers o', columns, newest: 'o.published_at', title: 'o.title' });
  }

  /** The offers of these ids that the actor may see, in no order. */
  visibleByIds(actor: Actor, ids: readonly string[]): Promise<OfferRow[]> {
    return this.list.byIds(ids, visibleTo(actor));
  }

  visiblePage<Node>(
    actor: Actor,
    selection: OfferSelection,
    request: ListRequest,
    node: (row: OfferRow) => Node,
  ): Promise<Connection<Node>> {
    return this.list.connection(
      request,
      () => narrow(visibleTo(actor).and('o.published_at is not null'), selection),
      [
        { name: 'kinds', expression: 'o.kind', selected: selection.kinds, label: wordLabel(offerKindLabels) },
        { name: 'fields', expression: 'o.field_code', selected: selection.fields, label: codeLabel('fields-of-science') },
        { name: 'industries', expression: 'o.industry_code', selected: selection.industries, label: codeLabel('vsic-2018') },
        { name: 'ipStatuses', expression: 'o.ip_status', selected: selection.ipStatuses, label: wordLabel(ipStatusLabels) },
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
