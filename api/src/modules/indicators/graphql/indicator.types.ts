import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  indicatorReadings,
  indicatorTerritories,
  triplingReadings,
  valueOrigins,
  valueRoles,
  valueStates,
} from '@caunoi/shared/indicators/vocabulary';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';

export const ValueRoleEnum = enumOf('IndicatorValueRole', valueRoles);
export const ValueStateEnum = enumOf('IndicatorValueState', valueStates);
export const ValueOriginEnum = enumOf('IndicatorValueOrigin', valueOrigins);
export const IndicatorReadingEnum = enumOf('IndicatorReading', indicatorReadings);
export const IndicatorTerritoryEnum = enumOf('IndicatorTerritory', indicatorTerritories);
export const TriplingReadingEnum = enumOf('TriplingReading', triplingReadings);

@ObjectType('IndicatorValue')
export class IndicatorValueType {
  @Field(() => ID)
  id!: string;
  @Field()
  indicator!: string;
  @Field(() => ValueRoleEnum)
  role!: string;
  @Field(() => IndicatorReadingEnum, { nullable: true })
  reading!: string | null;
  @Field(() => CalendarDateScalar)
  periodStart!: string;
  @Field(() => CalendarDateScalar)
  periodEnd!: string;
  @Field(() => IndicatorTerritoryEnum)
  territory!: string;
  @Field(() => Float, { nullable: true })
  number!: number | null;
  @Field(() => String, { nullable: true })
  statement!: string | null;
  @Field()
  unit!: string;
  @Field(() => Int)
  formulaVersion!: number;
  @Field(() => ValueOriginEnum)
  origin!: string;
  @Field()
  source!: string;
  @Field(() => [String])
  evidence!: string[];
  @Field(() => Date, {
    nullable: true,
    description: 'For a computed value: the state of the register it was counted from.',
  })
  knownAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'For a computed value: how many rows were counted.' })
  countedRows!: number | null;
  @Field(() => ValueStateEnum)
  state!: string;
  @Field(() => Date)
  recordedAt!: Date;
  @Field(() => Date, { nullable: true })
  confirmedAt!: Date | null;
  @Field(() => ID, { nullable: true })
  corrects!: string | null;
  @Field(() => String, { nullable: true })
  because!: string | null;
  @Field(() => Int)
  revision!: number;
}

@ObjectType('Indicator')
export class IndicatorType {
  @Field()
  code!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field()
  kind!: string;
  @Field()
  unit!: string;
  @Field()
  direction!: string;
  @Field()
  comparison!: string;
  @Field(() => Float, {
    nullable: true,
    description: 'As the plan sets it; null where it sets a direction only.',
  })
  planTarget!: number | null;
  @Field(() => Int, { nullable: true })
  targetYear!: number | null;
  @Field(() => String, { nullable: true })
  baselinePeriod!: string | null;
  @Field()
  formula!: string;
  @Field(() => Int)
  formulaVersion!: number;
  @Field({ description: 'The registers give it; all others are entered from an official source.' })
  computed!: boolean;
  @Field()
  dataSource!: string;
  @Field()
  frequency!: string;
  @Field(() => [IndicatorValueType], {
    description: 'Values, baselines and targets: those that stand; for staff drafts and corrected ones too.',
  })
  values!: IndicatorValueType[];
  @Field(() => [String], { description: 'What is not there: value, baseline. Missing is never 0.' })
  missing!: string[];
}

@ObjectType('StTargetBaseline')
export class TargetBaselineType {
  @Field(() => Float, { nullable: true, description: 'Null: missing.' })
  value!: number | null;
  @Field(() => String, { nullable: true, description: 'entered or register.' })
  from!: string | null;
  @Field(() => String, { nullable: true })
  source!: string | null;
  @Field(() => IndicatorValueType, { nullable: true })
  entry!: IndicatorValueType | null;
}

