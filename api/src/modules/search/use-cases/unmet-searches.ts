import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Logger } from '../../../platform/logger.js';
import { LOGGER } from '../../../platform/tokens.js';
import { isUnmet, keepableText, leastDays } from '../domain/unmet-text.js';
import { type UnmetRow, UnmetSearchesRepository } from '../persistence/unmet-searches.repository.js';

/** So many texts a minute are counted in this process: a flood says nothing about what people want. */
const mostPerMinute = 60;

/** The public statistic of what was looked for and not found. */
@Injectable()
export class UnmetSearches {
  private minute = 0;
  private counted = 0;

  constructor(
    private readonly repository: UnmetSearchesRepository,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Counts a search that was not answered. Never fails: the search itself has been done. */
  async note(text: string, total: number, cover: number | undefined): Promise<void> {
    if (!isUnmet(total, cover)) return;
    const kept = keepableText(text);
    if (kept === undefined || !this.hasRoom()) return;
    try {
      await this.repository.count(kept, this.clock.now().toISOString().slice(0, 10));
    } catch (error) {
      this.log.warn({ err: String(error) }, 'an unmet search was not counted');
    }
  }

  shown(first: number): Promise<UnmetRow[]> {
    return this.repository.shown(leastDays, first);
  }

  private hasRoom(): boolean {
    const minute = Math.floor(this.clock.now().getTime() / 60_000);
    if (minute !== this.minute) this.counted = 0;
    this.minute = minute;
    this.counted += 1;
    return this.counted <= mostPerMinute;
  }
}
