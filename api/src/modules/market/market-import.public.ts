/** What imports use of this module. */
export { importNeedsSql, needColumns } from './persistence/needs.import.js';
export { needsOfOrganisations, needsProjection } from './persistence/needs.projection.js';
export { importOffersSql, offerColumns } from './persistence/offers.import.js';
export { offersOfOrganisations, offersProjection } from './persistence/offers.projection.js';
