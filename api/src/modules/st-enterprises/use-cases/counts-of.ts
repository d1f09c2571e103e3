import { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import { AssessmentsRepository } from '../persistence/assessments.repository.js';
import { CountsRepository } from '../persistence/counts.repository.js';
import { RegisterRepository } from '../persistence/register.repository.js';
import { ReadCounts } from './read-counts.js';

/** The counts over a database, for a process without the server (the command line). */
export function countsOf(database: Database, clock: Clock = new Clock()): ReadCounts {
  return new ReadCounts(
    database,
    new CountsRepository(database),
    new RegisterRepository(),
    new AssessmentsRepository(),
    clock,
  );
}
