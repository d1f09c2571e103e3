import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HasRole, Public } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { Agencies } from '../use-cases/agencies.js';
import { toAgency, toSuccession } from './agency.mapper.js';
import { AgencyInput, AgencySuccessionInput, AgencySuccessionType, AgencyType } from './agency.types.js';

@Resolver()
export class AgenciesResolver {
  constructor(private readonly work: Agencies) {}

  @Public()
  @Query(() => [AgencyType], {
    description: 'The agencies that exist on a day; without one, all that ever existed.',
  })
  async agencies(
    @Args('asOf', { type: () => CalendarDateScalar, nullable: true }) asOf: string | null,
  ): Promise<AgencyType[]> {
    return (await this.work.list(asOf)).map(toAgency);
  }

  @Public()
  @Query(() => [AgencySuccessionType], { description: 'Who took over from whom, oldest first.' })
  async agencySuccessions(): Promise<AgencySuccessionType[]> {
    const all = await this.work.list(null);
    return (await this.work.successions(all.map(({ id }) => id))).map(toSuccession);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => AgencyType)
  async addAgency(
    @Args('input') input: AgencyInput,
    @Context() context: RequestContext,
  ): Promise<AgencyType> {
    return toAgency(await this.work.add(signedIn(context), input));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => AgencyType, {
    description:
      'Another agency takes over; the first one ends on the day before. Answers the one that ends.',
  })
  async recordAgencySuccession(
    @Args('input') input: AgencySuccessionInput,
    @Context() context: RequestContext,
  ): Promise<AgencyType> {
    return toAgency(await this.work.succeed(signedIn(context), input));
  }
}
