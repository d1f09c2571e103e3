import { z } from 'zod';
import { optionalTypedText, typedText } from '../form-fields.js';
import { flag, text } from '../imports/row-fields.js';
import { limits } from '../limits.js';
import { requiredDay } from '../st-enterprises/inputs.js';
import { agencyKinds, budgetSources, obstacleStates, planProgressStates, planRoles } from './vocabulary.js';

const id = text(36);
const because = typedText(limits.summary);
const evidence = z.array(typedText(limits.shortText)).max(20).default([]);
const vnd = z.int().min(0).max(limits.maxVnd);

export const agencyInput = z
  .object({
    code: text(40),
    kind: z.enum(agencyKinds),
    name: typedText(limits.name),
    nameEn: optionalTypedText(limits.name).nullish(),
    validFrom: requiredDay.nullish(),
    validTo: requiredDay.nullish(),
  })
  .superRefine(({ validFrom, validTo }, ctx) => {
    if (validFrom && validTo && validTo < validFrom)
      flag(ctx, 'below_minimum', { min: validFrom }, ['validTo']);
  });

/** An agency that ends, and who takes over which of its duties from which day. */
export const successionInput = z.object({
  fromId: id,
  toId: id,
  on: requiredDay,
  part: optionalTypedText(limits.shortText).nullish(),
  legalBasis: typedText(limits.shortText),
});

export const planItemInput = z.object({
  parentId: id,
  /** The agency whose own sub-plan the item stands in. */
  agencyId: id,
  code: text(20),
  textVi: typedText(limits.summary),
  dueOn: requiredDay.nullish(),
});

export const assignInput = z.object({
  itemId: id,
  agencyId: id,
  role: z.enum(planRoles),
  from: requiredDay,
  because,
});

/** Duties of one agency go to another from a day on; of some items, or of all it holds. */
export const reassignInput = z.object({
  fromAgencyId: id,
  toAgencyId: id,
  itemIds: z.array(id).max(500).nullish(),
  on: requiredDay,
  because,
});

export const progressInput = z
  .object({
    itemId: id,
    agencyId: id.nullish(),
    day: requiredDay,
    state: z.enum(planProgressStates),
    percent: z.int().min(0).max(100).nullish(),
    statement: typedText(limits.description),
    evidence,
  })
  .superRefine(({ state, percent }, ctx) => {
    if (state === 'done' && percent != null && percent < 100)
      flag(ctx, 'below_minimum', { min: 100 }, ['percent']);
  });

export const budgetLineInput = z.object({
  itemId: id,
  year: z.int().min(2020).max(2050),
  source: z.enum(budgetSources),
  plannedVnd: vnd.nullish(),
  spentVnd: vnd.nullish(),
  document: typedText(limits.shortText),
});

export const raiseObstacleInput = z.object({
  itemId: id.nullish(),
  agencyId: id.nullish(),
  organisationId: id.nullish(),
  title: typedText(limits.title),
  description: typedText(limits.description),
});

export const moveObstacleInput = z.object({
  id,
  revision: z.int().min(1),
  to: z.enum(obstacleStates),
  day: requiredDay,
  agencyId: id.nullish(),
  documentNumber: optionalTypedText(limits.shortText).nullish(),
  statement: typedText(limits.description),
  /** The last day that a direction sets for acting on it. */
  dueOn: requiredDay.nullish(),
});
