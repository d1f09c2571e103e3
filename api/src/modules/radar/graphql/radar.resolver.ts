import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HasRole, Public } from '../../../platform/auth/access.decorator.js';
import { Clock } from '../../../platform/clock.js';
import { codeOf, codesOf } from '../../../platform/graphql/code.type.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { ReadFigures } from '../use-cases/figures.js';
import { Radar } from '../use-cases/radar.js';
import { ActOnThemeInput, FiguresType, MatchWordCount, RadarPage } from './radar.types.js';

@Resolver()
export class RadarResolver {
  constructor(
    private readonly radar: Radar,
    private readonly read: ReadFigures,
    private readonly clock: Clock,
  ) {}

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => RadarPage, {
    description: 'What is needed and looked for without an answer, the largest theme first.',
  })
  async radarThemes(): Promise<RadarPage> {
    const { themes, alone } = await this.radar.themes();
    return {
      alone,
      themes: themes.map((theme) => ({
        ...theme,
        fields: codesOf('fields-of-science', theme.fields),
        industries: codesOf('vsic-2018', theme.industries),
        actions: theme.actions.map((action) => ({
          action: action.action,
          newsId: action.news_id,
          title: action.title,
          newsStatus: action.status,
          createdAt: action.created_at,
        })),
      })),
    };
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => ID, {
    description: 'Makes a draft of a call, an event or an invitation; answers the id of the draft.',
  })
  actOnTheme(@Args('input') input: ActOnThemeInput, @Context() context: RequestContext): Promise<string> {
    return this.radar.act(signedIn(context), input);
  }

  @Public()
  @Query(() => FiguresType)
  async figures(): Promise<FiguresType> {
    return { ...(await this.read.open()), asOf: this.clock.now() };
  }

  @HasRole('adviser', 'province_officer', 'administrator', 'auditor')
  @Query(() => [MatchWordCount], { description: 'What owners said of matches, by reason and field.' })
  async deskFigures(): Promise<MatchWordCount[]> {
    const words = await this.read.words();
    return words.map((word) => ({ ...word, field: codeOf('fields-of-science', word.field) }));
  }
}
