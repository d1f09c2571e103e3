import { Expert } from './modules/experts/persistence/expert.entity.js';
import { ImportBatch } from './modules/imports/persistence/import-batch.entity.js';
import { ImportProblem } from './modules/imports/persistence/import-problem.entity.js';
import { Lab } from './modules/labs/persistence/lab.entity.js';
import { Need } from './modules/market/persistence/need.entity.js';
import { Offer } from './modules/market/persistence/offer.entity.js';
import { MatchList } from './modules/matching/persistence/match-list.entity.js';
import { MatchRecord } from './modules/matching/persistence/match.entity.js';
import { Organisation } from './modules/organisations/persistence/organisation.entity.js';
import { ItemProjection } from './platform/events/projection.entity.js';

/** Every table of ours, for the data source. */
export const entities = [
  Organisation,
  Offer,
  Need,
  Expert,
  Lab,
  ItemProjection,
  MatchList,
  MatchRecord,
  ImportBatch,
  ImportProblem,
];
