import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { loaderFor } from '../../../platform/graphql/loader.js';
import { ReadOrganisations } from '../use-cases/read-organisations.js';
import { toOrganisation } from './organisation.mapper.js';
import type { OrganisationType } from './organisation.type.js';

/** One statement for all organisations that one answer mentions. */
@Injectable()
export class OrganisationLoader {
  constructor(private readonly organisations: ReadOrganisations) {}

  load(context: RequestContext, id: string | null): Promise<OrganisationType | null> {
    if (id === null) return Promise.resolve(null);
    return loaderFor<string, OrganisationType>(context, this, async (ids) => {
      const rows = await this.organisations.byIds(ids);
      return new Map(rows.map((row) => [row.id, toOrganisation(row)]));
    }).load(id);
  }
}
