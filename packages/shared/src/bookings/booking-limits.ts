/** What can be reserved. */
export const resourceKinds = ['instrument', 'room', 'technician'] as const;

/** The only statement of the limits of reserving, for api and forms. */
export const bookingLimits = {
  /** Resources that one booking takes together. */
  linkedResources: 5,
  units: 50,
  /** 31 days. */
  longestMinutes: 44_640,
  /** Resources that one question about free times may name. */
  resourcesAsked: 1_000,
  /** Days that one question about free times may span. */
  daysAsked: 92,
  /** A repeating booking ends within a year. */
  seriesDays: 366,
  seriesOccurrences: 366,
  ruleText: 300,
} as const;
