import { Module, type OnModuleInit } from '@nestjs/common';
import { Events } from '../../platform/events/events.js';
import { ExpertsModule } from '../experts/experts.public.js';
import { LabsModule } from '../labs/labs.public.js';
import { MarketModule } from '../market/market.public.js';
import { MatchingModule } from '../matching/matching.public.js';
import { ThesaurusResolver } from './graphql/thesaurus.resolver.js';
import { ThesaurusProposalsRepository } from './persistence/thesaurus-proposals.repository.js';
import { ThesaurusVersionsRepository } from './persistence/thesaurus-versions.repository.js';
import { EditThesaurus } from './use-cases/edit-thesaurus.js';
import { gatherTask, ThesaurusProposals } from './use-cases/proposals.js';
import { ReadThesaurus } from './use-cases/read-thesaurus.js';

@Module({
  imports: [MarketModule, ExpertsModule, LabsModule, MatchingModule],
  providers: [
    ThesaurusVersionsRepository,
    ThesaurusProposalsRepository,
    EditThesaurus,
    ReadThesaurus,
    ThesaurusProposals,
    ThesaurusResolver,
  ],
})
export class ThesaurusModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly proposals: ThesaurusProposals,
  ) {}

  onModuleInit(): void {
    this.events.handle(gatherTask, () => this.proposals.gather());
  }
}
