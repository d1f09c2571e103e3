import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';

/**
 * What a person asked, answered and wrote. A copy never says who the other side is, nor what it would lead to: that is told on
 * the page of an introduction once both have agreed, and nowhere else. The request itself stays with the organisations.
 */
@Injectable()
export class IntroductionsPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'introductions';
  readonly tables = ['introductions', 'introduction_steps', 'introduction_messages', 'need_answers'];

  constructor(private readonly personalData: PersonalData) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { userId }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      requests: [
        `select i.id, i.state, i.cooperation, i.fit, i.unclear, i.earliest_start, i.created_at from introductions i
         join introduction_steps s on s.introduction_id = i.id and s.step = 'open' where s.taken_by = $1 order by i.created_at`,
        userId,
      ],
      steps: [
        'select introduction_id, step, at from introduction_steps where taken_by = $1 order by at',
        userId,
      ],
      messages: [
        'select introduction_id, text, sent_at from introduction_messages where author_id = $1 order by sent_at',
        userId,
      ],
      answers: [
        'select need_id, state, text, answered_at from need_answers where adviser_id = $1 order by answered_at',
        userId,
      ],
    });
  }

  async erase(tx: Transaction, { userId }: DataSubject): Promise<void> {
    if (userId === null) return;
    for (const [table, column] of [
      ['introductions', 'demand_contact'],
      ['introductions', 'supply_contact'],
      ['introductions', 'adviser_id'],
      ['introduction_steps', 'taken_by'],
      ['introduction_messages', 'author_id'],
      ['need_answers', 'adviser_id'],
    ]) {
      await tx.query(`update ${table} set ${column} = null where ${column} = $1`, [userId]);
    }
  }
}
