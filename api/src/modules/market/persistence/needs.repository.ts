import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { ListReader, type ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import type { Where } from '../../../platform/database/where.js';
import { codeLabel, plainLabel } from '../../../platform/labels.js';
import type { NeedRow, NeedSelection } from '../domain/listing.js';
import { maySeeOwner } from '../domain/need.policy.js';
import { visibleTo } from './visible-to.js';

const columns = `o.id, o.language, o.title, o.description, o.field_code, o.industry_code, o.budget_vnd, o.deadline, o.trl_min,
  o.region, o.status, o.visibility, o.anonymous, o.organisation_id, o.published_at, o.source, o.created_at, o.updated_at`;

@Injectable()
export class NeedsRepository {
  private readonly list: ListReader<NeedRow>;

  constructor(database: Database) {
    this.list = new ListReader(database, { from: 'needs o', columns, newest: 'o.published_at', title: 'o.title' });
  }

  /** The needs of these ids that the actor may see, owners hidden where they must be, in no order. */
  async visibleByIds(actor: Actor, ids: readonly string[]): Promise<NeedRow[]> {
    const rows = await this.list.byIds(ids, visibleTo(actor));
    return rows.map((row) => cutOwner(actor, row));
  }

  visiblePage<Node>(
    actor: Actor,
    selection: NeedSelection,
    request: ListRequest,
    node: (row: NeedRow) => Node,
  ): Promise<Connection<Node>> {
    return this.list.connection(
      request,
      () => narrow(actor, visibleTo(actor).and('o.published_at is not null'), selection),
      [
        { name: 'fields', expression: 'o.field_code', selected: selection.fields, label: codeLabel('fields-of-science') },
        { name: 'industries', expression: 'o.industry_code', selected: selection.industries, label: codeLabel('vsic-2018') },
        { name: 'regions', expression: 'o.region', selected: selection.regions, label: plainLabel },
      ],
      (row) => node(cutOwner(actor, row)),
    );
  }
}

const cutOwner = (actor: Actor, row: NeedRow): NeedRow =>
  maySeeOwner(actor, row) ? row : { ...row, organisation_id: null };

function narrow(actor: Actor, where: Where, selection: NeedSelection): Where {
  if (selection.ids) where.and('o.id = any(?)', selection.ids);
  if (selection.organisationId) {
    where.and('o.organisation_id = ?', selection.organisationId);
    // Asking for an organisation's needs must not tell which anonymous ones are its own.
    if (actor.kind === 'user') where.and('not o.anonymous or o.organisation_id = any(?)', actor.organisationIds);
    else if (actor.kind === 'anonymous') where.and('not o.anonymous');
  }
  return where
    .andAny('o.field_code = any(?)', selection.fields, 'fields')
    .andAny('o.industry_code = any(?)', selection.industries, 'industries')
    .andAny('o.region = any(?)', selection.regions, 'regions');
}
