import { Injectable } from '@nestjs/common';
import type { RegistrationState, ClaimState } from '@caunoi/shared/organisations/registration-inputs';
import type { OrganisationKind } from '@caunoi/shared/vocabulary';
import type { GivenProfile } from '../domain/given-profile.js';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';

export interface RegistrationRow {
  id: string;
  name: string;
  kind: OrganisationKind;
  registration: RegistrationState;
  revision: number;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  submitted_at: Date | null;
  returned_reason: string | null;
  has_people: boolean;
}

export interface Waiting {
  registrations: number;
  oldest_registration: Date | null;
  claims: number;
  oldest_claim: Date | null;
}

export interface StaffViewRow {
  id: string;
  tax_code: string | null;
  tax_code_kind: 'enterprise' | 'branch' | 'personal' | null;
  phone: string | null;
  email: string | null;
  external_id: string | null;
  registered_by: string | null;
  registered_by_email: string | null;
  verified_by_person: string | null;
}

interface SharingRow {
  id: string;
  same_phone: boolean | null;
  same_email: boolean | null;
  same_enterprise: boolean | null;
}

export interface ClaimRow {
  id: string;
  organisation_id: string;
  user_id: string;
  full_name: string;
  email: string;
  note: string | null;
  given: GivenProfile | null;
  state: ClaimState;
  reason: string | null;
  created_at: Date;
  decided_at: Date | null;
}

const columns = `o.id, o.name, o.kind, o.registration, o.revision, o.contact_name, o.phone as contact_phone, o.email as contact_email, o.submitted_at,
  o.returned_reason, exists (select 1 from memberships m where m.organisation_id = o.id and 'organisation_admin' = any(m.roles)) as has_people`;
const claimColumns = `c.id, c.organisation_id, c.user_id, u.full_name, u.email, c.note, c.given, c.state, c.reason, c.created_at, c.decided_at`;

/** Column names come from our own code, never from a request. */
type Columns = Readonly<Record<string, unknown>>;

@Injectable()
export class RegistrationsRepository {
  constructor(private readonly database: Database) {}

  /** A new organisation's id, or undefined when its tax code is already in the register. */
  async insert(tx: Transaction, organisation: Columns): Promise<string | undefined> {
    const names = Object.keys(organisation);
    const [row] = await tx.query<{ id: string }>(
      `insert into organisations (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})
       on conflict (tax_code) do nothing returning id`,
      names.map((name) => organisation[name]),
    );
    return row?.id;
  }

  async update(tx: Transaction, id: string, changes: Columns): Promise<void> {
    const names = Object.keys(changes);
    await tx.query(
      `update organisations set ${[...names.map((name, i) => `${name} = $${i + 2}`), 'revision = revision + 1', 'updated_at = now()'].join(', ')}
       where id = $1`,
      [id, ...names.map((name) => changes[name])],
    );
  }

  async lock(tx: Transaction, id: string): Promise<RegistrationRow | undefined> {
    const [row] = await tx.query<RegistrationRow>(
      `select ${columns} from organisations o where o.id = $1 for no key update of o`,
      [id],
    );
    return row;
  }

  async byTaxCode(reader: Reader, taxCode: string): Promise<RegistrationRow | undefined> {
    const [row] = await reader.query<RegistrationRow>(
      `select ${columns} from organisations o where o.tax_code = $1`,
      [taxCode],
    );
    return row;
  }

  byTaxCodeNow(taxCode: string): Promise<RegistrationRow | undefined> {
    return this.byTaxCode(this.database, taxCode);
  }

  byIds(ids: readonly string[]): Promise<RegistrationRow[]> {
    return this.database.query<RegistrationRow>(
      `select ${columns} from organisations o where o.id = any($1) order by o.name, o.id`,
      [ids],
    );
  }

  /** What waits to be verified, longest first. */
  toVerify(limit: number): Promise<RegistrationRow[]> {
    return this.database.query<RegistrationRow>(
      `select ${columns} from organisations o where o.registration = 'submitted' order by o.submitted_at, o.id limit $1`,
      [limit],
    );
  }

  async state(reader: Reader, id: string): Promise<RegistrationState | undefined> {
    const [row] = await reader.query<{ registration: RegistrationState }>(
      'select registration from organisations where id = $1',
      [id],
    );
    return row?.registration;
  }

  /** A claim that waits for staff: the open one of this person when there is one already. */
  async claim(
    tx: Transaction,
    organisationId: string,
    userId: string,
    said: { note: string | null; given: GivenProfile | null },
    now: Date,
  ): Promise<string> {
    const [made] = await tx.query<{ id: string }>(
      `insert into organisation_claims (organisation_id, user_id, note, given, created_at) values ($1, $2, $3, $4, $5)
       on conflict (organisation_id, user_id) where state = 'submitted' do nothing returning id`,
      [organisationId, userId, said.note, said.given, now],
    );
    if (made) return made.id;
    const [known] = await tx.query<{ id: string }>(
      "select id from organisation_claims where organisation_id = $1 and user_id = $2 and state = 'submitted'",
      [organisationId, userId],
    );
    return known!.id;
  }

