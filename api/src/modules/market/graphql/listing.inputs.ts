import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { IpStatus, ListSort, OfferKind } from '@caunoi/shared/vocabulary';
import { PageArgs } from '../../../platform/graphql/connection.js';
import { IpStatusEnum, ListSortEnum, OfferKindEnum } from '../../../platform/graphql/enums.js';

@InputType({ isAbstract: true })
abstract class ListingFilter {
  @Field(() => String, { nullable: true })
  text?: string | null;
  @Field(() => [String], { nullable: true })
  fields?: string[] | null;
  @Field(() => [String], { nullable: true })
  industries?: string[] | null;
  @Field(() => [String], { nullable: true })
  regions?: string[] | null;
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

@InputType()
export class OfferFilter extends ListingFilter {
  @Field(() => [OfferKindEnum], { nullable: true })
  kinds?: OfferKind[] | null;
  @Field(() => [IpStatusEnum], { nullable: true })
  ipStatuses?: IpStatus[] | null;
  @Field(() => Int, { nullable: true })
  trlMin?: number | null;
  @Field(() => Int, { nullable: true })
  trlMax?: number | null;
}

@InputType()
export class NeedFilter extends ListingFilter {}

@ArgsType()
export class OffersArgs extends PageArgs {
  @Field(() => OfferFilter, { nullable: true })
  filter?: OfferFilter | null;
  @Field(() => ListSortEnum, { defaultValue: 'newest' })
  sort!: ListSort;
}

@ArgsType()
export class NeedsArgs extends PageArgs {
  @Field(() => NeedFilter, { nullable: true })
  filter?: NeedFilter | null;
  @Field(() => ListSortEnum, { defaultValue: 'newest' })
  sort!: ListSort;
}
