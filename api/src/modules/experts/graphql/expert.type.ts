import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { ListSort } from '@caunoi/shared/vocabulary';
import { Code, codesOf } from '../../../platform/graphql/code.type.js';
import { connectionOf, PageArgs } from '../../../platform/graphql/connection.js';
import { ListSortEnum } from '../../../platform/graphql/enums.js';
import type { ExpertRow } from '../domain/expert.js';

@ObjectType('Expert')
export class ExpertType {
  @Field(() => ID)
  id!: string;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  degree!: string | null;
  @Field(() => [Code])
  fieldsOfScience!: Code[];
  @Field(() => String, { nullable: true })
  bio!: string | null;
  @Field(() => [String], { description: 'ISO 639 codes.' })
  languages!: string[];
  @Field(() => String, { nullable: true })
  location!: string | null;
  @Field(() => Date)
  updatedAt!: Date;
  /** For the loader; not a field. */
  organisationId!: string | null;
}

export const ExpertConnection = connectionOf(ExpertType, 'Expert');

@InputType()
export class ExpertFilter {
  @Field(() => String, { nullable: true })
  text?: string | null;
  @Field(() => [String], { nullable: true })
  fields?: string[] | null;
  @Field(() => [String], { nullable: true })
  languages?: string[] | null;
}

@ArgsType()
export class ExpertsArgs extends PageArgs {
  @Field(() => ExpertFilter, { nullable: true })
  filter?: ExpertFilter | null;
  @Field(() => ListSortEnum, { defaultValue: 'newest' })
  sort!: ListSort;
}

export const toExpert = (row: ExpertRow): ExpertType => ({
  id: row.id,
  name: row.name,
  degree: row.degree,
  fieldsOfScience: codesOf('fields-of-science', row.field_codes),
  bio: row.bio,
  languages: row.languages,
  location: row.location,
  updatedAt: row.updated_at,
  organisationId: row.organisation_id,
});
