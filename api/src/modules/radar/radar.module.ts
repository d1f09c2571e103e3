import { Module } from '@nestjs/common';
import { NewsModule } from '../news/news.public.js';
import { FiguresPages } from './pages/figures.pages.js';
import { RadarResolver } from './graphql/radar.resolver.js';
import { RadarActionsRepository } from './persistence/radar-actions.repository.js';
import { UnmetRepository } from './persistence/unmet.repository.js';
import { ReadFigures } from './use-cases/figures.js';
import { Radar } from './use-cases/radar.js';

@Module({
  imports: [NewsModule],
  providers: [FiguresPages, UnmetRepository, RadarActionsRepository, Radar, ReadFigures, RadarResolver],
})
export class RadarModule {}
