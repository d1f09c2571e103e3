import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { triplingLabels } from '@caunoi/shared/indicators/vocabulary';
import { HasRole, Public } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { StEnterpriseCountType } from '../../st-enterprises/st-enterprises.public.js';
import { indicatorDefinitions, type IndicatorDefinition } from '../domain/definitions.js';
import { forecastMethod } from '../domain/trajectory.js';
import type { ValueRow } from '../domain/value-row.js';
import { ReadTarget } from '../use-cases/read-target.js';
import { IndicatorValues } from '../use-cases/values.js';
import {
  ChangeDraftInput,
  ConfirmInput,
  EnterValueInput,
  IndicatorType,
  IndicatorValueType,
  SnapshotInput,
  StEnterpriseTargetType,
  TriplingInput,
  TriplingReadingEnum,
} from './indicator.types.js';

@Resolver(() => IndicatorType)
export class IndicatorsResolver {
  constructor(private readonly values: IndicatorValues) {}

  @Public()
  @Query(() => [IndicatorType], { description: 'The indicators of the plan with the values that stand.' })
  async indicators(
    @Args('codes', { type: () => [String], nullable: true }) codes: string[] | null,
    @Context() context: RequestContext,
  ): Promise<IndicatorType[]> {
    const rows = await this.values.list(context.actor, null);
    return indicatorDefinitions
      .filter(({ code }) => !codes || codes.includes(code))
      .map((definition) =>
        toIndicator(
          definition,
          rows.filter(({ indicator }) => indicator === definition.code),
        ),
      );
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => IndicatorValueType, {
    description: 'A draft: a value, a baseline or a target with its source.',
  })
  async enterIndicatorValue(
    @Args('input') input: EnterValueInput,
    @Context() context: RequestContext,
  ): Promise<IndicatorValueType> {
    return toValue(await this.values.enter(signedIn(context), input));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => IndicatorValueType, { description: 'A draft counted from the registers.' })
  async snapshotIndicator(
    @Args('input') input: SnapshotInput,
    @Context() context: RequestContext,
  ): Promise<IndicatorValueType> {
    return toValue(await this.values.snapshot(signedIn(context), input));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => IndicatorValueType)
  async changeIndicatorDraft(
    @Args('input') input: ChangeDraftInput,
    @Context() context: RequestContext,
  ): Promise<IndicatorValueType> {
    return toValue(await this.values.changeDraft(signedIn(context), input));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => IndicatorValueType, { description: 'Public and frozen from now on.' })
  async confirmIndicatorValue(
    @Args('input') input: ConfirmInput,
    @Context() context: RequestContext,
  ): Promise<IndicatorValueType> {
    return toValue(await this.values.confirm(signedIn(context), input));
  }

  @HasRole('administrator', 'province_officer')
  @Mutation(() => TriplingReadingEnum, { description: 'How "tăng 3 lần" is read from now on.' })
  async chooseTripling(
    @Args('input') input: TriplingInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    await this.values.chooseTripling(signedIn(context), input);
    return input.reading;
  }
}

/** The target beside each count of S&T enterprises. */
@Resolver(() => StEnterpriseCountType)
export class StEnterpriseTargetResolver {
  constructor(private readonly targets: ReadTarget) {}

  @ResolveField(() => StEnterpriseTargetType, {
    nullable: true,
    description: 'Null for a part of the province: the plan sets a target for the whole.',
  })
  async target(@Parent() { selection }: StEnterpriseCountType): Promise<StEnterpriseTargetType | null> {
    const view = await this.targets.of(selection);
    if (!view) return null;
    return {
      ...view,
      baseline: { ...view.baseline, entry: view.baseline.entry ? toValue(view.baseline.entry) : null },
      readings: view.readings.map((reading) => ({ ...reading, ...triplingLabels[reading.reading] })),
      history: [...view.history],
      forecast: view.forecast
        ? { ...view.forecast, methodVi: forecastMethod.vi, methodEn: forecastMethod.en }
        : null,
      missing: [...view.missing],
    };
  }
}

function toIndicator(definition: IndicatorDefinition, rows: readonly ValueRow[]): IndicatorType {
  const {
    code,
    vi,
    en,
    kind,
    unit,
    direction,
    comparison,
    targetYear,
    baselinePeriod,
    formula,
    formulaVersion,
    computed,
    dataSource,
    frequency,
  } = definition;
  const confirmed = (role: string) => rows.some((row) => row.role === role && row.state === 'confirmed');
  const missing = [
    ...(confirmed('value') ? [] : ['value']),
    ...(definition.baselinePeriod !== null && !confirmed('baseline') ? ['baseline'] : []),
  ];
  return {
    code,
    vi,
    en,
    kind,
    unit,
    direction,
    comparison,
    targetYear,
    baselinePeriod,
    formula,
    formulaVersion,
    computed,
    dataSource,
    frequency,
    planTarget: definition.target,
    values: rows.map(toValue),
    missing,
  };
}

function toValue(row: ValueRow): IndicatorValueType {
  const {
    id,
    indicator,
    role,
    reading,
    territory,
    number,
    statement,
    unit,
    origin,
    source,
    evidence,
    state,
    corrects,
    because,
    revision,
  } = row;
  return {
    id,
    indicator,
    role,
    reading,
    territory,
    number,
    statement,
    unit,
    origin,
    source,
    evidence,
    state,
    corrects,
    because,
    revision,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    formulaVersion: row.formula_version,
    knownAt: row.known_at,
    countedRows: row.counted_ids?.length ?? null,
    recordedAt: row.recorded_at,
    confirmedAt: row.confirmed_at,
  };
}
