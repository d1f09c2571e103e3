import { Module } from '@nestjs/common';
import { OrganisationLoader } from './graphql/organisation.loader.js';
import { OrganisationsResolver } from './graphql/organisations.resolver.js';
import { OrganisationsRepository } from './persistence/organisations.repository.js';
import { ReadOrganisations } from './use-cases/read-organisations.js';
import { OrganisationPages } from './pages/organisation.pages.js';

@Module({
  providers: [OrganisationPages, OrganisationsRepository, ReadOrganisations, OrganisationLoader, OrganisationsResolver],
  exports: [OrganisationLoader, ReadOrganisations],
})
export class OrganisationsModule {}
