import { Module } from '@nestjs/common';
import { AgenciesResolver } from './graphql/agencies.resolver.js';
import { AgenciesRepository } from './persistence/agencies.repository.js';
import { Agencies } from './use-cases/agencies.js';

@Module({ providers: [AgenciesRepository, Agencies, AgenciesResolver], exports: [Agencies] })
export class AgenciesModule {}
