import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CountGrouping } from '@caunoi/shared/st-enterprises/vocabulary';
import { limits } from '@caunoi/shared/limits';
import { Public } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import { ReadCounts } from '../use-cases/read-counts.js';
import { mayReadAll } from '../use-cases/policy.js';
import {
  CountArgs,
  CountGroupType,
  StEnterpriseChangesType,
  StEnterpriseCountType,
  StEnterpriseRowsType,
} from './count.types.js';
import { CountGroupingEnum } from './st-enterprise.enums.js';
import { placeOf, toEnterprise, toEntry, toGroup } from './st-enterprise.mapper.js';

/** How many S&T enterprises on a day; the number, its groups, rows and changes come from one selection. */
@Resolver(() => StEnterpriseCountType)
export class StEnterpriseCountsResolver {
  constructor(private readonly counts: ReadCounts) {}

  @Public()
  @Query(() => StEnterpriseCountType)
  stEnterpriseCount(@Args() args: CountArgs, @Context() context: RequestContext): StEnterpriseCountType {
    const { filter, ...question } = args;
    const selection = this.counts.selection(context.actor, { ...question, ...filter });
    const { asOf, knownAt, reading, territory } = selection;
    return { selection, asOf, knownAt, reading, territory, place: placeOf(selection.place) };
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Null: the register does not reach that far back.',
  })
  value(@Parent() { selection }: StEnterpriseCountType): Promise<number | null> {
    return this.counts.shown(selection);
  }

  @ResolveField(() => [String], { description: 'What is missing for a number: register.' })
  async missing(@Parent() { selection }: StEnterpriseCountType): Promise<string[]> {
    return (await this.counts.shown(selection)) === null ? ['register'] : [];
  }

  @ResolveField(() => Int, {
    description: 'Enterprises in no count by place, because their place cannot be told in this territory.',
  })
  unplaced(@Parent() { selection }: StEnterpriseCountType): Promise<number> {
    return this.counts.unplaced(selection);
  }

  @ResolveField(() => [CountGroupType])
  async groups(
    @Parent() { selection }: StEnterpriseCountType,
    @Args('by', { type: () => CountGroupingEnum }) by: CountGrouping,
  ): Promise<CountGroupType[]> {
    return (await this.counts.groups(selection, by)).map((group) => toGroup(group, by));
  }

  @ResolveField(() => StEnterpriseRowsType)
  async rows(
    @Parent() { selection }: StEnterpriseCountType,
    @Args('first', { type: () => Int, defaultValue: limits.pageSize }) first: number,
    @Args('offset', { type: () => Int, defaultValue: 0 }) offset: number,
    @Context() context: RequestContext,
  ): Promise<StEnterpriseRowsType> {
    const { rows, hidden } = await this.counts.rows(context.actor, selection, { first, offset });
    return { items: rows.map(toEnterprise), hidden };
  }

  @ResolveField(() => StEnterpriseChangesType)
  async changes(
    @Parent() { selection }: StEnterpriseCountType,
    @Args('since', { type: () => CalendarDateScalar }) since: string,
    @Context() context: RequestContext,
  ): Promise<StEnterpriseChangesType> {
    const staff = mayReadAll(context.actor);
    const { entered, left, backdated, ...numbers } = await this.counts.changes(
      context.actor,
      selection,
      since,
    );
    const change = ({ row, entries }: (typeof entered)[number]) => ({
      enterprise: toEnterprise(row),
      entries: entries.map((entry) => toEntry(entry, staff)),
    });
    return {
      ...numbers,
      entered: entered.map(change),
      left: left.map(change),
      backdated: backdated.map((entry) => toEntry(entry, staff)),
    };
  }
}
