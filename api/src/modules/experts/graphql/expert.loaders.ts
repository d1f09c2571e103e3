import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { groupsFor, loaderFor } from '../../../platform/graphql/loader.js';
import { ReadExperts } from '../use-cases/read-experts.js';
import { type ExpertType, toExpert } from './expert.type.js';

@Injectable()
export class ExpertLoaders {
  private readonly byId = {};
  private readonly byOrganisation = {};

  constructor(private readonly experts: ReadExperts) {}

  expert(context: RequestContext, id: string): Promise<ExpertType | null> {
    return loaderFor<string, ExpertType>(context, this.byId, async (ids) => {
      const rows = await this.experts.byIds(ids);
      return new Map(rows.map((row) => [row.id, toExpert(row)]));
    }).load(id);
  }

  ofOrganisation(context: RequestContext, organisationId: string): Promise<ExpertType[]> {
    return groupsFor(
      context,
      this.byOrganisation,
      async (ids) => (await this.experts.ofOrganisations(ids)).map(toExpert),
      (expert) => expert.organisationId,
    ).load(organisationId);
  }
}
