import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ListSort } from '@caunoi/shared/vocabulary';
import { connectionOf, PageArgs } from '../../../platform/graphql/connection.js';
import { ListSortEnum } from '../../../platform/graphql/enums.js';
import { VndScalar } from '../../../platform/graphql/scalars.js';
import type { LabRow } from '../domain/lab.js';
import type { LabEquipmentProfile, LabTestProfile } from '../domain/lab-profile.js';

@ObjectType('LabEquipment')
export class LabEquipmentType implements LabEquipmentProfile {
  @Field(() => ID)
  id!: string;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  model!: string | null;
  @Field(() => String, { nullable: true })
  purpose!: string | null;
  @Field(() => VndScalar, { nullable: true })
  hourlyRateVnd!: number | null;
  @Field()
  requiresOperator!: boolean;
  @Field(() => String, { nullable: true })
  openingHours!: string | null;
}

@ObjectType('LabTest')
export class LabTestType implements LabTestProfile {
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  matrix!: string | null;
  @Field(() => String, { nullable: true })
  method!: string | null;
  @Field(() => String, { nullable: true })
  standard!: string | null;
  @Field(() => VndScalar, { nullable: true })
  feeVnd!: number | null;
  @Field(() => Int, { nullable: true })
  turnaroundDays!: number | null;
}

@ObjectType('Lab')
export class LabType {
  @Field(() => ID)
  id!: string;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  address!: string | null;
  @Field(() => [String])
  accreditations!: string[];
  @Field(() => [LabEquipmentType])
  equipment!: LabEquipmentProfile[];
  @Field(() => [LabTestType])
  tests!: LabTestProfile[];
  @Field(() => Date)
  updatedAt!: Date;
  /** For the loader; not a field. */
  organisationId!: string | null;
}

export const LabConnection = connectionOf(LabType, 'Lab');

@InputType()
export class LabFilter {
  @Field(() => String, { nullable: true })
  text?: string | null;
  @Field(() => Boolean, { nullable: true })
  accredited?: boolean | null;
}

@ArgsType()
export class LabsArgs extends PageArgs {
  @Field(() => LabFilter, { nullable: true })
  filter?: LabFilter | null;
  @Field(() => ListSortEnum, { defaultValue: 'newest' })
  sort!: ListSort;
}

export const toLab = (row: LabRow): LabType => ({
  id: row.id,
  name: row.name,
  address: row.address,
  accreditations: row.accreditations,
  equipment: row.equipment,
  tests: row.tests,
  updatedAt: row.updated_at,
  organisationId: row.organisation_id,
});
