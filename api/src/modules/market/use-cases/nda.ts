import { Injectable } from '@nestjs/common';
import { ndaTextInput } from '@caunoi/shared/market/listing-inputs';
import { Audit } from '../../../platform/audit/audit.js';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { NdaRepository, type NdaRow } from '../persistence/nda.repository.js';

export interface NdaState extends NdaRow {
  /** When the asking person accepted this version; null for a stranger and for who has not. */
  accepted_at: Date | null;
}

/** The confidentiality undertaking: one text at a time, accepted by each person for itself. */
@Injectable()
export class Nda {
  constructor(
    private readonly database: Database,
    private readonly texts: NdaRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async state(actor: Actor): Promise<NdaState> {
    const text = await this.texts.current();
    if (!text) throw new AppError('NOT_FOUND');
    const accepted_at =
      actor.kind === 'user' ? await this.texts.acceptedAt(actor.userId, text.version) : null;
    return { ...text, accepted_at };
  }

  /** Accepts the version that was read. Throws NDA_OUTDATED when another one counts by now. Accepting again changes nothing. */
  async accept(actor: UserActor, version: number): Promise<NdaState> {
    await this.database.transaction(actor, async (tx) => {
      const text = await this.texts.current(tx);
      if (text?.version !== version) throw new AppError('NDA_OUTDATED', { version: text?.version ?? 0 });
      if (!(await this.texts.accept(tx, actor.userId, version, this.clock.now()))) return;
      await this.audit.write(tx, { action: 'nda.accepted', subject: { kind: 'nda', id: String(version) } });
    });
    return this.state(actor);
  }

  /** A new version: who accepted the one before must accept this one to go on reading the tier. */
  async publish(actor: UserActor, raw: unknown): Promise<NdaState> {
    const text = parseInput(ndaTextInput, raw);
    await this.database.transaction(actor, async (tx) => {
      const version = await this.texts.add(tx, text, actor.userId, this.clock.now());
      await this.audit.write(tx, { action: 'nda.published', subject: { kind: 'nda', id: String(version) } });
    });
    return this.state(actor);
  }
}
