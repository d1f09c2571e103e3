import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../../platform/database/database.js';
import type { HelpfulPair, OwnedText, Proposed, ProposalSource } from '../domain/proposals.js';

export interface ProposalRow {
  id: string;
  source: ProposalSource;
  term: string;
  concept: string;
  seen: number;
  state: 'open' | 'accepted' | 'declined';
  reason: string | null;
  gathered_at: Date;
}

const columns = 'id, source, term, concept, seen, state, reason, gathered_at';

@Injectable()
export class ThesaurusProposalsRepository {
  constructor(private readonly database: Database) {}

  /** In one state, the most seen first. */
  list(state: ProposalRow['state'], first: number): Promise<ProposalRow[]> {
    return this.database.query<ProposalRow>(
      `select ${columns} from thesaurus_proposals where state = $1 order by seen desc, term, id limit $2`,
      [state, first],
    );
  }

  async locked(tx: Transaction, id: string): Promise<ProposalRow | undefined> {
    const [row] = await tx.query<ProposalRow>(
      `select ${columns} from thesaurus_proposals where id = $1 for update`,
      [id],
    );
    return row;
  }

  /** New ones are open; what was decided stays decided, with the newer count. Open ones that nothing speaks for any more go. */
  async put(tx: Transaction, proposed: readonly Proposed[], now: Date): Promise<void> {
    await tx.query(
      `insert into thesaurus_proposals (source, term, concept, seen, gathered_at)
       select p.source, p.term, p.concept, p.seen, $2 from jsonb_to_recordset($1::jsonb)
         as p(source text, term text, concept text, seen int)
       on conflict (source, term, concept) do update set seen = excluded.seen, gathered_at = excluded.gathered_at`,
      [JSON.stringify(proposed), now],
    );
    await tx.query("delete from thesaurus_proposals where state = 'open' and gathered_at < $1", [now]);
  }

  async decide(
    tx: Transaction,
    id: string,
    decision: { state: 'accepted' | 'declined'; concept: string; reason: string | null },
    by: string,
    now: Date,
  ): Promise<void> {
    await tx.query(
      `update thesaurus_proposals set state = $2, concept = $3, reason = $4, decided_by = $5, decided_at = $6 where id = $1`,
      [id, decision.state, decision.concept, decision.reason, by, now],
    );
  }

  /** Pairs that their owners called helpful. Titles only: what stands deeper in a need stays with its readers. */
  helpfulPairs(): Promise<HelpfulPair[]> {
    return this.database.query<HelpfulPair>(
      `select f.organisation_id as "organisationId", n.public_doc ->> 'title' as need,
         coalesce(t.public_doc ->> 'title', t.public_doc ->> 'name') as target
       from match_feedback f
       join item_projections n on n.kind = 'need' and n.id = f.need_id and n.public_doc is not null
       join item_projections t on t.kind in ('offer', 'expert', 'lab') and t.id = f.target_id and t.public_doc is not null
       where f.verdict = 'helpful' order by f.given_at desc limit 5000`,
    );
  }

  /** Public texts that put something in brackets. */
  glossedTexts(): Promise<OwnedText[]> {
    return this.database.query<OwnedText>(
      `select public_doc ->> 'organisationId' as "organisationId",
         concat_ws(E'\\n', public_doc ->> 'title', public_doc ->> 'summary', public_doc ->> 'description') as text
       from item_projections
       where kind in ('offer', 'need') and public_doc ->> 'organisationId' is not null
         and concat(public_doc ->> 'title', public_doc ->> 'summary', public_doc ->> 'description') like '%(%'
       order by id limit 20000`,
    );
  }

  /** What was looked for on at least so many days and not found. */
  unmetSearches(leastDays: number): Promise<{ text: string; days: number }[]> {
    return this.database.query(
      'select text, days from unmet_searches where days >= $1 order by days desc limit 500',
      [leastDays],
    );
  }
}
