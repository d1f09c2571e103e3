export { AgenciesModule } from './agencies.module.js';
export { toAgency } from './graphql/agency.mapper.js';
export { AgencyType } from './graphql/agency.types.js';
export { Agencies } from './use-cases/agencies.js';
