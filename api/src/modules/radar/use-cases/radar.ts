import { Injectable } from '@nestjs/common';
import { findCode } from '@caunoi/code-lists/registry';
import { actOnThemeInput } from '@caunoi/shared/radar/radar-inputs';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { CurrentThesaurus } from '../../../platform/thesaurus/current-thesaurus.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { WriteNews } from '../../news/news.public.js';
import { draftOf } from '../domain/action-texts.js';
import { commonest, themesOf, trend, type Theme, type Unmet } from '../domain/themes.js';
import { type ActionRow, RadarActionsRepository } from '../persistence/radar-actions.repository.js';
import { UnmetRepository } from '../persistence/unmet.repository.js';

/** A search is told from this many days on, so that nobody can be told from it. */
const leastDays = 5;
const examplesShown = 5;

export interface ThemeView {
  key: string;
  vi: string;
  en: string;
  needs: number;
  searches: number;
  fields: string[];
  industries: string[];
  places: string[];
  examples: { kind: 'need' | 'search'; text: string; needId: string | null }[];
  recent: number;
  before: number;
  actions: ActionRow[];
}

/** Needs without a good answer and searches without result, by theme, and what staff make of them. */
@Injectable()
export class Radar {
  constructor(
    private readonly database: Database,
    private readonly unmet: UnmetRepository,
    private readonly actions: RadarActionsRepository,
    private readonly news: WriteNews,
    private readonly current: CurrentThesaurus,
    private readonly clock: Clock,
  ) {}

  /** The largest first, and how many things belong to no theme. */
  async themes(): Promise<{ themes: ThemeView[]; alone: number }> {
    const { themes, alone, texts } = await this.read();
    const actions = await this.actions.all();
    return {
      themes: themes.map((theme) =>
        this.view(
          theme,
          texts,
          actions.filter((action) => action.theme === theme.key),
        ),
      ),
      alone: alone.length,
    };
  }

  /** Makes a draft of a call or an event from a theme. Returns the id of the draft. Throws NOT_FOUND for a theme that is gone. */
  async act(actor: UserActor, raw: unknown): Promise<string> {
    const { theme: key, action } = parseInput(actOnThemeInput, raw);
    const { themes, texts } = await this.read();
    const theme = themes.find((one) => one.key === key);
    if (!theme) throw new AppError('NOT_FOUND');
    const { vi, needs, searches } = this.view(theme, texts, []);
    const now = this.clock.now();
    return this.database.transaction(actor, async (tx) => {
      const draft = draftOf(action, { label: vi, needs, searches }, now.toISOString().slice(0, 10));
      const newsId = await this.news.draft(tx, actor, draft, key);
      await this.actions.add(tx, {
        theme: key,
        action,
        newsId,
        size: theme.members.length,
        by: actor.userId,
        at: now,
      });
      return newsId;
    });
  }

  private async read(): Promise<{ themes: Theme[]; alone: Unmet[]; texts: Map<string, string> }> {
    const [needs, searches] = await Promise.all([this.unmet.needs(), this.unmet.searches(leastDays)]);
    const { thesaurus } = this.current;
    const conceptsIn = (text: string): string[] => [
      ...new Set(thesaurus.conceptsIn(text.slice(0, 4_000)).map(({ concept }) => concept)),
    ];
    const items = [
      ...needs.map((need): Unmet => ({
        kind: 'need',
        id: need.id,
        concepts: conceptsIn(need.text),
        field: need.field,
        industry: need.industry,
        place: need.place,
        at: need.published_at.getTime(),
      })),
      ...searches.map(({ text, last_day }): Unmet => ({
        kind: 'search',
        id: text,
        concepts: conceptsIn(text),
        field: null,
        industry: null,
        place: null,
        at: Date.parse(last_day),
      })),
    ];
    const texts = new Map([
      ...needs.map(({ id, title }): [string, string] => [id, title]),
      ...searches.map(({ text }): [string, string] => [text, text]),
    ]);
    return {
      ...themesOf(items, {
        broader: (id) => thesaurus.concepts.get(id)?.broader ?? [],
        narrower: (id) => thesaurus.narrower(id),
      }),
      texts,
    };
  }

  private view({ key, members }: Theme, texts: ReadonlyMap<string, string>, actions: ActionRow[]): ThemeView {
    const needs = members.filter(({ kind }) => kind === 'need');
    return {
      key,
      ...this.labelOf(key),
      needs: needs.length,
      searches: members.length - needs.length,
      fields: commonest(members, ({ field }) => field),
      industries: commonest(members, ({ industry }) => industry),
      places: commonest(members, ({ place }) => place),
      examples: members.slice(0, examplesShown).map(({ kind, id }) => ({
        kind,
        text: texts.get(id) ?? '',
        needId: kind === 'need' ? id : null,
      })),
      ...trend(members, this.clock.now().getTime()),
      actions,
    };
  }

  private labelOf(key: string): { vi: string; en: string } {
    const [kind, id = ''] = key.split(':');
    if (kind === 'field') {
      const code = findCode('fields-of-science', id);
      return { vi: code?.vi ?? id, en: code?.en ?? id };
    }
    const concept = this.current.thesaurus.concepts.get(id);
    return { vi: concept?.vi[0] ?? id, en: concept?.en[0] ?? id };
  }
}
