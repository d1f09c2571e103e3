import { Injectable } from '@nestjs/common';
import { limits } from '@caunoi/shared/limits';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import {
  decodeCursor,
  encodeCursor,
  pageSize,
  toConnection,
  type Connection,
} from '../../../platform/database/page.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { toldOf, type Told } from '../domain/introduction-view.js';
import type { IntroductionState } from '../domain/introduction.js';
import { isBetween, maySee } from '../domain/introduction.policy.js';
import {
  IntroductionsRepository,
  type ContactRow,
  type IntroductionRow,
  type StepRow,
} from '../persistence/introductions.repository.js';
import { MessagesRepository, type MessageRow } from '../persistence/messages.repository.js';

type Untold = keyof Told | 'demandHasPeople' | 'supplyHasPeople' | 'adviserId' | 'reached';
/** An introduction as one person may be told of it. */
export type IntroductionView = Omit<IntroductionRow, Untold> & Told;
export type IntroductionDetail = IntroductionView & {
  readonly steps: readonly StepRow[];
  readonly contacts: readonly ContactRow[];
  readonly messages: readonly MessageRow[];
};

const conversationLength = 200;
/** Longest list of the screening desk: what runs out first. */
const deskLength = 100;

/** Introductions as their sides and the advisers may read them; nobody else finds them. */
@Injectable()
export class ReadIntroductions {
  constructor(
    private readonly database: Database,
    private readonly introductions: IntroductionsRepository,
    private readonly messages: MessagesRepository,
    private readonly audit: Audit,
  ) {}

  /** With its history and whom to talk to. The viewing is noted. Throws NOT_FOUND. */
  one(actor: UserActor, id: string): Promise<IntroductionDetail> {
    return this.database.transaction(actor, async (tx) => {
      const row = await this.introductions.one(tx, id);
      if (!row || !maySee(actor, row)) throw new AppError('NOT_FOUND');
      const view = viewOf(actor, row);
      const steps = await this.introductions.steps(tx, id);
      const messages = row.state === 'introduced' ? await this.messages.last(tx, id, conversationLength) : [];
      const people = [view.demandContact, view.supplyContact].filter((one) => one !== null);
      const contacts = people.length > 0 ? await this.introductions.contacts(tx, people) : [];
      await this.audit.write(tx, {
        action: 'introduction.viewed',
        subject: { kind: 'introduction', id },
        facts: { state: row.state },
      });
      return { ...view, steps, contacts, messages };
    });
  }

  /** Of the actor's organisations, newest first; without the texts, which only `one` tells. Throws INVALID_CURSOR, PAGE_TOO_LARGE. */
  async mine<Node>(
    actor: UserActor,
    states: readonly IntroductionState[] | null,
    first: number,
    after: string | null,
    node: (view: IntroductionView) => Node,
  ): Promise<Connection<Node>> {
    const most = pageSize(first);
    const own = actor.organisationIds;
    const rows = await this.introductions.ofOrganisations(
      this.database,
      own,
      states,
      decodeCursor(after),
      most + 1,
    );
    return toConnection(rows, most, {
      cursor: (row) => encodeCursor(row.sort_key, row.id),
      node: (row) => node(viewOf(actor, row)),
      total: () => this.introductions.countOfOrganisations(this.database, own, states, limits.countedTotal),
      facets: () => Promise.resolve([]),
    });
  }

  /** What waits to be screened and is not the adviser's own, what runs out first at the top. The viewing is noted. */
  toScreen(actor: UserActor): Promise<IntroductionView[]> {
    return this.database.transaction(actor, async (tx) => {
      const rows = await this.introductions.inStates(
        tx,
        ['screening_demand', 'screening_supply'],
        deskLength,
      );
      const own = rows.filter((row) => isBetween(actor, row));
      if (own.length > 0)
        await this.audit.write(tx, {
          action: 'introduction.screening_viewed',
          subject: { kind: 'introduction', id: null },
          facts: { ids: own.map(({ id }) => id) },
        });
      return own.map((row) => viewOf(actor, row));
    });
  }
}

function viewOf(actor: UserActor, row: IntroductionRow): IntroductionView {
  const { demandHasPeople: _d, supplyHasPeople: _s, adviserId: _a, reached: _r, ...facts } = row;
  return { ...facts, ...toldOf(actor, row) };
}
