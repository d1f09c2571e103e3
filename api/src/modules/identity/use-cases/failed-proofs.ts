import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Database } from '../../../platform/database/database.js';
import { SecretBox } from '../../../platform/secret-box.js';

/** How somebody tried to prove who they are. */
export type ProofMethod = 'password' | 'password_change' | 'totp' | 'recovery_code' | 'passkey';

export interface FailedProof {
  readonly method: ProofMethod;
  /** The account that was meant, where it is known. */
  readonly userId?: string | undefined;
  /** What was typed as the account's address; kept as a fingerprint only. */
  readonly email?: string;
  /** Address in the network; kept as a fingerprint only. */
  readonly address?: string;
}

/**
 * Notes in the audit that somebody failed to prove who they are. A failure changes nothing, so it has a transaction of its own;
 * addresses are fingerprints, which tell tries of one origin from those of another and name nobody.
 */
@Injectable()
export class FailedProofs {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly box: SecretBox,
  ) {}

  refused(proof: FailedProof): Promise<void> {
    return this.note('sign_in.refused', proof);
  }

  /** Further tries are not looked at for a while: noted once for each such time. */
  lockedOut(proof: FailedProof): Promise<void> {
    return this.note('sign_in.locked_out', proof);
  }

  private note(action: string, { method, userId, email, address }: FailedProof): Promise<void> {
    return this.database.transaction(system('sign-in'), (tx) =>
      this.audit.write(tx, {
        action,
        subject: { kind: 'user', id: userId ?? null },
        facts: {
          method,
          ...(email === undefined ? {} : { account: this.box.fingerprint(email, 'audit account') }),
          ...(address === undefined ? {} : { address: this.box.fingerprint(address, 'audit address') }),
        },
      }),
    );
  }
}
