import { Injectable } from '@nestjs/common';
import { organisationKindLabels, sizeClassLabels } from '@caunoi/shared/vocabulary-labels';
import { Database } from '../../../platform/database/database.js';
import { ListReader, type ListRequest } from '../../../platform/database/list-reader.js';
import { Where } from '../../../platform/database/where.js';
import type { Connection } from '../../../platform/database/page.js';
import { codeLabel, plainLabel, wordLabel } from '../../../platform/labels.js';
import type { OrganisationRow, OrganisationSelection } from '../domain/organisation.js';

// A personal number is nobody's business but the owner's: it is cut here, before it leaves the database.
const columns = `o.id, o.kind, o.name, o.name_en, case when o.tax_code_kind = 'personal' then null else o.tax_code end as tax_code,
  o.industry_code, o.size_class, o.province, o.commune, o.verified_at`;
const optional = {
  field_codes: 'o.field_codes',
  address: 'o.address',
  website: 'o.website',
  founded: 'o.founded',
  summary: 'o.summary',
  employees: 'o.employees',
  source: 'o.source',
  created_at: 'o.created_at',
  updated_at: 'o.updated_at',
  verified_by: 'o.verified_authority as verified_by',
};

// A registration that is still being written, or was sent back, is not in the register yet.
const registered = (): Where => new Where().and("o.registration not in ('draft', 'returned')");

@Injectable()
export class OrganisationsRepository {
  private readonly list: ListReader<OrganisationRow>;

  constructor(database: Database) {
    this.list = new ListReader(database, {
      from: 'organisations o',
      columns,
      optional,
      newest: 'o.created_at',
      title: 'o.name',
    });
  }

  /** The organisations of these ids, in no order; unknown ids are left out. */
  byIds(ids: readonly string[], leaveOut?: ReadonlySet<string>): Promise<OrganisationRow[]> {
    return this.list.byIds(ids, registered(), leaveOut);
  }

  /** The organisations of these ids, registered or not: for their own people and for staff. */
  anyByIds(ids: readonly string[]): Promise<OrganisationRow[]> {
    return this.list.byIds(ids, new Where());
  }

  page<Node>(
    selection: OrganisationSelection,
    request: ListRequest,
    node: (row: OrganisationRow) => Node,
  ): Promise<Connection<Node>> {
    return this.list.connection(
      request,
      () => selected(selection),
      [
        {
          name: 'kinds',
          expression: 'o.kind',
          selected: selection.kinds,
          label: wordLabel(organisationKindLabels),
        },
        {
          name: 'fields',
          expression: 'unnest(o.field_codes)',
          selected: selection.fields,
          label: codeLabel('fields-of-science'),
        },
        {
          name: 'industries',
          expression: 'o.industry_code',
          selected: selection.industries,
          label: codeLabel('vsic-2018'),
        },
        { name: 'provinces', expression: 'o.province', selected: selection.provinces, label: plainLabel },
        {
          name: 'sizes',
          expression: 'o.size_class',
          selected: selection.sizes,
          label: wordLabel(sizeClassLabels),
        },
      ],
      node,
    );
  }
}

function selected(selection: OrganisationSelection): Where {
  const where = registered();
  if (selection.ids) where.and('o.id = any(?)', selection.ids);
  return where
    .andAny('o.kind = any(?)', selection.kinds, 'kinds')
    .andAny('o.field_codes && ?', selection.fields, 'fields')
    .andAny('o.industry_code = any(?)', selection.industries, 'industries')
    .andAny('o.province = any(?)', selection.provinces, 'provinces')
    .andAny('o.size_class = any(?)', selection.sizes, 'sizes');
}
