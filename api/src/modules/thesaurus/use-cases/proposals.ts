import { Injectable } from '@nestjs/common';
import { decideProposalInput } from '@caunoi/shared/thesaurus/thesaurus-inputs';
import { Audit } from '../../../platform/audit/audit.js';
import { system, type UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { addJob } from '../../../platform/events/events.js';
import { CurrentThesaurus } from '../../../platform/thesaurus/current-thesaurus.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { parseId } from '../../../platform/validation/parse.js';
import { fromGlosses, fromMatches, fromSearches } from '../domain/proposals.js';
import {
  type ProposalRow,
  ThesaurusProposalsRepository,
} from '../persistence/thesaurus-proposals.repository.js';
import { EditThesaurus } from './edit-thesaurus.js';

export const gatherTask = 'thesaurus.gather';

/** Searches are told from this many days on; see the public statistic of searches. */
const leastDays = 5;
const dayMs = 86_400_000;

/** What people's words say the thesaurus lacks: gathered by a job, decided by staff. */
@Injectable()
export class ThesaurusProposals {
  constructor(
    private readonly database: Database,
    private readonly proposals: ThesaurusProposalsRepository,
    private readonly edit: EditThesaurus,
    private readonly current: CurrentThesaurus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(state: ProposalRow['state'], first: number): Promise<ProposalRow[]> {
    return this.proposals.list(state, first);
  }

  /** Asks for a new look soon; once begun it is repeated every day. */
  async ask(actor: UserActor): Promise<void> {
    await this.database.transaction(actor, (tx) =>
      addJob(tx, { task: gatherTask, payload: {}, key: gatherTask }),
    );
  }

  async gather(): Promise<void> {
    await this.current.catchUp();
    const { thesaurus } = this.current;
    const [pairs, texts, searches] = await Promise.all([
      this.proposals.helpfulPairs(),
      this.proposals.glossedTexts(),
      this.proposals.unmetSearches(leastDays),
    ]);
    const proposed = [
      ...fromMatches(pairs, thesaurus),
      ...fromGlosses(texts, thesaurus),
      ...fromSearches(searches, thesaurus),
    ];
    await this.database.transaction(system('thesaurus'), async (tx) => {
      await this.proposals.put(tx, proposed, this.clock.now());
      await addJob(tx, { task: gatherTask, payload: {}, key: `${gatherTask}:next`, delayMs: dayMs });
    });
  }

  /** Accepting puts the term into the open draft, as a lay word of the concept. Throws WRONG_STATE once decided. */
  async decide(actor: UserActor, raw: unknown): Promise<void> {
    const { id, accept, concept, reason } = parseInput(decideProposalInput, raw);
    await this.database.transaction(actor, async (tx) => {
      const row = await this.proposals.locked(tx, parseId(id));
      if (!row) throw new AppError('NOT_FOUND');
      if (row.state !== 'open') throw new AppError('WRONG_STATE', { state: row.state });
      const chosen = concept ?? row.concept;
      if (accept && chosen === '')
        throw new AppError('INVALID_INPUT', {}, [{ path: 'concept', code: 'required' }]);
      if (accept) await this.edit.addTerm(tx, actor, chosen, row.term);
      const state = accept ? 'accepted' : 'declined';
      await this.proposals.decide(
        tx,
        row.id,
        { state, concept: chosen, reason: reason ?? null },
        actor.userId,
        this.clock.now(),
      );
      await this.audit.write(tx, {
        action: `thesaurus.proposal_${state}`,
        subject: { kind: 'thesaurus_proposal', id: row.id },
      });
    });
  }
}
