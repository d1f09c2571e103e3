import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/database.js';
import { addJob, Events } from '../../../platform/events/events.js';
import { writeProjections } from '../../../platform/events/project.js';
import { organisationsProjection } from '../persistence/organisations.projection.js';

/** The job that brings the offers and needs of a changed organisation up to date: their projections carry its name. */
export const ownerChangedTask = 'market.owner_changed';

/** Tells search and everybody else that an organisation changed, in the transaction that changed it. */
@Injectable()
export class PublishOrganisation {
  constructor(private readonly events: Events) {}

  async changed(tx: Transaction, id: string): Promise<void> {
    await writeProjections(tx, organisationsProjection, [id]);
    await this.events.publish(tx, { type: 'items.changed', kind: 'organisation', ids: [id] });
    await addJob(tx, { task: ownerChangedTask, payload: { id }, key: `${ownerChangedTask}:${id}` });
  }
}
