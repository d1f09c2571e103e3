import type { ImportKind, RowOf } from '@caunoi/shared/imports/row-schemas';
import {
  expertColumns,
  expertsOfOrganisations,
  expertsProjection,
  importExpertsSql,
} from '../../experts/experts-import.public.js';
import {
  importLabsSql,
  labColumns,
  labsOfOrganisations,
  labsProjection,
} from '../../labs/labs-import.public.js';
import {
  importNeedsSql,
  importOffersSql,
  needColumns,
  needsOfOrganisations,
  needsProjection,
  offerColumns,
  offersOfOrganisations,
  offersProjection,
} from '../../market/market-import.public.js';
import {
  importOrganisationsSql,
  organisationColumns,
  organisationsProjection,
} from '../../organisations/organisations-import.public.js';
import { guessLanguage } from '../domain/guess-language.js';

/** Where the rows of a kind of file go. */
export interface ImportTarget<Kind extends ImportKind> {
  readonly upsertSql: string;
  readonly projection: string;
  /** The columns of a row; `organisationId` is our id of the organisation that it names. */
  columns(row: RowOf[Kind], organisationId: string | null): Record<string, unknown>;
}

export const importTargets: { readonly [Kind in ImportKind]: ImportTarget<Kind> } = {
  organisations: {
    upsertSql: importOrganisationsSql,
    projection: organisationsProjection,
    columns: (row) => organisationColumns(row),
  },
  offers: {
    upsertSql: importOffersSql,
    projection: offersProjection,
    columns: (row, organisationId) =>
      offerColumns(row, organisationId, row.lang ?? guessLanguage(`${row.title} ${row.summary}`)),
  },
  needs: {
    upsertSql: importNeedsSql,
    projection: needsProjection,
    columns: (row, organisationId) =>
      needColumns(row, organisationId, row.lang ?? guessLanguage(`${row.title} ${row.description}`)),
  },
  experts: { upsertSql: importExpertsSql, projection: expertsProjection, columns: expertColumns },
  labs: { upsertSql: importLabsSql, projection: labsProjection, columns: labColumns },
};

/** What carries an organisation's name in its own projection, and has to be projected again when the name changes. */
export const dependents = [
  { ids: offersOfOrganisations, projection: offersProjection },
  { ids: needsOfOrganisations, projection: needsProjection },
  { ids: expertsOfOrganisations, projection: expertsProjection },
  { ids: labsOfOrganisations, projection: labsProjection },
] as const;
