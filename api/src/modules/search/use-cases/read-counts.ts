import { Injectable } from '@nestjs/common';
import { type Counts, CountsRepository } from '../persistence/counts.repository.js';

@Injectable()
export class ReadCounts {
  constructor(private readonly counts: CountsRepository) {}

  publicCounts(): Promise<Counts> {
    return this.counts.publicCounts();
  }
}
