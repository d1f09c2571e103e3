import { Injectable } from '@nestjs/common';
import { sides, type Side } from '@caunoi/shared/introductions/vocabulary';
import type { Transaction } from '../../../platform/database/database.js';
import { Notify } from '../../notifications/notifications.public.js';
import { knowsOfIt, other } from '../domain/introduction.js';
import type { IntroductionStep } from '../domain/introduction.js';
import type { IntroductionRow } from '../persistence/introductions.repository.js';

type Told = 'asked' | 'passed' | 'refused' | 'introduced' | 'declined' | 'withdrawn' | 'expired';

/** Says to those whom a step concerns that it was taken: never who, never what about. */
@Injectable()
export class TellParties {
  constructor(private readonly notify: Notify) {}

  /** `row` as it is after the step. */
  async tell(tx: Transaction, row: IntroductionRow, step: IntroductionStep | 'open'): Promise<void> {
    if (row.state.startsWith('screening')) {
      return this.notify.tell(tx, {
        kind: 'introduction.to_screen',
        subjectId: row.id,
        key: `introduction:${row.id}:${row.revision}`,
        to: { platformRoles: ['adviser'] },
      });
    }
    if (step === 'open' || step === 'pass') {
      for (const side of sides) {
        if (row.state === `awaiting_${side}` || row.state === 'awaiting_both')
          await this.side(tx, row, side, 'asked');
      }
      if (step === 'pass' && row.openedBy !== 'adviser') await this.side(tx, row, row.openedBy, 'passed');
      return;
    }
    const { state } = row;
    if (state === 'introduced' || state === 'refused' || state === 'expired')
      return this.knowing(tx, row, sides, state);
    // One of two has said yes: the other was asked already.
    if (state !== 'declined' && state !== 'withdrawn') return;
    return this.knowing(tx, row, [step.endsWith('demand') ? other('demand') : 'demand'], state);
  }

  private async knowing(
    tx: Transaction,
    row: IntroductionRow,
    which: readonly Side[],
    what: Told,
  ): Promise<void> {
    for (const side of which) {
      if (knowsOfIt(side, row.openedBy, row.reached)) await this.side(tx, row, side, what);
    }
    if (row.openedBy === 'adviser' && row.adviserId !== null)
      await this.notify.tell(tx, {
        kind: `introduction.${what}`,
        subjectId: row.id,
        key: `introduction:${row.id}:${row.revision}`,
        to: { userIds: [row.adviserId] },
      });
  }

  private side(tx: Transaction, row: IntroductionRow, side: Side, what: Told): Promise<void> {
    const organisationId = side === 'demand' ? row.demandOrganisationId : row.supplyOrganisationId;
    const hasPeople = side === 'demand' ? row.demandHasPeople : row.supplyHasPeople;
    return this.notify.tell(tx, {
      kind: `introduction.${what}`,
      subjectId: row.id,
      key: `introduction:${row.id}:${row.revision}`,
      // Where nobody has an account yet, an adviser speaks for the side.
      to:
        hasPeople && organisationId ? { organisationIds: [organisationId] } : { platformRoles: ['adviser'] },
    });
  }
}
