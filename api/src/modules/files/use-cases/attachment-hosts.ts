import { Injectable } from '@nestjs/common';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import type { Transaction } from '../../../platform/database/database.js';

/** A thing that files hang on, as somebody sees it. */
export interface SeenThing {
  /** Not for everybody: who takes its files is noted. */
  readonly confidential: boolean;
  /** Its owner is hidden from this person: so are the names that the owner gave to files. */
  readonly nameless: boolean;
  readonly mayEdit: boolean;
}

export interface ChangedThing {
  readonly organisationId: string | null;
  /** Strangers must not learn whose it is. */
  readonly anonymous: boolean;
}

/** What a module says of its things so that files can be attached to them. */
export interface AttachmentHost {
  /** Those of the things that the actor may see. */
  visible(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SeenThing>>;
  /** Locks the thing for a change of its files. Throws NOT_FOUND, FORBIDDEN. */
  forChange(tx: Transaction, actor: UserActor, id: string): Promise<ChangedThing>;
}

/** Modules say here which of their things carry files. */
@Injectable()
export class AttachmentHosts {
  private readonly hosts = new Map<string, AttachmentHost>();

  register(kind: string, host: AttachmentHost): void {
    this.hosts.set(kind, host);
  }

  of(kind: string): AttachmentHost {
    const host = this.hosts.get(kind);
    if (!host) throw new Error(`No module carries files of ${kind}`);
    return host;
  }
}
