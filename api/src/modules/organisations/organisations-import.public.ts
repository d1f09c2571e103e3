/** What imports use of this module. */
export {
  holdersOfTaxCodes,
  importOrganisationsSql,
  organisationColumns,
  organisationIdsByExternalId,
} from './persistence/organisations.import.js';
export { organisationsProjection } from './persistence/organisations.projection.js';
