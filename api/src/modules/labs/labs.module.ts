import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.public.js';
import { LabLoaders } from './graphql/lab.loaders.js';
import { LabsResolver, OrganisationLabs } from './graphql/labs.resolver.js';
import { LabsRepository } from './persistence/labs.repository.js';
import { ReadLabs } from './use-cases/read-labs.js';
import { LabPages } from './pages/lab.pages.js';

@Module({
  imports: [OrganisationsModule],
  providers: [LabPages, LabsRepository, ReadLabs, LabLoaders, LabsResolver, OrganisationLabs],
  exports: [LabLoaders, ReadLabs],
})
export class LabsModule {}
