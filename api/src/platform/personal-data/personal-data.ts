import { Injectable } from '@nestjs/common';
import type { Reader, Transaction } from '../database/database.js';

/** Whose data it is: somebody with an account, or an expert of the directory without one. */
export interface DataSubject {
  readonly userId: string | null;
  readonly expertId: string | null;
  /** Lower case; what finds a person where only the address was noted. */
  readonly email: string | null;
}

/** What each module that keeps data of people answers for. */
export interface PersonalDataKeeper {
  /** Its part of an export. */
  readonly name: string;
  /** The tables that name a user and that it answers for; the rows of all others go into a copy as they are. */
  readonly tables: readonly string[];
  /** Erases after all others: the account itself. */
  readonly last?: true;
  /** Everything it keeps about the person, in words a person can read; nothing about anybody else, and no secret. */
  personalDataOf(reader: Reader, subject: DataSubject): Promise<Record<string, readonly object[]>>;
  /** Removes it, or what in it points to the person where others need the rest. Safe to run twice. */
  erase(tx: Transaction, subject: DataSubject): Promise<void>;
}

/** The modules that keep data of people say so here. */
@Injectable()
export class PersonalData {
  private readonly keepers: PersonalDataKeeper[] = [];

  register(keeper: PersonalDataKeeper): void {
    this.keepers.push(keeper);
  }

  tables(): string[] {
    return this.keepers.flatMap(({ tables }) => tables);
  }

  /** Everything kept about a person, by module. */
  async of(reader: Reader, subject: DataSubject): Promise<Record<string, Record<string, readonly object[]>>> {
    const parts: Record<string, Record<string, readonly object[]>> = {};
    for (const keeper of this.keepers) parts[keeper.name] = await keeper.personalDataOf(reader, subject);
    return parts;
  }

  /** Erases a person everywhere, in the caller's transaction, which must be the platform's own. */
  async erase(tx: Transaction, subject: DataSubject): Promise<void> {
    const inOrder = [...this.keepers].sort((one, other) => Number(one.last ?? 0) - Number(other.last ?? 0));
    for (const keeper of inOrder) await keeper.erase(tx, subject);
  }
}

/** Sections of an export from one statement each; empty without the value that finds the person. */
export async function sectionsOf(
  reader: Reader,
  sections: Readonly<Record<string, readonly [sql: string, found: string | null]>>,
): Promise<Record<string, object[]>> {
  const answer: Record<string, object[]> = {};
  for (const [name, [sql, found]] of Object.entries(sections))
    answer[name] = found === null ? [] : await reader.query<object>(sql, [found]);
  return answer;
}
