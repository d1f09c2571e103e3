import { Module } from '@nestjs/common';
import { StEnterprisesModule } from '../st-enterprises/st-enterprises.public.js';
import { IndicatorsResolver, StEnterpriseTargetResolver } from './graphql/indicators.resolver.js';
import { IndicatorsRepository } from './persistence/indicators.repository.js';
import { ReadTarget } from './use-cases/read-target.js';
import { IndicatorValues } from './use-cases/values.js';

@Module({
  imports: [StEnterprisesModule],
  providers: [
    IndicatorsRepository,
    IndicatorValues,
    ReadTarget,
    IndicatorsResolver,
    StEnterpriseTargetResolver,
  ],
})
export class IndicatorsModule {}
