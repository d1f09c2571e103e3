import { Module, type OnModuleInit } from '@nestjs/common';
import { Events } from '../../platform/events/events.js';
import { ExpertsModule } from '../experts/experts.public.js';
import { LabsModule } from '../labs/labs.public.js';
import { MarketModule } from '../market/market.public.js';
import { MatchLoaders } from './graphql/match.loaders.js';
import { MatchPages } from './graphql/match-pages.js';
import { NeedMatches, OfferMatches } from './graphql/matches.fields.js';
import { PreviewResolver } from './graphql/preview.resolver.js';
import { FeedbackResolver } from './graphql/feedback.resolver.js';
import { MatchFeedbackRepository } from './persistence/match-feedback.repository.js';
import { GiveFeedback } from './use-cases/give-feedback.js';
import { MatchesRepository } from './persistence/matches.repository.js';
import { MatchingEngine } from './use-cases/matching-engine.js';
import { PreviewMatches } from './use-cases/preview-matches.js';
import { ReadMatches } from './use-cases/read-matches.js';
import { RefreshMatches, refreshTask, rematchTask } from './use-cases/refresh-matches.js';

@Module({
  imports: [MarketModule, ExpertsModule, LabsModule],
  providers: [
    MatchesRepository,
    MatchingEngine,
    RefreshMatches,
    ReadMatches,
    MatchLoaders,
    MatchPages,
    NeedMatches,
    OfferMatches,
    PreviewMatches,
    PreviewResolver,
    MatchFeedbackRepository,
    GiveFeedback,
    FeedbackResolver,
  ],
  exports: [GiveFeedback, MatchingEngine, RefreshMatches, ReadMatches, PreviewMatches],
})
export class MatchingModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly matches: RefreshMatches,
  ) {}

  onModuleInit(): void {
    this.events.subscribe('items.changed', 'matching.items_changed', ({ ids }) => this.matches.changed(ids));
    this.events.handle(refreshTask, (payload) => this.matches.refresh((payload as { id: string }).id, false));
    this.events.handle(rematchTask, (_payload, signal) => this.matches.rematchAll(signal));
  }
}
