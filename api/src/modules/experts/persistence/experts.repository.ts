import { Injectable } from '@nestjs/common';
import { languageLabels } from '@caunoi/shared/vocabulary-labels';
import { Database } from '../../../platform/database/database.js';
import { ListReader, type ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import { Where } from '../../../platform/database/where.js';
import { codeLabel, wordLabel } from '../../../platform/labels.js';
import type { ExpertRow, ExpertSelection } from '../domain/expert.js';

const columns =
  'o.id, o.name, o.degree, o.field_codes, o.bio, o.languages, o.location, o.organisation_id, o.updated_at';

@Injectable()
export class ExpertsRepository {
  private readonly list: ListReader<ExpertRow>;

  constructor(private readonly database: Database) {
    this.list = new ListReader(database, {
      from: 'experts o',
      columns,
      newest: 'o.created_at',
      title: 'o.name',
    });
  }

  /** The experts of these ids, in no order. */
  byIds(ids: readonly string[]): Promise<ExpertRow[]> {
    return this.list.byIds(ids, new Where());
  }

  /** The experts of these organisations by name. */
  ofOrganisations(organisationIds: readonly string[]): Promise<ExpertRow[]> {
    return this.database.query<ExpertRow>(
      `select ${columns} from experts o where o.organisation_id = any($1) order by o.name, o.id`,
      [organisationIds],
    );
  }

  page<Node>(
    selection: ExpertSelection,
    request: ListRequest,
    node: (row: ExpertRow) => Node,
  ): Promise<Connection<Node>> {
    return this.list.connection(
      request,
      () => narrow(selection),
      [
        {
          name: 'fields',
          expression: 'unnest(o.field_codes)',
          selected: selection.fields,
          label: codeLabel('fields-of-science'),
        },
        {
          name: 'languages',
          expression: 'unnest(o.languages)',
          selected: selection.languages,
          label: wordLabel(languageLabels),
        },
      ],
      node,
    );
  }
}

function narrow(selection: ExpertSelection): Where {
  const where = new Where();
  if (selection.ids) where.and('o.id = any(?)', selection.ids);
  return where
    .andAny('o.field_codes && ?', selection.fields, 'fields')
    .andAny('o.languages && ?', selection.languages, 'languages');
}
