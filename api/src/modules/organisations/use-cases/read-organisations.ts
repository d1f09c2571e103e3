import { Injectable } from '@nestjs/common';
import type { RegistrationState } from '@caunoi/shared/organisations/registration-inputs';
import type { Reader } from '../../../platform/database/database.js';
import type { ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import { TextFilter } from '../../../platform/search/text-filter.js';
import type { OrganisationRow, OrganisationSelection } from '../domain/organisation.js';
import { OrganisationsRepository } from '../persistence/organisations.repository.js';
import { RegistrationsRepository } from '../persistence/registrations.repository.js';

/** Organisations are a public register: everybody sees the same public columns. */
@Injectable()
export class ReadOrganisations {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly text: TextFilter,
    private readonly registrations: RegistrationsRepository,
  ) {}

  async one(id: string): Promise<OrganisationRow | undefined> {
    const [row] = await this.organisations.byIds([id]);
    return row;
  }

  /** Where its registration stands; undefined for an id that is no organisation's. */
  standing(id: string, reader: Reader): Promise<RegistrationState | undefined> {
    return this.registrations.state(reader, id);
  }

  /** `leaveOut` names optional columns that nobody will look at. */
  byIds(ids: readonly string[], leaveOut?: ReadonlySet<string>): Promise<OrganisationRow[]> {
    return this.organisations.byIds(ids, leaveOut);
  }

  async page<Node>(
    filter: OrganisationSelection & { text?: string | null },
    request: ListRequest,
    node: (row: OrganisationRow) => Node,
  ): Promise<Connection<Node>> {
    const { text, ...selection } = filter;
    return this.organisations.page(
      { ...selection, ids: await this.text.idsFor('organisation', text) },
      request,
      node,
    );
  }
}
