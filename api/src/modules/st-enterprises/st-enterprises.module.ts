import { Module } from '@nestjs/common';
import { StEnterpriseCountsResolver } from './graphql/counts.resolver.js';
import { StRegisterResolver } from './graphql/register.resolver.js';
import { ApplicationsRepository } from './persistence/applications.repository.js';
import { AssessmentsRepository } from './persistence/assessments.repository.js';
import { CountsRepository } from './persistence/counts.repository.js';
import { RegisterRepository } from './persistence/register.repository.js';
import { Applications } from './use-cases/applications.js';
import { Certificates } from './use-cases/certificates.js';
import { ImportCertificates } from './use-cases/import-certificates.js';
import { ReadCounts } from './use-cases/read-counts.js';
import { ReadRegister } from './use-cases/read-register.js';

@Module({
  providers: [
    ApplicationsRepository,
    AssessmentsRepository,
    CountsRepository,
    RegisterRepository,
    Applications,
    Certificates,
    ImportCertificates,
    ReadCounts,
    ReadRegister,
    StEnterpriseCountsResolver,
    StRegisterResolver,
  ],
  exports: [ReadCounts, ImportCertificates],
})
export class StEnterprisesModule {}
