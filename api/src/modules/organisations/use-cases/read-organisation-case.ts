import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { TextFilter } from '../../../platform/search/text-filter.js';
import type { OrganisationRow } from '../domain/organisation.js';
import { nameSimilarity, sameNameFrom } from '../domain/similar-name.js';
import { OrganisationsRepository } from '../persistence/organisations.repository.js';
import {
  RegistrationsRepository,
  type StaffViewRow,
  type Waiting,
} from '../persistence/registrations.repository.js';
import { ReadRegistrations, type Claim, type Registration } from './read-registrations.js';

export type SimilarReason = 'name' | 'phone' | 'email' | 'enterprise';

interface SimilarOrganisation {
  registration: Registration;
  reasons: SimilarReason[];
}

/** Everything staff need to decide about one organisation. */
interface OrganisationCase {
  registration: Registration;
  staff: StaffViewRow;
  similar: SimilarOrganisation[];
  claims: Claim[];
}

const candidates = 50;
const shown = 8;

/** What the desk of organisations reads. */
@Injectable()
export class ReadOrganisationCase {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly read: ReadRegistrations,
    private readonly names: TextFilter,
    private readonly audit: Audit,
  ) {}

  waiting(): Promise<Waiting> {
    return this.registrations.waiting();
  }

  /** Null for an unknown organisation. Reading a personal number leaves a trace. */
  async case(actor: UserActor, id: string): Promise<OrganisationCase | null> {
    const registration = await this.read.own(id);
    const staff = await this.registrations.staffView(id);
    if (!registration || !staff) return null;
    if (staff.tax_code_kind === 'personal') {
      await this.database.transaction(actor, (tx) =>
        this.audit.write(tx, {
          action: 'organisation.personal_number_read',
          subject: { kind: 'organisation', id },
        }),
      );
    }
    return {
      registration,
      staff,
      similar: await this.similarTo(registration.organisation),
      claims: await this.read.openClaimsOn(id),
    };
  }

  private async similarTo(one: OrganisationRow): Promise<SimilarOrganisation[]> {
    const reasons = new Map<string, Set<SimilarReason>>();
    const note = (id: string, reason: SimilarReason): void => {
      reasons.set(id, (reasons.get(id) ?? new Set()).add(reason));
    };
    for (const row of await this.registrations.sharing(one.id)) {
      if (row.same_phone) note(row.id, 'phone');
      if (row.same_email) note(row.id, 'email');
      if (row.same_enterprise) note(row.id, 'enterprise');
    }
    const likeness = new Map<string, number>();
    for (const other of await this.sameWords(one)) {
      const alike = nameSimilarity(one.name, other.name);
      if (other.id === one.id || alike < sameNameFrom) continue;
      likeness.set(other.id, alike);
      note(other.id, 'name');
    }
    const found = await this.read.many([...reasons.keys()]);
    const weight = ({ id }: Registration): number => reasons.get(id)!.size + (likeness.get(id) ?? 0);
    return found
      .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
      .slice(0, shown)
      .map((registration) => ({ registration, reasons: [...reasons.get(registration.id)!] }));
  }

  /** Organisations with words of the name: those the search knows, and those that still wait, which it may not know yet. */
  private async sameWords(one: OrganisationRow): Promise<OrganisationRow[]> {
    const ids = (await this.names.idsFor('organisation', one.name)) ?? [];
    const waiting = await this.read.toVerify();
    const known = await this.organisations.anyByIds(ids.slice(0, candidates));
    return [...known, ...waiting.map(({ organisation }) => organisation)];
  }
}
