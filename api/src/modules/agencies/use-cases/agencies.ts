import { Injectable } from '@nestjs/common';
import { agencyInput, successionInput } from '@caunoi/shared/plan/inputs';
import { Audit } from '../../../platform/audit/audit.js';
import { system, type UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import type { AgencyRow, SuccessionRow } from '../domain/agency.js';
import { knownAgencies, knownSuccessions } from '../domain/known-agencies.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';

const toVerify = 'Sắp xếp bộ máy năm 2025 (cần xác minh văn bản)';

/** Authorities and units as data: who exists when, and who took over from whom. */
@Injectable()
export class Agencies {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgenciesRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Those that exist on a day; without one, all that ever existed. */
  list(day: string | null): Promise<AgencyRow[]> {
    return this.agencies.on(this.database, day);
  }

  byIds(ids: readonly string[], reader: Reader = this.database): Promise<AgencyRow[]> {
    return this.agencies.byIds(reader, ids);
  }

  /** Both the ones before and the ones after each of these. */
  successions(ids: readonly string[]): Promise<SuccessionRow[]> {
    return this.agencies.successions(this.database, ids);
  }

  /** Throws NOT_FOUND, with the field that named it. */
  async mustBe(tx: Transaction, id: string): Promise<AgencyRow> {
    const [row] = await this.agencies.byIds(tx, [id]);
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }

  async add(actor: UserActor, raw: unknown): Promise<AgencyRow> {
    const input = parseInput(agencyInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const id = await this.agencies.add(tx, {
        code: input.code,
        kind: input.kind,
        name: input.name,
        name_en: input.nameEn ?? null,
        valid_from: input.validFrom ?? null,
        valid_to: input.validTo ?? null,
      });
      if (!id)
        throw new AppError('INVALID_INPUT', {}, [
          { path: 'code', code: 'duplicate_value', params: { value: input.code } },
        ]);
      await this.audit.write(tx, { action: 'agency.added', subject: { kind: 'agency', id } });
      return this.mustBe(tx, id);
    });
  }

  /** From that day on another agency stands for this one (or for a part of its duties); its own last day is the one before. */
  async succeed(actor: UserActor, raw: unknown): Promise<AgencyRow> {
    const input = parseInput(successionInput, raw);
    if (input.fromId === input.toId)
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'toId', code: 'duplicate_value', params: { value: input.toId } },
      ]);
    return this.database.transaction(actor, async (tx) => {
      const from = await this.mustBe(tx, input.fromId);
      const to = await this.mustBe(tx, input.toId);
      await this.recordSuccession(tx, from.id, to.id, input.on, input.part ?? null, input.legalBasis);
      await this.audit.write(tx, {
        action: 'agency.succeeded',
        subject: { kind: 'agency', id: from.id },
        facts: { to: to.id, on: input.on },
      });
      return this.mustBe(tx, from.id);
    });
  }

  /** What the plan of 2024 and the reorganisation of 2025 make known, once; what staff entered since stays as it is. */
  async ensureKnown(): Promise<void> {
    await this.database.transaction(system('known agencies'), async (tx) => {
      const ids = new Map((await this.agencies.on(tx, null)).map(({ code, id }) => [code, id]));
      for (const known of knownAgencies) {
        if (ids.has(known.code)) continue;
        const id = await this.agencies.add(tx, {
          code: known.code,
          kind: known.kind,
          name: known.name,
          name_en: known.nameEn,
          valid_from: null,
          valid_to: known.validTo,
        });
        if (id) ids.set(known.code, id);
      }
      for (const { from, to, on, part } of knownSuccessions) {
        const [fromId, toId] = [ids.get(from), ids.get(to)];
        if (fromId && toId) await this.recordSuccession(tx, fromId, toId, on, part, toVerify);
      }
    });
  }

  private async recordSuccession(
    tx: Transaction,
    from: string,
    to: string,
    on: string,
    part: string | null,
    legalBasis: string,
  ): Promise<void> {
    const row = { from_id: from, to_id: to, on_day: on, part, legal_basis: legalBasis };
    await this.agencies.addSuccession(tx, row, this.clock.now());
    const lastDay = new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    await this.agencies.end(tx, from, lastDay);
  }
}
