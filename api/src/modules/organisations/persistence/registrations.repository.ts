import { Injectable } from '@nestjs/common';
import type { RegistrationState, ClaimState } from '@caunoi/shared/organisations/registration-inputs';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';

export interface RegistrationRow {
  id: string;
  registration: RegistrationState;
  revision: number;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  submitted_at: Date | null;
  returned_reason: string | null;
  has_people: boolean;
}

export interface ClaimRow {
  id: string;
  organisation_id: string;
  user_id: string;
  full_name: string;
  email: string;
  note: string | null;
  state: ClaimState;
  reason: string | null;
  created_at: Date;
  decided_at: Date | null;
}

const columns = `o.id, o.registration, o.revision, o.contact_name, o.phone as contact_phone, o.email as contact_email, o.submitted_at,
  o.returned_reason, exists (select 1 from memberships m where m.organisation_id = o.id and 'organisation_admin' = any(m.roles)) as has_people`;
const claimColumns = `c.id, c.organisation_id, c.user_id, u.full_name, u.email, c.note, c.state, c.reason, c.created_at, c.decided_at`;

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
    note: string | null,
    now: Date,
  ): Promise<string> {
    const [made] = await tx.query<{ id: string }>(
      `insert into organisation_claims (organisation_id, user_id, note, created_at) values ($1, $2, $3, $4)
       on conflict (organisation_id, user_id) where state = 'submitted' do nothing returning id`,
      [organisationId, userId, note, now],
    );
    if (made) return made.id;
    const [known] = await tx.query<{ id: string }>(
      "select id from organisation_claims where organisation_id = $1 and user_id = $2 and state = 'submitted'",
      [organisationId, userId],
    );
    return known!.id;
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
