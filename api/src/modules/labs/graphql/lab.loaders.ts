import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { groupsFor, loaderFor } from '../../../platform/graphql/loader.js';
import { ReadLabs } from '../use-cases/read-labs.js';
import { type LabType, toLab } from './lab.type.js';

@Injectable()
export class LabLoaders {
  private readonly byId = {};
  private readonly byOrganisation = {};

  constructor(private readonly labs: ReadLabs) {}

  lab(context: RequestContext, id: string): Promise<LabType | null> {
    return loaderFor<string, LabType>(context, this.byId, async (ids) => {
      const rows = await this.labs.byIds(ids);
      return new Map(rows.map((row) => [row.id, toLab(row)]));
    }).load(id);
  }

  ofOrganisation(context: RequestContext, organisationId: string): Promise<LabType[]> {
    return groupsFor(
      context,
      this.byOrganisation,
      async (ids) => (await this.labs.ofOrganisations(ids)).map(toLab),
      (lab) => lab.organisationId,
    ).load(organisationId);
  }
}
