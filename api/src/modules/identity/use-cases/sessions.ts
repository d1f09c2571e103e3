import { Injectable } from '@nestjs/common';
import type { Role, UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import type { Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { hashToken, newToken } from '../../../platform/secret-token.js';
import { isOver, recentProof, sessionLives } from '../domain/session.js';
import {
  SessionsRepository,
  type SessionMethod,
  type SessionRow,
} from '../persistence/sessions.repository.js';

/** The session that a request's cookie stands for. */
export interface CurrentSession {
  readonly id: string;
  readonly userId: string;
  readonly state: 'second_factor_due' | 'open';
  readonly provedAt: Date;
  /** Of a person with a platform role. */
  readonly staff: boolean;
  /** Null while the second factor is due: such a session may do nothing but show it. */
  readonly actor: UserActor | null;
}

/** A cookie to be set once the transaction was committed. */
export interface SessionCookie {
  readonly token: string;
  readonly maxAgeSeconds: number;
}

/** Being seen is written down at most so often, in milliseconds. */
const seenEvery = 60_000;

/** What is long over is cleared once in so many sign-ins, by whoever comes. */
const forgetOneIn = 200;

/** Opens, finds, renews and ends sessions. */
@Injectable()
export class Sessions {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /** The live session of a token, or undefined. */
  async find(token: string): Promise<CurrentSession | undefined> {
    const row = await this.repository.byToken(hashToken(token));
    const now = this.clock.now();
    if (!row || isOver(timesOf(row), now)) return undefined;
    if (now.getTime() - row.last_seen_at.getTime() >= seenEvery) await this.repository.seen(row.id, now);
    return {
      id: row.id,
      userId: row.user_id,
      state: row.state,
      provedAt: row.proved_at,
      staff: row.platform_roles.length > 0,
      actor: row.state === 'open' ? actorOf(row) : null,
    };
  }

  /** A new session with a new token; the one that the browser had before is ended, so that nobody can plant one. */
  async open(
    tx: Transaction,
    session: {
      userId: string;
      staff: boolean;
      method: SessionMethod;
      state: 'second_factor_due' | 'open';
      secondFactor: boolean;
      device: string;
      network: string;
      replaces: CurrentSession | undefined;
    },
  ): Promise<SessionCookie & { id: string }> {
    const now = this.clock.now();
    if (session.replaces) await this.repository.end(tx, session.replaces.userId, session.replaces.id, now);
    if (Math.random() < 1 / forgetOneIn) await this.repository.forgetOld(tx, now);
    const token = newToken();
    const id = await this.repository.add(tx, { ...session, tokenHash: hashToken(token), now });
    return { id, token, maxAgeSeconds: maxAge(session.staff) };
  }

  /** The same session under a new token, after what it may do has changed. Throws UNAUTHENTICATED when it was ended. */
  async renew(
    tx: Transaction,
    id: string,
    staff: boolean,
    change: 'second_factor_shown' | 'password_proved' | 'rights_changed',
  ): Promise<SessionCookie> {
    const token = newToken();
    const renewed = await this.repository.renew(tx, id, hashToken(token), {
      secondFactor: change === 'second_factor_shown',
      ...(change === 'rights_changed' ? {} : { provedAt: this.clock.now() }),
    });
    if (!renewed) throw new AppError('UNAUTHENTICATED');
    return { token, maxAgeSeconds: maxAge(staff) };
  }

  endOne(tx: Transaction, userId: string, id: string): Promise<boolean> {
    return this.repository.end(tx, userId, id, this.clock.now());
  }

  /** Ends a person's sessions, for a change of rights or password, but for one if told. */
  endAll(tx: Transaction, userId: string, except?: string): Promise<number> {
    return this.repository.endAll(tx, userId, this.clock.now(), except ?? null);
  }

  /** Throws SIGN_IN_AGAIN unless this person proved who they are a short while ago. */
  requireRecentProof(session: CurrentSession): void {
    if (this.clock.now().getTime() - session.provedAt.getTime() > recentProof)
      throw new AppError('SIGN_IN_AGAIN');
  }

  /** One's own live sessions, newest use first. */
  async list(userId: string, staff: boolean) {
    const now = this.clock.now();
    const rows = await this.repository.ofUser(userId);
    return rows
      .filter(
        (row) =>
          !isOver({ createdAt: row.created_at, lastSeenAt: row.last_seen_at, state: row.state, staff }, now),
      )
      .map((row) => ({
        id: row.id,
        device: row.device,
        network: row.network,
        method: row.method,
        secondFactor: row.second_factor,
        startedAt: row.created_at,
        lastSeenAt: row.last_seen_at,
      }));
  }
}

const maxAge = (staff: boolean): number =>
  (staff ? sessionLives.staff : sessionLives.member).absolute / 1_000;

const timesOf = (row: SessionRow) => ({
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  state: row.state,
  staff: row.platform_roles.length > 0,
});

function actorOf(row: SessionRow): UserActor {
  const inOrganisations = new Set<Role>(row.memberships.flatMap(({ roles }) => roles));
  return {
    kind: 'user',
    userId: row.user_id,
    roles: [...inOrganisations, ...(row.second_factor ? row.platform_roles : [])],
    waitingRoles: row.second_factor ? [] : row.platform_roles,
    organisationIds: row.memberships.map(({ organisationId }) => organisationId),
    memberships: row.memberships,
    sessionId: row.id,
    secondFactor: row.second_factor,
  };
}
