/** The closed lists of words of the plan, its agencies and its obstacles. */

export const agencyKinds = [
  'peoples_committee',
  'department',
  'district_committees',
  'commune_committees',
  'unit',
  'group',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export const planItemKinds = [
  'purpose',
  'requirement',
  'objective',
  'target',
  'task',
  'list',
  'system',
  'budget',
  'duty',
  'report',
  'distribution',
  'legal_basis',
  'meta',
] as const;
export type PlanItemKind = (typeof planItemKinds)[number];

/** Chủ trì, phối hợp. */
export const planRoles = ['lead', 'cooperate'] as const;
export type PlanRole = (typeof planRoles)[number];

/** What is reported of a provision of the plan. That it is late is worked out from its last day, never reported. */
export const planProgressStates = ['not_started', 'in_progress', 'done', 'stopped'] as const;
export type PlanProgressState = (typeof planProgressStates)[number];

/** Where money comes from. `district` closed on 30 June 2025. */
export const budgetSources = [
  'central',
  'province',
  'district',
  'commune',
  'programme',
  'enterprise',
  'counterpart',
  'other',
] as const;
export type BudgetSource = (typeof budgetSources)[number];

/** The way of an obstacle (vướng mắc): raised, triaged, forwarded to the People's Committee, directed, acted on, closed. */
export const obstacleStates = [
  'raised',
  'returned',
  'triaged',
  'forwarded',
  'directed',
  'acted',
  'closed',
] as const;
export type ObstacleState = (typeof obstacleStates)[number];
