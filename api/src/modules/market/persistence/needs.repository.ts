import { Injectable } from '@nestjs/common';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { ListReader, type ListRequest } from '../../../platform/database/list-reader.js';
import type { ListingStatus } from '@caunoi/shared/vocabulary';
import type { Connection } from '../../../platform/database/page.js';
import type { Where } from '../../../platform/database/where.js';
import { codeLabel, plainLabel } from '../../../platform/labels.js';
import type { NeedRow, NeedSelection } from '../domain/listing.js';
import { isStaff } from '../domain/listing.policy.js';
import { maySeeOwner } from '../domain/need.policy.js';
import { countBehindUndertaking, listedFor, ownedBy, visibleTo } from './visible-to.js';

const columns = `o.id, o.language, o.title, o.description, o.field_code, o.industry_code, o.budget_vnd, o.deadline, o.trl_min,
  o.region, o.status, o.visibility, o.anonymous, o.organisation_id, o.published_at`;
const optional = {
  source: 'o.source',
  created_at: 'o.created_at',
  updated_at: 'o.updated_at',
  keywords: 'o.keywords',
  revision: 'o.revision',
  submitted_at: 'o.submitted_at',
  review_reason: 'o.review_reason',
  expires_at: 'o.expires_at',
  confirmed_at: 'o.confirmed_at',
  current_situation: 'o.current_situation',
  wanted_result: 'o.wanted_result',
  constraints: 'o.constraints',
  budget_min_vnd: 'o.budget_min_vnd',
  visibility_chosen: 'o.visibility_chosen',
};

@Injectable()
export class NeedsRepository {
  private readonly list: ListReader<NeedRow>;
  private readonly own: ListReader<NeedRow>;
  private readonly queue: ListReader<NeedRow>;

  constructor(private readonly database: Database) {
    const shape = { from: 'needs o', columns, optional, title: 'o.title' };
    this.list = new ListReader(database, { ...shape, newest: 'o.published_at' });
    this.own = new ListReader(database, { ...shape, newest: 'o.created_at' });
    this.queue = new ListReader(database, { ...shape, newest: 'o.submitted_at' });
  }

  /** The needs of these ids that the actor may see, owners hidden where they must be, in no order. */
  async visibleByIds(actor: Actor, ids: readonly string[]): Promise<NeedRow[]> {
    const rows = await this.list.byIds(ids, visibleTo(actor));
    return rows.map((row) => cutOwner(actor, row));
  }

  /** What the actor's organisations and the actor wrote, in any state, newest first. */
  ownPage<Node>(
    actor: UserActor,
    statuses: readonly ListingStatus[] | null | undefined,
    request: ListRequest,
    node: (row: NeedRow) => Node,
  ): Promise<Connection<Node>> {
    return this.own.connection(request, () => ownedBy(actor).andAny('o.status = any(?)', statuses), [], node);
  }

  /** What waits for staff, longest first. */
  reviewQueue<Node>(
    actor: UserActor,
    request: ListRequest,
    node: (row: NeedRow) => Node,
  ): Promise<Connection<Node>> {
    return this.queue.connection(request, () => visibleTo(actor).and("o.status = 'in_review'"), [], node);
  }

  behindUndertaking(actor: UserActor): Promise<number> {
    return countBehindUndertaking(this.database.asPlatform(), 'needs', actor);
  }

  visiblePage<Node>(
    actor: Actor,
    selection: NeedSelection,
    request: ListRequest,
    node: (row: NeedRow) => Node,
  ): Promise<Connection<Node>> {
    return this.list.connection(
      request,
      () => narrow(actor, listedFor(actor), selection),
      [
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
    if (actor.kind === 'user' && !isStaff(actor))
      where.and('not o.anonymous or o.organisation_id = any(?)', actor.organisationIds);
    else if (actor.kind === 'anonymous') where.and('not o.anonymous');
  }
  return where
    .andAny('o.field_code = any(?)', selection.fields, 'fields')
    .andAny('o.industry_code = any(?)', selection.industries, 'industries')
    .andAny('o.region = any(?)', selection.regions, 'regions');
}