@ObjectType('StTargetReading')
export class TargetReadingType {
  @Field(() => TriplingReadingEnum)
  reading!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => Float, { nullable: true })
  target!: number | null;
  @Field(() => Float, { nullable: true })
  reachedPercent!: number | null;
  @Field(() => Float, { nullable: true, description: 'How many more a year it takes.' })
  pacePerYear!: number | null;
}

@ObjectType('StCountPoint')
export class CountPointType {
  @Field(() => CalendarDateScalar)
  day!: string;
  @Field(() => Int)
  value!: number;
}

@ObjectType('StForecast')
export class ForecastType {
  @Field(() => CalendarDateScalar)
  day!: string;
  @Field(() => Float)
  value!: number;
  @Field(() => Float, { description: 'Lower end of the 80 % prediction interval.' })
  low!: number;
  @Field(() => Float)
  high!: number;
  @Field(() => Int)
  points!: number;
  @Field()
  methodVi!: string;
  @Field()
  methodEn!: string;
}

@ObjectType('StEnterpriseTarget')
export class StEnterpriseTargetType {
  @Field(() => IndicatorTerritoryEnum)
  territory!: string;
  @Field(() => CalendarDateScalar)
  by!: string;
  @Field(() => TriplingReadingEnum, { description: 'How "tăng 3 lần" is read by the setting.' })
  chosen!: string;
  @Field(() => String, { nullable: true })
  chosenBecause!: string | null;
  @Field(() => TargetBaselineType)
  baseline!: TargetBaselineType;
  @Field(() => Int, { nullable: true })
  now!: number | null;
  @Field(() => Float, { nullable: true })
  multiple!: number | null;
  @Field(() => [TargetReadingType])
  readings!: TargetReadingType[];
  @Field(() => [CountPointType])
  history!: CountPointType[];
  @Field(() => ForecastType, { nullable: true })
  forecast!: ForecastType | null;
  @Field(() => [String])
  missing!: string[];
}

@InputType('EnterIndicatorValueInput')
export class EnterValueInput {
  @Field()
  indicator!: string;
  @Field(() => ValueRoleEnum)
  role!: string;
  @Field(() => IndicatorReadingEnum, { nullable: true })
  reading?: string | null;
  @Field(() => CalendarDateScalar)
  periodStart!: string;
  @Field(() => CalendarDateScalar)
  periodEnd!: string;
  @Field(() => IndicatorTerritoryEnum)
  territory!: string;
  @Field(() => Float, { nullable: true })
  number?: number | null;
  @Field(() => String, { nullable: true })
  statement?: string | null;
  @Field()
  source!: string;
  @Field(() => [String], { defaultValue: [] })
  evidence!: string[];
  @Field(() => ID, { nullable: true })
  corrects?: string | null;
  @Field(() => String, { nullable: true })
  because?: string | null;
}

@InputType('ChangeIndicatorDraftInput')
export class ChangeDraftInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  revision!: number;
  @Field(() => Float, { nullable: true })
  number?: number | null;
  @Field(() => String, { nullable: true })
  statement?: string | null;
  @Field()
  source!: string;
  @Field(() => [String], { defaultValue: [] })
  evidence!: string[];
}

@InputType('ConfirmIndicatorValueInput')
export class ConfirmInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  revision!: number;
}

@InputType('SnapshotIndicatorInput')
export class SnapshotInput {
  @Field()
  indicator!: string;
  @Field(() => IndicatorReadingEnum)
  reading!: string;
  @Field(() => IndicatorTerritoryEnum)
  territory!: string;
  @Field(() => CalendarDateScalar)
  asOf!: string;
  @Field(() => ID, { nullable: true })
  corrects?: string | null;
  @Field(() => String, { nullable: true })
  because?: string | null;
}

@InputType('ChooseTriplingInput')
export class TriplingInput {
  @Field(() => TriplingReadingEnum)
  reading!: string;
  @Field()
  because!: string;
}
