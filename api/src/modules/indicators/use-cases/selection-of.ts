import type { IndicatorReading, IndicatorTerritory } from '@caunoi/shared/indicators/vocabulary';
import {
  oldProvince,
  presentProvince,
  type CountSelection,
} from '../../st-enterprises/st-enterprises.public.js';

/** The whole province in one of its two territories. */
export function selectionOf(question: {
  asOf: string;
  knownAt: Date;
  reading: IndicatorReading;
  territory: IndicatorTerritory;
}): CountSelection {
  const { asOf, knownAt, reading } = question;
  return question.territory === 'lao_cai_2025'
    ? { asOf, knownAt, reading, territory: 'today', place: presentProvince }
    : { asOf, knownAt, reading, territory: 'of_that_date', place: oldProvince };
}