  /** Contact, address, size, industry and web page of an accepted claim where the register knows none; nothing is overwritten. */
  async fillGaps(tx: Transaction, id: string, given: GivenProfile): Promise<void> {
    await tx.query(
      `update organisations set contact_name = coalesce(contact_name, $2), phone = coalesce(phone, $3), email = coalesce(email, $4),
         size_class = coalesce(size_class, $5), industry_code = coalesce(industry_code, $6), website = coalesce(website, $7),
         address = coalesce(address, $8)
       where id = $1`,
      [
        id,
        given.contactName,
        given.contactPhone,
        given.contactEmail,
        given.sizeClass,
        given.industry,
        given.website,
        given.address ?? given.place,
      ],
    );
  }

  /** How many wait and since when the longest. */
  async waiting(): Promise<Waiting> {
    const [row] = await this.database.query<Waiting>(
      `select r.count as registrations, r.oldest as oldest_registration, c.count as claims, c.oldest as oldest_claim
       from (select count(*)::int as count, min(submitted_at) as oldest from organisations where registration = 'submitted') r,
         (select count(*)::int as count, min(created_at) as oldest from organisation_claims where state = 'submitted') c`,
    );
    return row!;
  }

  /** What staff alone see of an organisation's record. */
  async staffView(id: string): Promise<StaffViewRow | undefined> {
    const [row] = await this.database.query<StaffViewRow>(
      `select o.id, o.tax_code, o.tax_code_kind, o.phone, o.email, o.external_id,
         registrar.full_name as registered_by, registrar.email as registered_by_email, verifier.full_name as verified_by_person
       from organisations o left join users registrar on registrar.id = o.registered_by
         left join users verifier on verifier.id = o.verified_by
       where o.id = $1`,
      [id],
    );
    return row;
  }

  /** Others with the same telephone, e-mail address or enterprise (a branch and its parent), at most 20. */
  sharing(id: string): Promise<SharingRow[]> {
    return this.database.query<SharingRow>(
      `select o.id, regexp_replace(o.phone, '\\D', '', 'g') = own.digits as same_phone, lower(o.email) = own.mail as same_email,
         left(o.tax_code, 10) = own.enterprise and o.tax_code_kind in ('enterprise', 'branch') as same_enterprise
       from organisations o,
         (select id, nullif(regexp_replace(phone, '\\D', '', 'g'), '') as digits, lower(email) as mail,
            case when tax_code_kind in ('enterprise', 'branch') then left(tax_code, 10) end as enterprise
          from organisations where id = $1) own
       where o.id <> own.id and o.registration <> 'draft'
         and (regexp_replace(o.phone, '\\D', '', 'g') = own.digits or lower(o.email) = own.mail
           or left(o.tax_code, 10) = own.enterprise and o.tax_code_kind in ('enterprise', 'branch'))
       order by o.name, o.id limit 20`,
      [id],
    );
  }

  async lockClaim(tx: Transaction, id: string): Promise<ClaimRow | undefined> {
    const [row] = await tx.query<ClaimRow>(
      `select ${claimColumns} from organisation_claims c join users u on u.id = c.user_id where c.id = $1 for update of c`,
      [id],
    );
    return row;
  }

  async decideClaim(
    tx: Transaction,
    id: string,
    state: ClaimState,
    reason: string | null,
    userId: string,
    now: Date,
  ): Promise<void> {
    await tx.query(
      'update organisation_claims set state = $2, reason = $3, decided_by = $4, decided_at = $5 where id = $1',
      [id, state, reason, userId, now],
    );
  }

  claimsToDecide(limit: number): Promise<ClaimRow[]> {
    return this.database.query<ClaimRow>(
      `select ${claimColumns} from organisation_claims c join users u on u.id = c.user_id
       where c.state = 'submitted' order by c.created_at, c.id limit $1`,
      [limit],
    );
  }

  openClaimsOn(organisationId: string, limit: number): Promise<ClaimRow[]> {
    return this.database.query<ClaimRow>(
      `select ${claimColumns} from organisation_claims c join users u on u.id = c.user_id
       where c.organisation_id = $1 and c.state = 'submitted' order by c.created_at, c.id limit $2`,
      [organisationId, limit],
    );
  }

  claimsOf(userId: string): Promise<ClaimRow[]> {
    return this.database.query<ClaimRow>(
      `select ${claimColumns} from organisation_claims c join users u on u.id = c.user_id
       where c.user_id = $1 order by c.created_at desc, c.id limit 100`,
      [userId],
    );
  }

  async claimById(id: string): Promise<ClaimRow | undefined> {
    const [row] = await this.database.query<ClaimRow>(
      `select ${claimColumns} from organisation_claims c join users u on u.id = c.user_id where c.id = $1`,
      [id],
    );
    return row;
  }
}
