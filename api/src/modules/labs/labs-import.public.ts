/** What imports use of this module. */
export { importLabsSql, labColumns } from './persistence/labs.import.js';
export { labsOfOrganisations, labsProjection } from './persistence/labs.projection.js';
