import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HasRole, Public } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadNews } from '../use-cases/read-news.js';
import { WriteNews } from '../use-cases/write-news.js';
import { NewsLoaders } from './news.loaders.js';
import { NewsArgs, NewsConnection, NewsInput, NewsStepInput, NewsType, toNews } from './news.types.js';

@Resolver(() => NewsType)
export class NewsResolver {
  constructor(
    private readonly read: ReadNews,
    private readonly write: WriteNews,
    private readonly loaders: NewsLoaders,
  ) {}

  @Public()
  @Query(() => NewsConnection, { description: 'What is published, the newest first.' })
  news(@Args() args: NewsArgs, @Context() context: RequestContext): Promise<Connection<NewsType>> {
    return this.read.page(
      context.actor,
      { kinds: args.kinds, drafts: false },
      { first: args.first, after: args.after, sort: 'newest' },
      toNews,
    );
  }

  @Public()
  @Query(() => NewsType, { nullable: true })
  newsItem(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<NewsType | null> {
    return this.loaders.piece(context, parseId(id));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => NewsConnection, { description: 'Everything, drafts included.' })
  newsDesk(@Args() args: NewsArgs, @Context() context: RequestContext): Promise<Connection<NewsType>> {
    return this.read.page(
      context.actor,
      { kinds: args.kinds, drafts: true },
      { first: args.first, after: args.after, sort: 'newest' },
      toNews,
    );
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => NewsType, { description: 'A new draft, or a piece written anew.' })
  async saveNews(@Args('input') input: NewsInput, @Context() context: RequestContext): Promise<NewsType> {
    return toNews(await this.write.save(signedIn(context), input));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => NewsType)
  async publishNews(
    @Args('input') input: NewsStepInput,
    @Context() context: RequestContext,
  ): Promise<NewsType> {
    return toNews(await this.write.take(signedIn(context), 'publish', input));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => NewsType)
  async withdrawNews(
    @Args('input') input: NewsStepInput,
    @Context() context: RequestContext,
  ): Promise<NewsType> {
    return toNews(await this.write.take(signedIn(context), 'withdraw', input));
  }
}
