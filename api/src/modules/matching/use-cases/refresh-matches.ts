import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { addJob } from '../../../platform/events/events.js';
import { ProjectionTail, projectionChannel } from '../../../platform/events/projection-tail.js';
import { CurrentThesaurus } from '../../../platform/thesaurus/current-thesaurus.js';
import { MatchesRepository, type NewEntry } from '../persistence/matches.repository.js';
import { MatchingEngine } from './matching-engine.js';

export const refreshTask = 'matching.refresh';
export const rematchTask = 'matching.rematch_all';

/** Beyond so many changed items at once everything is matched anew: cheaper than following each change. */
const singleChanges = 10;
/** Imports come in batches: matching everything waits until they pause. */
const pauseMs = 500;

/**
 * Keeps the stored lists equal to what the matcher says. A changed item's own list is worked out at once; the lists of
 * every counterpart that it entered, left or stayed in follow as jobs of their own, one a list however often it is asked.
 */
@Injectable()
export class RefreshMatches {
  private readonly actor = system('matching');

  constructor(
    private readonly database: Database,
    private readonly tail: ProjectionTail,
    private readonly engine: MatchingEngine,
    private readonly thesaurus: CurrentThesaurus,
    private readonly matches: MatchesRepository,
    private readonly clock: Clock,
  ) {}

  /** After items changed: their lists, then their counterparts'. */
  async changed(ids: readonly string[]): Promise<void> {
    if (ids.length > singleChanges) {
      await this.database.transaction(this.actor, (tx) =>
        addJob(tx, { task: rematchTask, payload: {}, key: 'matching:all', delayMs: pauseMs }),
      );
      return;
    }
    await this.tail.catchUp();
    for (const id of ids) await this.refresh(id, true);
  }

  /** One list; `spread` also asks for the counterparts' lists. */
  async refresh(id: string, spread: boolean): Promise<void> {
    await this.tail.catchUp();
    await this.database.transaction(this.actor, async (tx) => {
      await this.matches.lockList(tx, id);
      const touched = await this.write(tx, id);
      if (spread) {
        for (const counterpart of touched) {
          await addJob(tx, {
            task: refreshTask,
            payload: { id: counterpart },
            key: `matching:${counterpart}`,
          });
        }
      }
      await tx.query(`select pg_notify('${projectionChannel}', '')`);
    });
  }

  /** Every list of both sides. Each list commits on its own, so readers see them come; stops between two when told to. */
  async rematchAll(signal: AbortSignal): Promise<void> {
    await this.thesaurus.catchUp();
    await this.tail.catchUp();
    for (const side of ['need', 'target'] as const) {
      for (const id of this.engine.ids(side)) {
        signal.throwIfAborted();
        await this.refresh(id, false);
        // The same process answers requests: let them through between two lists.
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  }

  /** Returns every counterpart whose own list may now differ. */
  private async write(tx: Transaction, id: string): Promise<string[]> {
    const side = this.engine.sideOf(id);
    if (!side) return this.matches.forget(tx, id);
    const found = side === 'need' ? this.engine.forNeed(id) : this.engine.forTarget(id);
    const entries: NewEntry[] = found.map((match) => ({
      counterpartId: match.id,
      targetKind: this.engine.targetKindOf(side === 'need' ? match.id : id),
      match,
    }));
    const moved = await this.matches.replaceList(
      tx,
      side,
      id,
      { entries, verdict: side === 'need' ? this.engine.verdictOf(id) : null },
      this.engine.modelVersion,
      this.clock.now(),
    );
    // A need that this may be the first answer to need not stand in its list.
    const missing = side === 'target' ? await this.matches.needsMissing(tx, this.engine.conceptsOf(id)) : [];
    return [...new Set([...moved, ...entries.map((entry) => entry.counterpartId), ...missing])];
  }
}
