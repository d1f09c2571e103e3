import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { sides } from '@caunoi/shared/introductions/vocabulary';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { OrganisationLoader } from '../../organisations/organisations.public.js';
import {
  IntroductionItem,
  IntroductionParty,
  IntroductionSummaryType,
  IntroductionType,
} from './introduction.types.js';
import { ItemLoader } from './item.loader.js';

@Resolver(() => IntroductionSummaryType)
export class IntroductionSummaryFields {
  constructor(private readonly items: ItemLoader) {}

  @ResolveField(() => IntroductionItem, { nullable: true })
  async need(
    @Parent() parent: IntroductionSummaryType,
    @Context() context: RequestContext,
  ): Promise<IntroductionItem | null> {
    const need = parent.needId ? await this.items.need(context, parent.needId) : null;
    return need ? { id: need.id, kind: 'need', title: need.title } : null;
  }

  @ResolveField(() => IntroductionItem, {
    nullable: true,
    description: 'An expert or a laboratory that asked is not told before both sides have agreed.',
  })
  async supply(
    @Parent() parent: IntroductionSummaryType,
    @Context() context: RequestContext,
  ): Promise<IntroductionItem | null> {
    const { supplyKind: kind, supplyId } = parent;
    const found = kind && supplyId ? await this.items.supply(context, kind, supplyId) : null;
    if (!kind || !found) return null;
    return { id: found.id, kind, title: 'title' in found ? found.title : found.name };
  }
}

@Resolver(() => IntroductionType)
export class IntroductionFields extends IntroductionSummaryFields {
  constructor(
    items: ItemLoader,
    private readonly organisations: OrganisationLoader,
  ) {
    super(items);
  }

  @ResolveField(() => [IntroductionParty], {
    description: 'One’s own side, and the other once both have agreed.',
  })
  async parties(
    @Parent() parent: IntroductionType,
    @Context() context: RequestContext,
  ): Promise<IntroductionParty[]> {
    const parties = await Promise.all(
      sides.map(async (side) => {
        const organisation = await this.organisations.load(context, parent[`${side}OrganisationId`]);
        if (!organisation) return [];
        const contact = parent.contacts.find(({ id }) => id === parent[`${side}Contact`]);
        return [
          {
            side,
            organisation,
            contactName: contact?.fullName ?? null,
            contactEmail: contact?.email ?? null,
          },
        ];
      }),
    );
    return parties.flat();
  }
}
