import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { ListReader, type ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import { Where } from '../../../platform/database/where.js';
import { wordLabel } from '../../../platform/labels.js';
import type { LabRow, LabSelection } from '../domain/lab.js';

const columns =
  'o.id, o.name, o.address, o.accreditations, o.equipment, o.tests, o.organisation_id, o.updated_at';

const accreditedLabels = {
  true: { vi: 'Đã được công nhận (VILAS)', en: 'Accredited (VILAS)' },
  false: { vi: 'Chưa có công nhận', en: 'Not accredited' },
};

@Injectable()
export class LabsRepository {
  private readonly list: ListReader<LabRow>;

  constructor(private readonly database: Database) {
    this.list = new ListReader(database, {
      from: 'labs o',
      columns,
      newest: 'o.created_at',
      title: 'o.name',
    });
  }

  /** The labs of these ids, in no order. */
  byIds(ids: readonly string[]): Promise<LabRow[]> {
    return this.list.byIds(ids, new Where());
  }

  /** The labs of these organisations by name. */
  ofOrganisations(organisationIds: readonly string[]): Promise<LabRow[]> {
    return this.database.query<LabRow>(
      `select ${columns} from labs o where o.organisation_id = any($1) order by o.name, o.id`,
      [organisationIds],
    );
  }

  page<Node>(
    selection: LabSelection,
    request: ListRequest,
    node: (row: LabRow) => Node,
  ): Promise<Connection<Node>> {
    return this.list.connection(
      request,
      () => narrow(selection),
      [
        {
          name: 'accredited',
          expression: '(cardinality(o.accreditations) > 0)::text',
          selected: selection.accredited == null ? [] : [String(selection.accredited)],
          label: wordLabel(accreditedLabels),
        },
      ],
      node,
    );
  }
}

function narrow(selection: LabSelection): Where {
  const where = new Where();
  if (selection.ids) where.and('o.id = any(?)', selection.ids);
  if (selection.accredited != null)
    where.and('(cardinality(o.accreditations) > 0) = ?', selection.accredited, 'accredited');
  return where;
}
