import { Injectable } from '@nestjs/common';
import type { ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import { TextFilter } from '../../../platform/search/text-filter.js';
import type { LabRow, LabSelection } from '../domain/lab.js';
import { LabsRepository } from '../persistence/labs.repository.js';

/** Public profiles of laboratories. */
@Injectable()
export class ReadLabs {
  constructor(
    private readonly labs: LabsRepository,
    private readonly text: TextFilter,
  ) {}

  byIds(ids: readonly string[]): Promise<LabRow[]> {
    return this.labs.byIds(ids);
  }

  ofOrganisations(organisationIds: readonly string[]): Promise<LabRow[]> {
    return this.labs.ofOrganisations(organisationIds);
  }

  async page<Node>(
    filter: LabSelection & { text?: string | null },
    request: ListRequest,
    node: (row: LabRow) => Node,
  ): Promise<Connection<Node>> {
    const { text, ...selection } = filter;
    return this.labs.page({ ...selection, ids: await this.text.idsFor('lab', text) }, request, node);
  }
}
