import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { system, type Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Events } from '../../../platform/events/events.js';
import { PersonalData } from '../../../platform/personal-data/personal-data.js';
import { AttachmentHosts, MadeFiles, type SeenThing } from '../../files/files.public.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { isOpen } from '../domain/data-request.js';
import { vietnamDay } from '../domain/legal-clock.js';
import { DataRequestsRepository } from '../persistence/data-requests.repository.js';

export const exportTask = 'privacy.export';
export const eraseTask = 'privacy.erase';

const day = 86_400_000;
/** A copy of everything is dangerous to leave lying about. */
const exportKeptFor = 7 * day;
const mostFileBytes = 200 * 1024 * 1024;

/** Makes copies and erases, as jobs of the platform: both reach every module. Both are safe to run twice. */
@Injectable()
export class CarryOut implements OnModuleInit {
  private readonly actor = system('personal-data');

  constructor(
    private readonly database: Database,
    private readonly requests: DataRequestsRepository,
    private readonly personalData: PersonalData,
    private readonly made: MadeFiles,
    private readonly hosts: AttachmentHosts,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const idOf = (payload: unknown): string => (payload as { id: string }).id;
    this.events.handle(exportTask, (payload) => this.export(idOf(payload)));
    this.events.handle(eraseTask, (payload) => this.erase(idOf(payload)));
    this.hosts.register('data_export', {
      visible: (actor, ids) => this.visibleExports(actor, ids),
      forChange: () => Promise.reject(new AppError('NOT_FOUND')),
    });
  }

  private async export(id: string): Promise<void> {
    await this.database.transaction(this.actor, async (tx) => {
      const request = await this.requests.lock(tx, id);
      if (!request || !isOpen(request.state)) return;
      const subject = await this.requests.subjectOf(tx, request.person_kind, request.person_id);
      if (!subject) return;
      const now = this.clock.now();
      const data = { madeAt: now.toISOString(), ...(await this.personalData.of(tx, subject)) };
      const files =
        subject.userId === null ? [] : await this.made.handedInBy(tx, subject.userId, mostFileBytes);
      await this.made.keep(tx, {
        name: `du-lieu-ca-nhan-${vietnamDay(now)}.zip`,
        entries: [
          { name: 'du-lieu-ca-nhan.json', data: Buffer.from(`${JSON.stringify(data, null, 2)}\n`) },
          ...files.map((file, index) => ({ name: `tep/${index + 1}-${file.name}`, data: file.data })),
        ],
        subject: { kind: 'data_export', id },
        expiresAt: new Date(now.getTime() + exportKeptFor),
      });
      await this.requests.change(tx, id, { state: 'done', now });
      await this.audit.write(tx, {
        action: 'personal_data.exported',
        subject: { kind: 'data_request', id },
        facts: { person: request.person_id },
      });
    });
  }

  private async erase(id: string): Promise<void> {
    await this.database.transaction(this.actor, async (tx) => {
      const request = await this.requests.lock(tx, id);
      if (!request || request.state !== 'approved') return;
      const subject = await this.requests.subjectOf(tx, request.person_kind, request.person_id);
      if (subject) await this.personalData.erase(tx, subject);
      await this.requests.change(tx, id, { state: 'done', now: this.clock.now() });
      await this.audit.write(tx, {
        action: 'personal_data.erased',
        subject: { kind: 'data_request', id },
        facts: { person: request.person_id },
      });
    });
  }

  /** A copy is for its person; that of an expert without an account for the member of staff who hands it over. */
  private async visibleExports(actor: Actor, ids: readonly string[]): Promise<Map<string, SeenThing>> {
    if (actor.kind !== 'user') return new Map();
    const rows = await this.database.query<{ id: string }>(
      `select id from data_requests where id = any($1)
       and (person_kind = 'user' and person_id = $2 or person_kind = 'expert' and recorded_by = $2)`,
      [ids, actor.userId],
    );
    return new Map(rows.map(({ id }) => [id, { confidential: true, nameless: false, mayEdit: false }]));
  }
}
