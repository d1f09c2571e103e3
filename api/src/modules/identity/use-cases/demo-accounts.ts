import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../config/config.js';
import { system, type OrganisationRole, type PlatformRole } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { CONFIG } from '../../../platform/tokens.js';
import { MembershipsRepository } from '../persistence/memberships.repository.js';
import { UsersRepository } from '../persistence/users.repository.js';
import { PasswordHasher } from './password-hasher.js';

interface DemoPerson {
  readonly email: string;
  readonly fullName: string;
  readonly vi: string;
  readonly en: string;
  readonly platformRoles: readonly PlatformRole[];
  readonly organisationRoles: readonly OrganisationRole[];
  /** Which organisation of the demonstration province this person belongs to. */
  readonly of?: 'needs' | 'labs';
}

/** Fictional people, one for each role. The domain is reserved: no mail ever reaches anybody. */
export const demoPeople: readonly DemoPerson[] = [
  person(
    'member',
    'Lý Thị Mẩy',
    'Thành viên doanh nghiệp',
    'Member of an enterprise',
    [],
    ['member'],
    'needs',
  ),
  person(
    'organisation-admin',
    'Trần Văn Doanh',
    'Quản trị tổ chức',
    'Organisation admin',
    [],
    ['member', 'organisation_admin'],
    'needs',
  ),
  person(
    'lab-manager',
    'Phạm Thu Nghiệm',
    'Quản lý phòng thí nghiệm',
    'Lab manager',
    [],
    ['member', 'lab_manager'],
    'labs',
  ),
  person('adviser', 'Giàng A Kết', 'Chuyên viên tư vấn', 'Adviser', ['adviser'], []),
  person('officer', 'Nguyễn Thị Sở', 'Cán bộ sở', 'Province officer', ['province_officer'], []),
  person('administrator', 'Hoàng Văn Trị', 'Quản trị hệ thống', 'Administrator', ['administrator'], []),
  person('auditor', 'Vàng Thị Soát', 'Kiểm tra (chỉ xem)', 'Auditor (read only)', ['auditor'], []),
];

function person(
  name: string,
  fullName: string,
  vi: string,
  en: string,
  platformRoles: readonly PlatformRole[],
  organisationRoles: readonly OrganisationRole[],
  of?: 'needs' | 'labs',
): DemoPerson {
  return {
    email: `${name}@demo.example`,
    fullName,
    vi,
    en,
    platformRoles,
    organisationRoles,
    ...(of ? { of } : {}),
  };
}

/** One account for each role of the demonstration province, with a password that every start makes anew. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly memberships: MembershipsRepository,
    private readonly hasher: PasswordHasher,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Makes the accounts if they are missing and gives all of them one new random password. Does nothing in production and
   * where no demonstration province was loaded. The accounts cannot sign in in production.
   */
  async ensure(): Promise<{ password: string; people: readonly DemoPerson[] } | undefined> {
    if (this.config.production) return undefined;
    const organisations = {
      needs: await this.organisationWith('needs'),
      labs: await this.organisationWith('labs'),
    };
    if (!organisations.needs) return undefined;
    const password = randomBytes(9).toString('base64url');
    const passwordHash = await this.hasher.hash(password);
    await this.database.transaction(system('demo-accounts'), async (tx) => {
      const now = this.clock.now();
      for (const one of demoPeople) {
        const { email, fullName, platformRoles } = one;
        const added = await this.users.add(tx, { email, fullName, locale: 'vi', platformRoles, demo: true });
        const known = added === undefined ? await this.users.forSignIn(email, tx) : undefined;
        const id = added ?? (known?.demo ? known.id : undefined);
        if (id === undefined) continue;
        await this.users.setPassword(tx, id, passwordHash, now);
        const organisationId = one.of ? organisations[one.of] : undefined;
        if (organisationId) await this.memberships.add(tx, id, organisationId, one.organisationRoles, now);
      }
      await this.audit.write(tx, { action: 'demo.accounts_prepared', subject: { kind: 'demo', id: null } });
    });
    return { password, people: demoPeople };
  }

  private async organisationWith(table: 'needs' | 'labs'): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      `select o.id from organisations o where o.source = 'demo' and exists (select 1 from ${table} t where t.organisation_id = o.id)
       order by o.external_id limit 1`,
    );
    return row?.id;
  }
}
