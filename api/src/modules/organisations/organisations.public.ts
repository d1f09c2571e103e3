/** What other modules may use of this one. */
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationLoader } from './graphql/organisation.loader.js';
export { OrganisationType } from './graphql/organisation.type.js';
export { OrganisationCrowd } from './persistence/organisation-crowd.js';
export { ownerChangedTask } from './use-cases/publish-organisation.js';
export { ReadOrganisations } from './use-cases/read-organisations.js';
