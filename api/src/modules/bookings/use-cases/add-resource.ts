import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { managesLabsOf } from '../domain/booking.policy.js';
import { isZone } from '../domain/wall-time.js';
import { type NewResource, ResourcesRepository } from '../persistence/resources.repository.js';

/** A lab opens an instrument, a room or a technician's time for booking. */
@Injectable()
export class AddResource {
  constructor(
    private readonly database: Database,
    private readonly resources: ResourcesRepository,
    private readonly audit: Audit,
  ) {}

  /** The new id. Throws NOT_FOUND for an unknown lab, FORBIDDEN for whoever does not run it, INVALID_INPUT for an unknown zone. */
  run(actor: UserActor, resource: NewResource): Promise<string> {
    if (!isZone(resource.timezone)) {
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'timezone', code: 'not_in_list', params: { value: resource.timezone } },
      ]);
    }
    return this.database.transaction(actor, async (tx) => {
      const owner = await this.resources.ownerOfLab(tx, resource.labId);
      if (owner === undefined) throw new AppError('NOT_FOUND');
      if (!managesLabsOf(actor, owner)) throw new AppError('FORBIDDEN');
      const id = await this.resources.insert(tx, resource);
      await this.audit.write(tx, {
        action: 'resource.added',
        subject: { kind: 'bookable_resource', id },
        facts: { labId: resource.labId },
      });
      return id;
    });
  }
}
