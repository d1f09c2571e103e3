import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';

/** Who reads reports and money of the plan: the desk and those who check it. Citizens see duties and how things stand. */
export const readsPlanWork = (actor: Actor): boolean =>
  actor.kind === 'system' ||
  (actor.kind === 'user' &&
    actor.roles.some(
      (role) => role === 'province_officer' || role === 'administrator' || role === 'auditor',
    ));

/** The day in the province, which is seven hours ahead of UTC all year. */
@Injectable()
export class Today {
  constructor(private readonly clock: Clock) {}

  day(): string {
    return new Date(this.clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  }
}
