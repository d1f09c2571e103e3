import { z } from 'zod';
import { idempotencyKey, optionalTypedText, typedText } from '../form-fields.js';
import { flag, text, wholeNumber } from '../imports/row-fields.js';
import { limits } from '../limits.js';
import { organisationKinds, sizeClasses } from '../vocabulary.js';

/** Where an organisation stands: `listed` came by import and nobody has claimed it. */
export const registrationStates = ['listed', 'draft', 'submitted', 'verified', 'returned'] as const;
export type RegistrationState = (typeof registrationStates)[number];

export const claimStates = ['submitted', 'accepted', 'refused'] as const;
export type ClaimState = (typeof claimStates)[number];

const email = optionalTypedText(254).superRefine((value, ctx) => {
  if (value !== null && !/^[^\s@<>"]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(value)) flag(ctx, 'bad_email');
});
const website = optionalTypedText(limits.shortText).superRefine((value, ctx) => {
  if (value !== null && !/^https?:\/\/[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/iu.test(value)) flag(ctx, 'bad_url');
});

const profile = {
  kind: z.enum(organisationKinds),
  name: typedText(limits.name),
  nameEn: optionalTypedText(limits.name).default(null),
  /** Free text: a commune of today or of before, with or without its district. */
  place: optionalTypedText(limits.shortText).default(null),
  address: optionalTypedText(limits.shortText).default(null),
  sizeClass: z.enum(sizeClasses).nullable().default(null),
  industry: optionalTypedText(20).default(null),
  fieldsOfScience: z.array(text(20)).max(limits.codes).default([]),
  website: website.default(null),
  summary: optionalTypedText(limits.summary).default(null),
  contactName: optionalTypedText(limits.name).default(null),
  contactPhone: optionalTypedText(50).default(null),
  contactEmail: email.default(null),
};

/** An organisation that somebody registers. Which digits a tax code may have is a rule of its own. */
export const registerOrganisationInput = z.object({
  ...profile,
  idempotencyKey,
  taxCode: optionalTypedText(30).default(null),
  /** False keeps it a draft; staff see it once it is submitted. */
  submit: z.boolean().default(true),
});
export type RegisterOrganisationInput = z.infer<typeof registerOrganisationInput>;

/** A registration put right by its own people. */
export const updateRegistrationInput = z.object({
  ...profile,
  id: text(36),
  revision: wholeNumber(1, 2_000_000_000),
  submit: z.boolean().default(true),
});

export const returnOrganisationInput = z.object({ id: text(36), reason: typedText(2_000) });
export const claimInput = z.object({
  organisationId: text(36),
  note: optionalTypedText(2_000).default(null),
  /** Whom staff ask about the claim. */
  contactName: optionalTypedText(limits.name).default(null),
  contactPhone: optionalTypedText(50).default(null),
});
export const decideClaimInput = z.object({
  id: text(36),
  accept: z.boolean(),
  reason: optionalTypedText(2_000).default(null),
});
