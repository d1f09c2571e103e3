import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { Events } from '../../../platform/events/events.js';
import { writeProjections } from '../../../platform/events/project.js';
import { needsOfOrganisations, needsProjection } from '../persistence/needs.projection.js';
import { offersOfOrganisations, offersProjection } from '../persistence/offers.projection.js';

const kinds = [
  { kind: 'need', ids: needsOfOrganisations, projection: needsProjection },
  { kind: 'offer', ids: offersOfOrganisations, projection: offersProjection },
] as const;

const batch = 1_000;

/** Brings the projections of an organisation's offers and needs up to date: they carry its name and kind. */
@Injectable()
export class FollowOwner {
  private readonly actor = system('market');

  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  async changed(organisationId: string): Promise<void> {
    for (const { kind, ids: select, projection } of kinds) {
      await this.database.transaction(this.actor, async (tx) => {
        const ids = (await tx.query<{ id: string }>(select, [[organisationId]])).map(({ id }) => id);
        for (let from = 0; from < ids.length; from += batch) {
          const some = ids.slice(from, from + batch);
          await writeProjections(tx, projection, some);
          await this.events.publish(tx, { type: 'items.changed', kind, ids: some });
        }
      });
    }
  }
}
