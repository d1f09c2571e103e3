import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { agencyKinds, type AgencyKind } from '@caunoi/shared/plan/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';

export const AgencyKindEnum = enumOf('AgencyKind', agencyKinds);

@ObjectType('Agency', { description: 'An authority or unit, with the days on which it exists.' })
export class AgencyType {
  @Field(() => ID)
  id!: string;
  @Field()
  code!: string;
  @Field(() => AgencyKindEnum)
  kind!: AgencyKind;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  nameEn!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  validFrom!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  validTo!: string | null;
  @Field(() => Int)
  revision!: number;
}

@ObjectType('AgencySuccession', { description: 'Who took over from whom, which part, on which paper.' })
export class AgencySuccessionType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  fromId!: string;
  @Field(() => ID)
  toId!: string;
  @Field(() => CalendarDateScalar)
  on!: string;
  @Field(() => String, { nullable: true, description: 'Which duties, where not all.' })
  part!: string | null;
  @Field()
  legalBasis!: string;
}

@InputType()
export class AgencyInput {
  @Field()
  code!: string;
  @Field(() => AgencyKindEnum)
  kind!: AgencyKind;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  nameEn?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  validFrom?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  validTo?: string | null;
}

@InputType()
export class AgencySuccessionInput {
  @Field(() => ID)
  fromId!: string;
  @Field(() => ID)
  toId!: string;
  @Field(() => CalendarDateScalar)
  on!: string;
  @Field(() => String, { nullable: true })
  part?: string | null;
  @Field()
  legalBasis!: string;
}
