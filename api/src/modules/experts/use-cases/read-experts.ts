import { Injectable } from '@nestjs/common';
import type { ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import { TextFilter } from '../../../platform/search/text-filter.js';
import type { ExpertRow, ExpertSelection } from '../domain/expert.js';
import { ExpertsRepository } from '../persistence/experts.repository.js';

/** Public profiles: experts are listed with what they chose to show. */
@Injectable()
export class ReadExperts {
  constructor(
    private readonly experts: ExpertsRepository,
    private readonly text: TextFilter,
  ) {}

  byIds(ids: readonly string[]): Promise<ExpertRow[]> {
    return this.experts.byIds(ids);
  }

  ofOrganisations(organisationIds: readonly string[]): Promise<ExpertRow[]> {
    return this.experts.ofOrganisations(organisationIds);
  }

  async page<Node>(
    filter: ExpertSelection & { text?: string | null },
    request: ListRequest,
    node: (row: ExpertRow) => Node,
  ): Promise<Connection<Node>> {
    const { text, ...selection } = filter;
    return this.experts.page({ ...selection, ids: await this.text.idsFor('expert', text) }, request, node);
  }
}
