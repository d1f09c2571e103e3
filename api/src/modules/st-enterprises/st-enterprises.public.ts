/** What other modules may use of this one. */
export { StEnterprisesModule } from './st-enterprises.module.js';
export { StEnterpriseCountType } from './graphql/count.types.js';
export { ReadCounts } from './use-cases/read-counts.js';
export { ImportCertificates } from './use-cases/import-certificates.js';
export { oldProvince, presentProvince } from './domain/territory.js';
export { countsOf } from './use-cases/counts-of.js';
export type { CountSelection } from './domain/rows.js';
export { mayReadAll } from './use-cases/policy.js';
