import { Injectable } from '@nestjs/common';
import type { FieldCode, FieldProblem } from '@caunoi/shared/errors';
import {
  conceptInput,
  draftStepInput,
  publishThesaurusInput,
  revertThesaurusInput,
} from '@caunoi/shared/thesaurus/thesaurus-inputs';
import { checkChanges, type ChangeProblem } from '@caunoi/thesaurus/check-changes';
import { fieldCode } from '@caunoi/thesaurus/fields';
import type { Concept } from '@caunoi/thesaurus/parse';
import { loadThesaurus } from '@caunoi/thesaurus/thesaurus';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { addJob } from '../../../platform/events/events.js';
import { projectionChannel } from '../../../platform/events/projection-tail.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { rematchTask } from '../../matching/matching.public.js';
import { withConcept, type VersionRow } from '../domain/versions.js';
import { ThesaurusVersionsRepository } from '../persistence/thesaurus-versions.repository.js';

/** Staff change the thesaurus: concept by concept in one open draft, which comes into force as a whole and can be taken back. */
@Injectable()
export class EditThesaurus {
  constructor(
    private readonly database: Database,
    private readonly versions: ThesaurusVersionsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Puts a concept into the draft, opening one when there is none. Throws INVALID_INPUT naming each wrong line, EDIT_CONFLICT. */
  async saveConcept(actor: UserActor, raw: unknown): Promise<void> {
    const { revision, field, ...lines } = parseInput(conceptInput, raw);
    const concept: Concept = { ...lines, field: fieldCode(field) ?? field, scenes: [], source: 'edited' };
    await this.database.transaction(actor, async (tx) => {
      const draft = await this.open(tx, actor);
      if (revision != null && draft.revision !== revision) throw new AppError('EDIT_CONFLICT');
      await this.write(tx, draft, withConcept(draft.changes, concept), concept.id);
    });
  }

  /** Adds one term to a concept of the draft, as accepting a proposal does. */
  async addTerm(tx: Transaction, actor: UserActor, id: string, term: string): Promise<void> {
    const draft = await this.open(tx, actor);
    const concept = draft.changes.find((one) => one.id === id) ?? loadThesaurus().concepts.get(id);
    if (!concept) throw new AppError('NOT_FOUND');
    await this.write(
      tx,
      draft,
      withConcept(draft.changes, {
        ...concept,
        viLay: [...new Set([...concept.viLay, term])],
        source: 'edited',
      }),
      id,
    );
  }

  /** Takes a concept out of the draft: it is again as in the version that the draft was made from. */
  async dropConcept(actor: UserActor, id: string, raw: unknown): Promise<void> {
    const { revision } = parseInput(draftStepInput, raw);
    await this.database.transaction(actor, async (tx) => {
      const draft = await this.current(tx, revision);
      const before = (await this.versions.published(tx, draft.based_on))?.changes.find(
        (one) => one.id === id,
      );
      const without = draft.changes.filter((one) => one.id !== id);
      await this.write(tx, draft, before ? withConcept(without, before) : without, null);
    });
  }

  async discard(actor: UserActor, raw: unknown): Promise<void> {
    const { revision } = parseInput(draftStepInput, raw);
    await this.database.transaction(actor, async (tx) => {
      const draft = await this.current(tx, revision);
      await this.versions.discard(tx, draft.number);
      await this.note(tx, 'thesaurus.draft_discarded', draft.number);
    });
  }

  /** The draft comes into force in every process, and everything is matched anew by a job. */
  async publish(actor: UserActor, raw: unknown): Promise<void> {
    const { revision, note } = parseInput(publishThesaurusInput, raw);
    await this.database.transaction(actor, async (tx) => {
      const draft = await this.current(tx, revision);
      this.check(draft.changes, null);
      await this.versions.publish(tx, draft.number, note, actor.userId, this.clock.now());
      await this.tell(tx);
      await this.note(tx, 'thesaurus.published', draft.number);
    });
  }

  /** A new version with the content of an earlier one (0: as it ships). Throws WRONG_STATE while a draft is open, NOT_FOUND. */
  async revert(actor: UserActor, raw: unknown): Promise<void> {
    const { number, note } = parseInput(revertThesaurusInput, raw);
    await this.database.transaction(actor, async (tx) => {
      await this.versions.lock(tx);
      if (await this.versions.draft(tx)) throw new AppError('WRONG_STATE', { state: 'draft' });
      const wanted = number === 0 ? undefined : await this.versions.published(tx, number);
      if (number !== 0 && !wanted) throw new AppError('NOT_FOUND');
      const changes = wanted?.changes ?? [];
      await this.versions.add(
        tx,
        { state: 'published', basedOn: number, changes, note },
        actor.userId,
        this.clock.now(),
      );
      await this.tell(tx);
      await this.note(tx, 'thesaurus.reverted', number);
    });
  }

  /** The open draft, or a new one made from the version in force. */
  private async open(tx: Transaction, actor: UserActor): Promise<VersionRow> {
    await this.versions.lock(tx);
    const draft = await this.versions.draft(tx);
    if (draft) return draft;
    const base = await this.versions.published(tx);
    await this.versions.add(
      tx,
      { state: 'draft', basedOn: base?.number ?? 0, changes: base?.changes ?? [], note: null },
      actor.userId,
      this.clock.now(),
    );
    return (await this.versions.draft(tx))!;
  }

  private async current(tx: Transaction, revision: number): Promise<VersionRow> {
    await this.versions.lock(tx);
    const draft = await this.versions.draft(tx);
    if (!draft) throw new AppError('NOT_FOUND');
    if (draft.revision !== revision) throw new AppError('EDIT_CONFLICT');
    return draft;
  }

  private async write(
    tx: Transaction,
    draft: VersionRow,
    changes: readonly Concept[],
    edited: string | null,
  ): Promise<void> {
    this.check(changes, edited);
    await this.versions.change(tx, draft.number, changes);
    await this.note(tx, 'thesaurus.draft_changed', draft.number);
  }

  /** Throws INVALID_INPUT: lines of the edited concept by their name, lines of others with the concept before it. */
  private check(changes: readonly Concept[], edited: string | null): void {
    const problems = checkChanges(loadThesaurus(), changes);
    if (problems.length > 0)
      throw new AppError(
        'INVALID_INPUT',
        {},
        problems.map((problem) => fieldProblem(problem, edited)),
      );
  }

  private async tell(tx: Transaction): Promise<void> {
    await addJob(tx, { task: rematchTask, payload: {}, key: 'matching:all' });
    await tx.query(`select pg_notify('${projectionChannel}', '')`);
  }

  private note(tx: Transaction, action: string, number: number): Promise<void> {
    return this.audit.write(tx, { action, subject: { kind: 'thesaurus', id: null }, facts: { number } });
  }
}

function fieldProblem({ id, line, code, value, other }: ChangeProblem, edited: string | null): FieldProblem {
  return {
    path: id === edited ? line : `${id}.${line}`,
    code: `thesaurus_${code}` satisfies FieldCode,
    params: { value, ...(other === undefined ? {} : { other }) },
  };
}
