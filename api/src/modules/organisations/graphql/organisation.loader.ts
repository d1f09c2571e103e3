import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { loaderFor } from '../../../platform/graphql/loader.js';
import { ReadOrganisations } from '../use-cases/read-organisations.js';
import { toOrganisation, unaskedOrganisationColumns } from './organisation.mapper.js';
import type { OrganisationType } from './organisation.type.js';

/** One statement for all organisations that one answer mentions. */
@Injectable()
export class OrganisationLoader {
  constructor(private readonly organisations: ReadOrganisations) {}

  /**
   * The organisations of a list's rows, read ahead with the columns that the operation asks for at `path` below the field
   * being resolved; by id.
   */
  async readAhead(
    ids: readonly (string | null)[],
    info: GraphQLResolveInfo,
    path: readonly string[],
  ): Promise<Map<string, OrganisationType>> {
    const known = [...new Set(ids.filter((id) => id !== null))];
    if (known.length === 0) return new Map();
    const rows = await this.organisations.byIds(known, unaskedOrganisationColumns(info, path));
    return new Map(rows.map((row) => [row.id, toOrganisation(row)]));
  }

  load(context: RequestContext, id: string | null): Promise<OrganisationType | null> {
    if (id === null) return Promise.resolve(null);
    return loaderFor<string, OrganisationType>(context, this, async (ids) => {
      const rows = await this.organisations.byIds(ids);
      return new Map(rows.map((row) => [row.id, toOrganisation(row)]));
    }).load(id);
  }
}
