import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.public.js';
import { OrganisationLoader } from './graphql/organisation.loader.js';
import { OrganisationCasesResolver } from './graphql/organisation-cases.resolver.js';
import { OrganisationsResolver } from './graphql/organisations.resolver.js';
import { RegistrationsResolver } from './graphql/registrations.resolver.js';
import { OrganisationPages } from './pages/organisation.pages.js';
import { OrganisationCrowd } from './persistence/organisation-crowd.js';
import { OrganisationsRepository } from './persistence/organisations.repository.js';
import { RegistrationsRepository } from './persistence/registrations.repository.js';
import { OrganisationsPersonalData } from './persistence/organisations.personal-data.js';
import { ClaimOrganisation } from './use-cases/claim-organisation.js';
import { PublishOrganisation } from './use-cases/publish-organisation.js';
import { ReadOrganisationCase } from './use-cases/read-organisation-case.js';
import { ReadOrganisations } from './use-cases/read-organisations.js';
import { ReadRegistrations } from './use-cases/read-registrations.js';
import { RegisterOrganisation } from './use-cases/register-organisation.js';
import { VerifyOrganisation } from './use-cases/verify-organisation.js';

@Module({
  imports: [IdentityModule],
  providers: [
    OrganisationsPersonalData,
    OrganisationPages,
    OrganisationsRepository,
    RegistrationsRepository,
    OrganisationCrowd,
    ReadOrganisations,
    ReadRegistrations,
    ReadOrganisationCase,
    RegisterOrganisation,
    ClaimOrganisation,
    VerifyOrganisation,
    PublishOrganisation,
    OrganisationLoader,
    OrganisationsResolver,
    RegistrationsResolver,
    OrganisationCasesResolver,
  ],
  exports: [OrganisationLoader, ReadOrganisations, OrganisationCrowd],
})
export class OrganisationsModule {}
