import { Injectable } from '@nestjs/common';
import {
  changeDraftInput,
  confirmValueInput,
  indicatorValueInput,
  snapshotInput,
  triplingInput,
} from '@caunoi/shared/indicators/inputs';
import { Audit } from '../../../platform/audit/audit.js';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { parseId } from '../../../platform/validation/parse.js';
import { mayReadAll, ReadCounts } from '../../st-enterprises/st-enterprises.public.js';
import { definitionOf, lastDayOf, storedUnit, type IndicatorDefinition } from '../domain/definitions.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';
import type { ValueRow } from '../domain/value-row.js';
import { selectionOf } from './selection-of.js';

/** Values of indicators: entered or computed as drafts, confirmed and frozen, corrected by newer ones. */
@Injectable()
export class IndicatorValues {
  constructor(
    private readonly database: Database,
    private readonly values: IndicatorsRepository,
    private readonly counts: ReadCounts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** What stands; for staff everything, drafts and corrected values included. */
  list(actor: Actor, indicator: string | null): Promise<ValueRow[]> {
    return mayReadAll(actor)
      ? this.values.all(this.database, indicator)
      : this.values.standing(this.database, indicator);
  }

  /** A draft that somebody enters. Values of computed indicators are not entered, their baselines and targets are. */
  async enter(actor: UserActor, raw: unknown): Promise<ValueRow> {
    const input = parseInput(indicatorValueInput, raw);
    const definition = this.definition(input.indicator);
    if (definition.computed && input.role === 'value') throw this.wrong('role', input.role);
    if (input.periodStart > input.periodEnd)
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'periodEnd', code: 'below_minimum', params: { min: input.periodStart } },
      ]);
    // A qualitative indicator is told in words, every other one is a number; neither is made up from the other.
    if (definition.kind === 'qualitative' ? !input.statement : input.number == null)
      throw this.required(definition.kind === 'qualitative' ? 'statement' : 'number');
    return this.add(actor, {
      indicator: definition.code,
      role: input.role,
      reading: input.reading ?? null,
      period_start: input.periodStart,
      period_end: input.periodEnd,
      territory: input.territory,
      number: input.number ?? null,
      statement: input.statement ?? null,
      unit: storedUnit(definition),
      formula_version: definition.formulaVersion,
      origin: 'entered',
      source: input.source,
      evidence: input.evidence,
      known_at: null,
      counted_ids: null,
      recorded_at: this.clock.now(),
      corrects: input.corrects ?? null,
      because: input.because ?? null,
    });
  }

  /** A draft counted from the registers, with the rows that were counted. Throws VALUE_NOT_COMPUTABLE. */
  async snapshot(actor: UserActor, raw: unknown): Promise<ValueRow> {
    const input = parseInput(snapshotInput, raw);
    const definition = this.definition(input.indicator);
    if (!definition.computed) throw new AppError('VALUE_NOT_COMPUTABLE', { indicator: definition.code });
    const last = lastDayOf[input.territory];
    if (last !== null && input.asOf > last)
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'asOf', code: 'above_maximum', params: { max: last } },
      ]);
    const knownAt = this.clock.now();
    const selection = selectionOf({ ...input, knownAt });
    if ((await this.counts.shown(selection)) === null)
      throw new AppError('VALUE_NOT_COMPUTABLE', { indicator: definition.code });
    const rows = await this.counts.counted(selection);
    return this.add(actor, {
      indicator: definition.code,
      role: 'value',
      reading: input.reading,
      period_start: input.asOf,
      period_end: input.asOf,
      territory: input.territory,
      number: rows.length,
      statement: null,
      unit: storedUnit(definition),
      formula_version: definition.formulaVersion,
      origin: 'computed',
      source: 'st-enterprises',
      evidence: [],
      known_at: knownAt,
      counted_ids: rows.map((row) => row.organisation_id).sort(),
      recorded_at: knownAt,
      corrects: input.corrects ?? null,
      because: input.because ?? null,
    });
  }

  /** Throws EDIT_CONFLICT, WRONG_STATE for a confirmed or a computed value. */
  async changeDraft(actor: UserActor, raw: unknown): Promise<ValueRow> {
    const input = parseInput(changeDraftInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const row = await this.draft(tx, input.id);
      if (row.origin === 'computed') throw new AppError('WRONG_STATE', { state: row.origin });
      const changed = {
        number: input.number ?? null,
        statement: input.statement ?? null,
        source: input.source,
        evidence: input.evidence,
      };
      if (changed.number === null && changed.statement === null) throw this.required('number');
      if (!(await this.values.changeDraft(tx, row.id, input.revision, changed)))
        throw new AppError('EDIT_CONFLICT');
      await this.note(tx, 'indicator_value.changed', row.id);
      return (await this.values.one(tx, row.id))!;
    });
  }

  /** From now on the value is public and frozen. */
  async confirm(actor: UserActor, raw: unknown): Promise<ValueRow> {
    const input = parseInput(confirmValueInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const row = await this.draft(tx, input.id);
      if (row.corrects) await this.refuseSecondCorrection(tx, row.corrects);
      if (!(await this.values.confirm(tx, row.id, input.revision, this.clock.now())))
        throw new AppError('EDIT_CONFLICT');
      await this.note(tx, 'indicator_value.confirmed', row.id);
      return (await this.values.one(tx, row.id))!;
    });
  }

  /** How "tăng 3 lần" is read from now on. */
  async chooseTripling(actor: UserActor, raw: unknown): Promise<void> {
    const input = parseInput(triplingInput, raw);
    await this.database.transaction(actor, async (tx) => {
      await this.values.addTripling(tx, { ...input, recorded_at: this.clock.now() });
      await this.audit.write(tx, {
        action: 'indicator.tripling_chosen',
        subject: { kind: 'indicator', id: 'T7' },
        facts: { reading: input.reading },
      });
    });
  }

  private add(actor: UserActor, row: Parameters<IndicatorsRepository['add']>[1]): Promise<ValueRow> {
    return this.database.transaction(actor, async (tx) => {
      if (row.corrects !== null) await this.checkCorrection(tx, row.corrects, row);
      const id = await this.values.add(tx, row);
      await this.note(tx, 'indicator_value.drafted', id);
      return (await this.values.one(tx, id))!;
    });
  }

  private async checkCorrection(
    tx: Transaction,
    id: string,
    row: { indicator: string; role: string; because: string | null },
  ): Promise<void> {
    const wrong = await this.values.one(tx, parseId(id));
    if (!wrong || wrong.indicator !== row.indicator || wrong.role !== row.role)
      throw new AppError('NOT_FOUND');
    if (wrong.state !== 'confirmed') throw new AppError('WRONG_STATE', { state: wrong.state });
    if (!row.because) throw this.required('because');
    await this.refuseSecondCorrection(tx, wrong.id);
  }

  private async refuseSecondCorrection(tx: Transaction, id: string): Promise<void> {
    const [found] = await tx.query(
      "select 1 from indicator_values where corrects = $1 and state = 'confirmed'",
      [id],
    );
    if (found) throw new AppError('WRONG_STATE', { state: 'corrected' });
  }

  private async draft(tx: Transaction, id: string): Promise<ValueRow> {
    const row = await this.values.one(tx, parseId(id));
    if (!row) throw new AppError('NOT_FOUND');
    if (row.state !== 'draft') throw new AppError('WRONG_STATE', { state: row.state });
    return row;
  }

  private definition(code: string): IndicatorDefinition {
    const found = definitionOf(code);
    if (!found) throw this.wrong('indicator', code);
    return found;
  }

  private note(tx: Transaction, action: string, id: string): Promise<void> {
    return this.audit.write(tx, { action, subject: { kind: 'indicator_value', id } });
  }

  private wrong(path: string, value: string): AppError {
    return new AppError('INVALID_INPUT', {}, [{ path, code: 'not_in_list', params: { value } }]);
  }

  private required(path: string): AppError {
    return new AppError('INVALID_INPUT', {}, [{ path, code: 'required' }]);
  }
}
