import { Injectable } from '@nestjs/common';
import { newsInput, newsStepInput, type NewsInputValue } from '@caunoi/shared/news/news-inputs';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { writeProjections } from '../../../platform/events/project.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { parseId } from '../../../platform/validation/parse.js';
import { newsSteps, type NewsRow, type NewsStep } from '../domain/news.js';
import { newsProjection } from '../persistence/news.projection.js';
import { NewsRepository } from '../persistence/news.repository.js';

/** Staff write news, publish it and take it back. */
@Injectable()
export class WriteNews {
  constructor(
    private readonly database: Database,
    private readonly news: NewsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A new draft, or the piece with this id written anew. Throws INVALID_INPUT, NOT_FOUND, EDIT_CONFLICT. */
  async save(actor: UserActor, raw: unknown): Promise<NewsRow> {
    const input = parseInput(newsInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const id = await this.write(tx, actor, input);
      await writeProjections(tx, newsProjection, [id]);
      await this.audit.write(tx, { action: 'news.saved', subject: { kind: 'news', id } });
      return (await this.news.locked(tx, id))!;
    });
  }

  /** A draft made of something else, in the transaction that makes it. Returns its id. */
  async draft(tx: Transaction, actor: UserActor, input: NewsInputValue, theme: string): Promise<string> {
    return this.news.add(tx, input, actor.userId, theme);
  }

  /** Throws NOT_FOUND, EDIT_CONFLICT, WRONG_STATE. */
  async take(actor: UserActor, step: NewsStep, raw: unknown): Promise<NewsRow> {
    const { id, revision } = parseInput(newsStepInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const row = await this.current(tx, id, revision);
      const { from, to } = newsSteps[step];
      if (!(from as readonly string[]).includes(row.status))
        throw new AppError('WRONG_STATE', { state: row.status });
      await this.news.setStatus(tx, row.id, to, this.clock.now());
      await writeProjections(tx, newsProjection, [row.id]);
      await this.audit.write(tx, { action: `news.${to}`, subject: { kind: 'news', id: row.id } });
      return (await this.news.locked(tx, row.id))!;
    });
  }

  private async write(tx: Transaction, actor: UserActor, input: NewsInputValue): Promise<string> {
    if (!input.id) return this.news.add(tx, input, actor.userId, null);
    const row = await this.current(tx, input.id, input.revision ?? 0);
    await this.news.change(tx, row.id, input, this.clock.now());
    return row.id;
  }

  private async current(tx: Transaction, id: string, revision: number): Promise<NewsRow> {
    const row = await this.news.locked(tx, parseId(id));
    if (!row) throw new AppError('NOT_FOUND');
    if (row.revision !== revision) throw new AppError('EDIT_CONFLICT');
    return row;
  }
}
