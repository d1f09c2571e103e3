import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Concept } from '@caunoi/thesaurus/parse';
import { loadThesaurus, type Thesaurus, withChanges } from '@caunoi/thesaurus/thesaurus';
import { Database, type Reader } from '../database/database.js';
import { ProjectionTail } from '../events/projection-tail.js';
import type { Logger } from '../logger.js';
import { LOGGER } from '../tokens.js';

/** Should a wake-up be lost with its connection, a new version is seen after so long all the same. */
const lookMs = 60_000;

interface InForce {
  readonly version: number;
  readonly thesaurus: Thesaurus;
}

/**
 * The thesaurus in force in this process: the one that ships with the product with what staff published over it. Whoever
 * builds something on it is told when another version is published, in this process or in another.
 */
@Injectable()
export class CurrentThesaurus implements OnModuleInit, OnApplicationShutdown {
  private inForce: InForce = { version: 0, thesaurus: loadThesaurus() };
  private readonly listeners: (() => Promise<void> | void)[] = [];
  private looking: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly tail: ProjectionTail,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  get thesaurus(): Thesaurus {
    return this.inForce.thesaurus;
  }

  /** 0 is the thesaurus as it ships. */
  get version(): number {
    return this.inForce.version;
  }

  /** Called after another version came into force; what is built on the old one is built anew. */
  onChange(listener: () => Promise<void> | void): void {
    this.listeners.push(listener);
  }

  async onModuleInit(): Promise<void> {
    await this.catchUp();
    const look = (): void =>
      void this.catchUp().catch((error: unknown) =>
        this.log.warn({ err: String(error) }, 'the thesaurus in force could not be read; trying again'),
      );
    this.tail.onWake(look);
    this.timer = setInterval(look, lookMs);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking.catch(() => undefined);
  }

  /** Resolves when the newest published version is in force here and everything built on it stands. */
  catchUp(): Promise<void> {
    const next = this.looking.catch(() => undefined).then(() => this.look());
    this.looking = next.catch(() => undefined);
    return next;
  }

  private async look(): Promise<void> {
    const newest = await readInForce(this.database, this.inForce.version);
    if (newest === undefined) return;
    this.inForce = newest;
    for (const listener of this.listeners) await listener();
  }
}

/** The newest published version; undefined when it is the one already known. */
async function readInForce(reader: Reader, known: number): Promise<InForce | undefined> {
  const [row] = await reader.query<{ number: number; changes: Concept[] }>(
    `select number, changes from thesaurus_versions where state = 'published' and number > $1
     order by number desc limit 1`,
    [known],
  );
  return row && { version: row.number, thesaurus: withChanges(loadThesaurus(), row.changes) };
}

/** The thesaurus in force, for a process that does its work and ends. */
export async function thesaurusInForce(reader: Reader): Promise<Thesaurus> {
  return (await readInForce(reader, 0))?.thesaurus ?? loadThesaurus();
}
