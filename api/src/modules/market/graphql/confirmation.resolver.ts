import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Public, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { ConfirmListing } from '../use-cases/confirm-listing.js';

/** Owners say that what they published still holds. */
@Resolver()
export class ConfirmationResolver {
  constructor(private readonly listings: ConfirmListing) {}

  @SignedIn()
  @Mutation(() => Date, {
    description: 'The owner says that a published need still holds; answers when that was said.',
  })
  confirmNeed(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext): Promise<Date> {
    return this.listings.asOwner(signedIn(context), 'need', id);
  }

  @SignedIn()
  @Mutation(() => Date, {
    description: 'The owner says that a published offer still holds; answers when that was said.',
  })
  confirmOffer(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<Date> {
    return this.listings.asOwner(signedIn(context), 'offer', id);
  }

  @Public()
  @Mutation(() => Date, {
    description: 'The same with the link of a mail, in one tap and without signing in.',
  })
  confirmListingWithLink(@Args('token') token: string): Promise<Date> {
    return this.listings.withLink(token);
  }
}
