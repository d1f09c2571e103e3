import type { UserActor } from '../../../platform/auth/actor.js';
import { codeOf } from '../../../platform/graphql/code.type.js';
import type { PlaceReading } from '../domain/place.js';
import { mayDecide, mayEditRegistration } from '../domain/registration.policy.js';
import type { Claim, Registration, TaxCodeAnswer } from '../use-cases/read-registrations.js';
import { toOrganisation } from './organisation.mapper.js';
import type {
  OrganisationClaimType,
  OrganisationRegistration,
  PlaceLookup,
  TaxCodeLookup,
} from './registration.types.js';

export const toRegistration = (actor: UserActor, row: Registration): OrganisationRegistration => ({
  id: row.id,
  organisation: toOrganisation(row.organisation),
  state: row.registration,
  revision: row.revision,
  contactName: row.contact_name,
  contactPhone: row.contact_phone,
  contactEmail: row.contact_email,
  submittedAt: row.submitted_at,
  returnedReason: row.returned_reason,
  hasPeople: row.has_people,
  viewerCan: {
    edit: mayEditRegistration(actor, row.id),
    verify: mayDecide(actor, row.id) && (row.registration === 'submitted' || row.registration === 'listed'),
  },
});

export const toClaim = (row: Claim): OrganisationClaimType => ({
  id: row.id,
  organisation: toOrganisation(row.organisation),
  personName: row.full_name,
  personEmail: row.email,
  note: row.note,
  given: row.given && {
    ...row.given,
    industry: codeOf('vsic-2018', row.given.industry),
  },
  state: row.state,
  reason: row.reason,
  createdAt: row.created_at,
  decidedAt: row.decided_at,
});

const nothing = { exists: false, claimable: false, yours: false, organisation: null };

export const toTaxCodeLookup = (answer: TaxCodeAnswer): TaxCodeLookup =>
  answer.valid
    ? {
        ...answer,
        problem: null,
        organisation: answer.organisation && toOrganisation(answer.organisation),
      }
    : { ...nothing, valid: false, problem: answer.problem, kind: null, display: null };

export function toPlaceLookup(place: PlaceReading): PlaceLookup {
  switch (place.kind) {
    case 'here':
      return {
        kind: place.commune === null ? 'province' : 'commune',
        province: place.province,
        commune: place.commune,
        options: [],
      };
    case 'elsewhere':
      return { kind: 'elsewhere', province: place.province, commune: null, options: [] };
    case 'several':
      return { kind: 'several', province: null, commune: null, options: place.options };
    case 'unknown':
      return { kind: 'unknown', province: null, commune: null, options: [] };
    default:
      return place satisfies never;
  }
}
