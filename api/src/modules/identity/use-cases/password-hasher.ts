import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../../../platform/errors/app-error.js';

/** Argon2id with 46 MiB, one pass, one lane (OWASP Password Storage Cheat Sheet); the library's algorithm is Argon2id unless told. */
const strength = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;

/** At work at once, and waiting. More would only make everybody wait while memory runs out. */
const atOnce = 2;
const waitingAtMost = 32;

/** Makes and checks password hashes, a few at a time. Throws RATE_LIMITED when too many wait already. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private standIn: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(normal(password), strength));
  }

  /** False when there is no hash, after the same work as for a wrong password: the time tells nothing. */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    const against = stored ?? (await (this.standIn ??= hash('nobody has this password', strength)));
    const right = await this.inTurn(() => verify(against, normal(password)));
    return right && stored !== undefined;
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= atOnce) {
      if (this.waiting.length >= waitingAtMost) throw new AppError('RATE_LIMITED', { retryAfterSeconds: 2 });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}

/** The same password typed on different keyboards is the same bytes (NIST SP 800-63B, 5.1.1.2). */
const normal = (password: string): string => password.normalize('NFC');
