import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/access.decorator.js';
import { Clock } from '../../../platform/clock.js';
import { ReadCounts } from '../use-cases/read-counts.js';

@ObjectType({ description: 'What is public on the platform at this moment.' })
export class PublicCounts {
  @Field(() => Int)
  organisations!: number;
  @Field(() => Int)
  offers!: number;
  @Field(() => Int)
  needs!: number;
  @Field(() => Int)
  experts!: number;
  @Field(() => Int)
  labs!: number;
  @Field(() => Int, { description: 'Needs with at least one match.' })
  matchedNeeds!: number;
  @Field(() => Date)
  asOf!: Date;
}

@Resolver()
export class CountsResolver {
  constructor(
    private readonly counts: ReadCounts,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Query(() => PublicCounts, { name: 'counts' })
  async publicCounts(): Promise<PublicCounts> {
    return { ...(await this.counts.publicCounts()), asOf: this.clock.now() };
  }
}
