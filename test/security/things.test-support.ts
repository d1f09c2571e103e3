import { randomBytes, randomUUID } from 'node:crypto';
import type { TestApp } from '../../api/src/test-support/test-app.js';
import type { Thing } from './authorisation-table.js';

/** Whose a thing is. */
export interface Owner {
  readonly organisation: string;
  readonly person: string;
  readonly session: string;
}

interface Made {
  readonly id: string;
  /** Where it stands, to see whether anything of it changed. */
  readonly table: string;
}

/** Makes things straight in the database, so that a refusal is tried on what exists. */
export class Things {
  constructor(private readonly app: TestApp) {}

  make(thing: Thing, owner: Owner): Promise<Made> {
    return this.makers[thing](owner);
  }

  /** Everything that is stored of it. */
  async stored({ table, id }: Made): Promise<string> {
    const rows = await this.app.sql<{ row: string }>(
      `select to_jsonb(t)::text as row from ${table} t where t.id::text = $1`,
      [id],
    );
    return rows[0]?.row ?? 'gone';
  }

  private readonly makers: Record<Thing, (owner: Owner) => Promise<Made>> = {
    organisation: ({ organisation }) => Promise.resolve({ id: organisation, table: 'organisations' }),
    person: ({ person }) => Promise.resolve({ id: person, table: 'users' }),
    session: ({ session }) => Promise.resolve({ id: session, table: 'sessions' }),
    passkey: ({ person }) =>
      this.add('passkeys', {
        user_id: person,
        credential_id: randomBytes(16).toString('base64url'),
        public_key: Buffer.from([0]),
        name: 'Khóa',
        created_at: new Date(),
      }),
    invitation: ({ organisation }) =>
      this.add('invitations', {
        organisation_id: organisation,
        email: `${randomUUID()}@example.vn`,
        roles: ['member'],
        created_at: new Date(),
        expires_at: inDays(1),
      }),
    'draft need': (owner) => this.listing('needs', owner, 'draft', 'public'),
    'need in review': (owner) => this.listing('needs', owner, 'in_review', 'public'),
    'confidential need': (owner) => this.listing('needs', owner, 'published', 'named'),
    'public need': (owner) => this.listing('needs', owner, 'published', 'public'),
    'need that waits for an answer': async (owner) => {
      const need = await this.make('public need', owner);
      await this.app.sql(
        "insert into need_answers (need_id, state, started_at, due_on) values ($1, 'open', now(), current_date + 5)",
        [need.id],
      );
      return need;
    },
    'draft offer': (owner) => this.listing('offers', owner, 'draft', 'public'),
    'offer in review': (owner) => this.listing('offers', owner, 'in_review', 'public'),
    'confidential offer': (owner) => this.listing('offers', owner, 'published', 'named'),
    'public offer': (owner) => this.listing('offers', owner, 'published', 'public'),
    'uploaded file': ({ person }) => this.file({ uploaded_by: person, expires_at: inDays(1) }),
    'attached file': async (owner) => {
      const need = await this.make('draft need', owner);
      return this.file({
        uploaded_by: owner.person,
        subject_kind: 'need',
        subject_id: need.id,
        attached_at: new Date(),
      });
    },
    introduction: (owner) => this.introduction(owner),
    lab: ({ organisation }) =>
      this.add('labs', { organisation_id: organisation, name: 'Phòng thử nghiệm nông sản' }),
    resource: async (owner) =>
      this.add('bookable_resources', {
        lab_id: (await this.make('lab', owner)).id,
        name: 'Máy sấy lạnh',
        kind: 'instrument',
        opening: JSON.stringify(
          [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
        ),
      }),
    booking: (owner) => this.booking(owner, 'confirmed'),
    // Nobody agrees to a request of their own.
    'booking to approve': async (owner) => {
      const guest = await this.add('users', {
        email: `${randomUUID()}@example.vn`,
        full_name: 'Khách Đặt Lịch',
      });
      return this.booking({ ...owner, person: guest.id }, 'requested');
    },
    'held slot': (owner) => this.booking(owner, 'held'),
    'waiting place': async (owner) =>
      this.add('waiting_entries', {
        resource_id: (await this.make('resource', owner)).id,
        user_id: owner.person,
        organisation_id: owner.organisation,
        starts_at: inDays(3),
        ends_at: inDays(4),
        minutes: 60,
      }),
    'application of an S&T enterprise': ({ organisation }) =>
      this.add('st_applications', {
        organisation_id: organisation,
        kind: 'issue',
        state: 'submitted',
        submitted_on: '2026-01-31',
        figures: JSON.stringify({ years: [] }),
        content: JSON.stringify({ products: ['Giấm táo mèo'], results: [] }),
        recorded_at: new Date(),
      }),
    obstacle: ({ organisation, person }) =>
      this.add('plan_obstacles', {
        organisation_id: organisation,
        title: 'Chưa có hướng dẫn',
        description: 'Chưa có hướng dẫn về hồ sơ.',
        state: 'raised',
        raised_at: new Date(),
        raised_by: person,
      }),
    notification: ({ person }) =>
      this.add('notifications', {
        user_id: person,
        topic: 'introductions',
        kind: 'introduction.asked',
        key: randomUUID(),
        created_at: new Date(),
      }),
  };

  private listing(
    table: 'needs' | 'offers',
    { organisation, person }: Owner,
    status: string,
    visibility: string,
  ): Promise<Made> {
    const text = 'Sấy lạnh chè Shan tuyết giữ hương';
    return this.add(table, {
      organisation_id: organisation,
      created_by: person,
      language: 'vi',
      title: text,
      ...(table === 'needs' ? { description: text } : { summary: text, kind: 'technology' }),
      status,
      visibility,
      visibility_chosen: true,
      published_at: status === 'published' ? new Date() : null,
      submitted_at: status === 'in_review' ? new Date() : null,
    });
  }

  private file(columns: Record<string, unknown>): Promise<Made> {
    return this.add('stored_files', {
      stored_name: randomUUID(),
      sha256: randomBytes(32),
      bytes: 12,
      type: 'pdf',
      name: 'mo-ta.pdf',
      created_at: new Date(),
      ...columns,
    });
  }

  /** The owner's need, asked for by another organisation, let through by an adviser and not answered yet. */
  private async introduction(owner: Owner): Promise<Made> {
    const need = await this.make('confidential need', owner);
    const supplier = await this.add('organisations', { kind: 'research_institute', name: 'Viện Sấy Lạnh' });
    return this.add('introductions', {
      state: 'awaiting_demand',
      opened_by: 'supply',
      anonymous: false,
      need_id: need.id,
      demand_organisation_id: owner.organisation,
      supply_organisation_id: supplier.id,
      pair_key: randomUUID(),
      cooperation: 'licence',
      fit: 'Quy trình sấy lạnh đã dùng ở ba hợp tác xã.',
      earliest_start: 'now',
      reached: true,
      created_at: new Date(),
      state_since: new Date(),
    });
  }

  private async booking(owner: Owner, state: 'confirmed' | 'requested' | 'held'): Promise<Made> {
    const id = randomUUID();
    return this.add('allocations', {
      id,
      booking_id: id,
      resource_id: (await this.make('resource', owner)).id,
      kind: state === 'held' ? 'hold' : 'booking',
      state,
      starts_at: inDays(3),
      ends_at: new Date(inDays(3).getTime() + 3_600_000),
      max_minutes: 480,
      user_id: owner.person,
      organisation_id: owner.organisation,
      approvals_needed: state === 'requested' ? 1 : 0,
      expires_at: state === 'held' ? inDays(1) : null,
    });
  }

  private async add(table: string, columns: Record<string, unknown>): Promise<Made> {
    const names = Object.keys(columns);
    const [row] = await this.app.sql<{ id: string | number }>(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')}) returning id`,
      Object.values(columns),
    );
    return { id: String(row!.id), table };
  }
}

const day = new Date(new Date().setUTCHours(0, 0, 0, 0)).getTime();
const inDays = (days: number): Date => new Date(day + days * 86_400_000);
