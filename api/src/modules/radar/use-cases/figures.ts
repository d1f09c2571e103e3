import { Injectable } from '@nestjs/common';
import { UnmetRepository } from '../persistence/unmet.repository.js';

export interface Figures {
  needs: number;
  answered: number;
  three: number;
  waiting: number;
  medianDays: number | null;
  medianOf: number;
}

export interface WordCount {
  verdict: string;
  reason: string | null;
  field: string | null;
  count: number;
}

/** A median of fewer needs would tell of single ones. */
const leastForMedian = 5;

/** How well the platform answers, in numbers that anybody may read. */
@Injectable()
export class ReadFigures {
  constructor(private readonly unmet: UnmetRepository) {}

  async open(): Promise<Figures> {
    const [answered, days] = await Promise.all([this.unmet.answered(), this.unmet.daysToHelp()]);
    const enough = days.needs >= leastForMedian;
    return { ...answered, medianDays: enough ? days.median : null, medianOf: days.needs };
  }

  /** What owners said of matches, for staff. */
  words(): Promise<WordCount[]> {
    return this.unmet.words();
  }
}
