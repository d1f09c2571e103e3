import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CountReading, TerritoryMode } from '@caunoi/shared/st-enterprises/vocabulary';
import type { SizeClass } from '@caunoi/shared/vocabulary';
import { Code } from '../../../platform/graphql/code.type.js';
import { SizeClassEnum } from '../../../platform/graphql/enums.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import type { CountSelection } from '../domain/rows.js';
import { CertificateEntryType } from './certificate.types.js';
import {
  CertificateBasisEnum,
  CountReadingEnum,
  EconomicTypeEnum,
  EnterpriseOriginEnum,
  TerritoryModeEnum,
} from './st-enterprise.enums.js';

@InputType('StEnterpriseCountFilter')
export class CountFilter {
  @Field(() => [String], { nullable: true })
  industries?: string[] | null;
  @Field(() => [SizeClassEnum], { nullable: true })
  sizes?: SizeClass[] | null;
  @Field(() => [EconomicTypeEnum], { nullable: true })
  economicTypes?: string[] | null;
  @Field(() => [EnterpriseOriginEnum], { nullable: true })
  origins?: string[] | null;
}

@ArgsType()
export class CountArgs {
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The end of this day; today unless told.' })
  asOf?: string | null;
  @Field(() => CountReadingEnum, { defaultValue: 'certified' })
  reading!: CountReading;
  @Field(() => TerritoryModeEnum, { defaultValue: 'today' })
  territory!: TerritoryMode;
  @Field(() => String, {
    nullable: true,
    description: 'Id of a province or commune of that territory; the province unless told.',
  })
  place?: string | null;
  @Field(() => CountFilter, { nullable: true })
  filter?: CountFilter | null;
  @Field(() => Date, { nullable: true, description: 'For staff: as the register stood at this instant.' })
  knownAt?: Date | null;
}

@ObjectType('PlaceName')
export class PlaceNameType {
  @Field(() => ID)
  id!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
}

@ObjectType('StCountGroup')
export class CountGroupType {
  @Field(() => String, { nullable: true, description: 'Null: not recorded.' })
  code!: string | null;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => Int)
  count!: number;
}

@ObjectType('StEnterprise')
export class StEnterpriseType {
  @Field(() => ID)
  organisationId!: string;
  @Field()
  name!: string;
  @Field(() => ID, { nullable: true })
  certificateId!: string | null;
  @Field(() => String, { nullable: true })
  certificateNumber!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  firstIssuedOn!: string | null;
  @Field(() => CertificateBasisEnum, { nullable: true })
  legalBasis!: string | null;
  @Field(() => [String])
  products!: string[];
  @Field(() => PlaceNameType, { nullable: true })
  commune!: PlaceNameType | null;
  @Field(() => Code, { nullable: true })
  industry!: Code | null;
  @Field(() => SizeClassEnum, { nullable: true })
  size!: string | null;
  @Field(() => EconomicTypeEnum, { nullable: true })
  economicType!: string | null;
  @Field(() => EnterpriseOriginEnum, { nullable: true })
  origin!: string | null;
}

@ObjectType('StEnterpriseRows')
export class StEnterpriseRowsType {
  @Field(() => [StEnterpriseType])
  items!: StEnterpriseType[];
  @Field(() => Int, { description: 'Counted, but not yours to see: enterprises without a certificate.' })
  hidden!: number;
}

@ObjectType('StEnterpriseChange')
export class StEnterpriseChangeType {
  @Field(() => StEnterpriseType)
  enterprise!: StEnterpriseType;
  @Field(() => [CertificateEntryType], { description: 'What the register says happened.' })
  entries!: CertificateEntryType[];
}

@ObjectType('StEnterpriseChanges')
export class StEnterpriseChangesType {
  @Field(() => CalendarDateScalar)
  since!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'What the register said on that day; null when it was not kept yet.',
  })
  saidThen!: number | null;
  @Field(() => Int, { description: 'What is known today about that day.' })
  countSince!: number;
  @Field(() => Int)
  countNow!: number;
  @Field(() => [StEnterpriseChangeType])
  entered!: StEnterpriseChangeType[];
  @Field(() => [StEnterpriseChangeType])
  left!: StEnterpriseChangeType[];
  @Field(() => [CertificateEntryType], { description: 'Recorded after that day about the time up to it.' })
  backdated!: CertificateEntryType[];
}

/** Other modules hang their own fields on it: what they need is `selection`. */
@ObjectType('StEnterpriseCount')
export class StEnterpriseCountType {
  readonly selection!: CountSelection;
  @Field(() => CalendarDateScalar)
  asOf!: string;
  @Field(() => Date, { description: 'The state of the register that was counted.' })
  knownAt!: Date;
  @Field(() => CountReadingEnum)
  reading!: CountReading;
  @Field(() => TerritoryModeEnum)
  territory!: TerritoryMode;
  @Field(() => PlaceNameType)
  place!: PlaceNameType;
}
