import { ArgsType, Field, InputType } from '@nestjs/graphql';
import type { ListSort, OrganisationKind, SizeClass } from '@caunoi/shared/vocabulary';
import { PageArgs } from '../../../platform/graphql/connection.js';
import { ListSortEnum, OrganisationKindEnum, SizeClassEnum } from '../../../platform/graphql/enums.js';

@InputType()
export class OrganisationFilter {
  @Field(() => String, { nullable: true })
  text?: string | null;
  @Field(() => [OrganisationKindEnum], { nullable: true })
  kinds?: OrganisationKind[] | null;
  @Field(() => [String], { nullable: true })
  fields?: string[] | null;
  @Field(() => [String], { nullable: true })
  industries?: string[] | null;
  @Field(() => [String], { nullable: true })
  provinces?: string[] | null;
  @Field(() => [SizeClassEnum], { nullable: true })
  sizes?: SizeClass[] | null;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true })
  filter?: OrganisationFilter | null;
  @Field(() => ListSortEnum, { defaultValue: 'newest' })
  sort!: ListSort;
}
