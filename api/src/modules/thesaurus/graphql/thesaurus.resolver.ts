import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HasRole } from '../../../platform/auth/access.decorator.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { pageSize } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ExpertLoaders } from '../../experts/experts.public.js';
import { LabLoaders } from '../../labs/labs.public.js';
import { ListingLoaders } from '../../market/market.public.js';
import { EditThesaurus } from '../use-cases/edit-thesaurus.js';
import { ThesaurusProposals } from '../use-cases/proposals.js';
import { ReadThesaurus } from '../use-cases/read-thesaurus.js';
import {
  DecideProposalInput,
  ProposalStateEnum,
  PublishThesaurusInput,
  RevertThesaurusInput,
  ThesaurusConcept,
  ThesaurusConceptInput,
  ThesaurusConceptPage,
  ThesaurusConceptsArgs,
  ThesaurusDraftInput,
  ThesaurusEffect,
  ThesaurusProposalType,
  ThesaurusVersionType,
  toConcept,
} from './thesaurus.types.js';

@Resolver()
export class ThesaurusResolver {
  constructor(
    private readonly read: ReadThesaurus,
    private readonly edit: EditThesaurus,
    private readonly proposals: ThesaurusProposals,
    private readonly listings: ListingLoaders,
    private readonly experts: ExpertLoaders,
    private readonly labs: LabLoaders,
  ) {}

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => ThesaurusConceptPage, {
    description: 'Concepts by their words, with the open draft over them.',
  })
  async thesaurusConcepts(
    @Args() { text, field, first }: ThesaurusConceptsArgs,
  ): Promise<ThesaurusConceptPage> {
    const { found, total } = await this.read.find(text, field ?? null, pageSize(first));
    return { concepts: found.map((concept) => toConcept(concept, [])), totalCount: total };
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => ThesaurusConcept, { nullable: true })
  async thesaurusConcept(@Args('id', { type: () => ID }) id: string): Promise<ThesaurusConcept | null> {
    const found = await this.read.concept(id);
    return found && toConcept(found.concept, found.narrower);
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => [ThesaurusVersionType], {
    description: 'The newest first; the open draft is the first of all.',
  })
  async thesaurusVersions(): Promise<ThesaurusVersionType[]> {
    return (await this.read.history()).map((version) => ({
      number: version.number,
      state: version.state,
      basedOn: version.based_on,
      note: version.note,
      revision: version.revision,
      createdAt: version.created_at,
      publishedAt: version.published_at,
      changes: version.differences,
    }));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => [ThesaurusEffect], { description: 'What the open draft would do to the matches of a need.' })
  async thesaurusEffect(
    @Args('needId', { type: () => ID }) needId: string,
    @Context() context: RequestContext,
  ): Promise<ThesaurusEffect[]> {
    const id = parseId(needId);
    if ((await this.listings.need(context, id)) === null) throw new AppError('NOT_FOUND');
    const changes = await this.read.effectOn(id);
    const titles = await Promise.all(changes.map((change) => this.titleOf(context, change.id)));
    return changes.flatMap(({ id: target, before, after }, index) => {
      const title = titles[index];
      return title === undefined
        ? []
        : [
            {
              id: target,
              title,
              rankBefore: before?.rank ?? null,
              rankAfter: after?.rank ?? null,
              bandBefore: before?.match.band ?? null,
              bandAfter: after?.match.band ?? null,
            },
          ];
    });
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => [ThesaurusProposalType])
  thesaurusProposals(
    @Args('state', { type: () => ProposalStateEnum, defaultValue: 'open' })
    state: 'open' | 'accepted' | 'declined',
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<ThesaurusProposalType[]> {
    return this.proposals.list(state, pageSize(first));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => Boolean, { description: 'Puts a concept into the open draft.' })
  async saveThesaurusConcept(
    @Args('input') input: ThesaurusConceptInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.edit.saveConcept(signedIn(context), input);
    return true;
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => Boolean, { description: 'Takes the changes of a concept out of the open draft.' })
  async dropThesaurusConcept(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: ThesaurusDraftInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.edit.dropConcept(signedIn(context), id, input);
    return true;
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => Boolean)
  async discardThesaurusDraft(
    @Args('input') input: ThesaurusDraftInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.edit.discard(signedIn(context), input);
    return true;
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => Boolean, {
    description: 'The draft comes into force everywhere, and everything is matched anew.',
  })
  async publishThesaurus(
    @Args('input') input: PublishThesaurusInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.edit.publish(signedIn(context), input);
    return true;
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => Boolean, { description: 'Returns to an earlier version, as a new one.' })
  async revertThesaurus(
    @Args('input') input: RevertThesaurusInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.edit.revert(signedIn(context), input);
    return true;
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => Boolean, { description: 'Looks for new proposals, by a job.' })
  async gatherThesaurusProposals(@Context() context: RequestContext): Promise<boolean> {
    await this.proposals.ask(signedIn(context));
    return true;
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => Boolean)
  async decideThesaurusProposal(
    @Args('input') input: DecideProposalInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.proposals.decide(signedIn(context), input);
    return true;
  }

  /** What it is called where this person may see it. */
  private async titleOf(context: RequestContext, id: string): Promise<string | undefined> {
    const offer = await this.listings.offer(context, id);
    if (offer) return offer.title;
    const named = (await this.experts.expert(context, id)) ?? (await this.labs.lab(context, id));
    return named?.name;
  }
}
