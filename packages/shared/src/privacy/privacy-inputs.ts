import { z } from 'zod';
import { typedText } from '../form-fields.js';
import { text } from '../imports/row-fields.js';

/** What personal data is used for beyond what the service itself needs: each only with a yes of its own. */
export const consentPurposes = ['match_mails', 'contact_sharing', 'research'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const dataRequestKinds = ['access', 'correction', 'erasure'] as const;
export type DataRequestKind = (typeof dataRequestKinds)[number];

export const dataRequestStates = ['received', 'answered', 'approved', 'done', 'refused'] as const;
export type DataRequestState = (typeof dataRequestStates)[number];

export const personKinds = ['user', 'expert'] as const;
export type PersonKind = (typeof personKinds)[number];

export const privacyLimits = { details: 2_000, reason: 1_000 } as const;

export const consentInput = z.object({ purpose: z.enum(consentPurposes), version: z.int().min(1) });
export const correctionInput = z.object({ details: typedText(privacyLimits.details) });
export const behalfInput = z.object({
  kind: z.enum(dataRequestKinds),
  personKind: z.enum(personKinds),
  personId: text(36),
  details: typedText(privacyLimits.details),
});
/** What the officer in charge does with a request, with the reason that the person reads. */
export const requestStepInput = z.object({ id: text(36), reason: typedText(privacyLimits.reason) });
