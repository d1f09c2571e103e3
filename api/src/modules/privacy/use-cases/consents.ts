import { Injectable } from '@nestjs/common';
import { consentInput, consentPurposes, type ConsentPurpose } from '@caunoi/shared/privacy/privacy-inputs';
import { Audit } from '../../../platform/audit/audit.js';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { ConsentsRepository, type ConsentTextRow } from '../persistence/consents.repository.js';

export interface ConsentState {
  readonly text: ConsentTextRow;
  /** When the asking person said yes, and to which version; null for a stranger and for who did not. */
  readonly given: { readonly version: number; readonly at: Date } | null;
}

/** What people agree to, each purpose by itself; nothing is agreed to before somebody says so. */
@Injectable()
export class Consents {
  constructor(
    private readonly database: Database,
    private readonly consents: ConsentsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<ConsentState[]> {
    const texts = await this.consents.texts();
    const standing = actor.kind === 'user' ? await this.consents.standing(actor.userId) : [];
    return consentPurposes.flatMap((purpose) => {
      const text = texts.find((one) => one.purpose === purpose);
      const given = standing.find((one) => one.purpose === purpose);
      return text ? [{ text, given: given ? { version: given.version, at: given.given_at } : null }] : [];
    });
  }

  /** Whether a person agrees to a purpose now; modules ask before they use data for it. */
  async holds(userId: string, purpose: ConsentPurpose): Promise<boolean> {
    return (await this.consents.standing(userId)).some((one) => one.purpose === purpose);
  }

  /** Says yes to the version that was read. Throws TEXT_OUTDATED when another one counts by now. Saying it twice changes nothing. */
  async give(actor: UserActor, raw: unknown): Promise<ConsentState[]> {
    const { purpose, version } = parseInput(consentInput, raw);
    await this.database.transaction(actor, async (tx) => {
      const text = (await this.consents.texts(tx)).find((one) => one.purpose === purpose);
      if (text?.version !== version) throw new AppError('TEXT_OUTDATED');
      if (!(await this.consents.give(tx, actor.userId, text, this.clock.now()))) return;
      await this.audit.write(tx, {
        action: 'consent.given',
        subject: { kind: 'consent', id: null },
        facts: { purpose, version, how: 'web' },
      });
    });
    return this.of(actor);
  }

  /** Takes a yes back, at once. */
  async withdraw(actor: UserActor, purpose: ConsentPurpose): Promise<ConsentState[]> {
    await this.database.transaction(actor, async (tx) => {
      if (!(await this.consents.withdraw(tx, actor.userId, purpose, this.clock.now()))) return;
      await this.audit.write(tx, {
        action: 'consent.withdrawn',
        subject: { kind: 'consent', id: null },
        facts: { purpose },
      });
    });
    return this.of(actor);
  }
}
