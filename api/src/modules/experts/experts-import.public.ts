/** What imports use of this module. */
export { expertColumns, importExpertsSql } from './persistence/experts.import.js';
export { expertsOfOrganisations, expertsProjection } from './persistence/experts.projection.js';
