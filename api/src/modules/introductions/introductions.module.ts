import { Module, type OnModuleInit } from '@nestjs/common';
import { Events } from '../../platform/events/events.js';
import { ExpertsModule } from '../experts/experts.public.js';
import { LabsModule } from '../labs/labs.public.js';
import { MarketModule } from '../market/market.public.js';
import { MatchingModule } from '../matching/matching.public.js';
import { NotificationsModule } from '../notifications/notifications.public.js';
import { OrganisationsModule } from '../organisations/organisations.public.js';
import { AnswerLoaders } from './graphql/answer.loaders.js';
import {
  AnswerCandidateFields,
  AnswersResolver,
  NeedAnswerFields,
  NeedAnswerOfNeed,
} from './graphql/answers.resolver.js';
import { IntroductionFields, IntroductionSummaryFields } from './graphql/introduction.fields.js';
import { IntroductionsResolver } from './graphql/introductions.resolver.js';
import { ItemLoader } from './graphql/item.loader.js';
import { IntroductionsPersonalData } from './persistence/introductions.personal-data.js';
import { IntroductionsRepository } from './persistence/introductions.repository.js';
import { MessagesRepository } from './persistence/messages.repository.js';
import { NeedAnswersRepository } from './persistence/need-answers.repository.js';
import { AnswerClock } from './use-cases/answer-clock.js';
import { AnswerNeed } from './use-cases/answer-need.js';
import { ExpressInterest } from './use-cases/express-interest.js';
import { ReadAnswers } from './use-cases/read-answers.js';
import { ReadDeclineReasons } from './use-cases/read-decline-reasons.js';
import { ReadIntroductions } from './use-cases/read-introductions.js';
import { ResolvePair } from './use-cases/resolve-pair.js';
import { Rounds } from './use-cases/rounds.js';
import { SendMessage } from './use-cases/send-message.js';
import { TakeIntroductionStep } from './use-cases/take-introduction-step.js';
import { TellParties } from './use-cases/tell-parties.js';

@Module({
  imports: [
    OrganisationsModule,
    MarketModule,
    ExpertsModule,
    LabsModule,
    MatchingModule,
    NotificationsModule,
  ],
  providers: [
    IntroductionsRepository,
    IntroductionsPersonalData,
    NeedAnswersRepository,
    ResolvePair,
    TellParties,
    ExpressInterest,
    TakeIntroductionStep,
    ReadIntroductions,
    ReadDeclineReasons,
    MessagesRepository,
    SendMessage,
    AnswerClock,
    AnswerNeed,
    ReadAnswers,
    Rounds,
    ItemLoader,
    AnswerLoaders,
    IntroductionsResolver,
    IntroductionSummaryFields,
    IntroductionFields,
    AnswersResolver,
    NeedAnswerFields,
    AnswerCandidateFields,
    NeedAnswerOfNeed,
  ],
})
export class IntroductionsModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly clock: AnswerClock,
  ) {}

  onModuleInit(): void {
    this.events.subscribe('items.changed', 'introductions.items_changed', async ({ kind, ids }) => {
      if (kind === 'need') await this.clock.needsChanged(ids);
    });
  }
}
