import { Injectable } from '@nestjs/common';
import type { Side } from '@caunoi/shared/introductions/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';

export interface MessageRow {
  readonly id: string;
  readonly side: Side | null;
  readonly authorName: string | null;
  readonly text: string;
  readonly sentAt: Date;
}

@Injectable()
export class MessagesRepository {
  async add(
    tx: Transaction,
    message: { introductionId: string; authorId: string; side: Side | null; text: string; now: Date },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into introduction_messages (introduction_id, author_id, side, text, sent_at)
       values ($1, $2, $3, $4, $5) returning id`,
      [message.introductionId, message.authorId, message.side, message.text, message.now],
    );
    return row!.id;
  }

  /** The last ones, oldest first. */
  last(reader: Reader, introductionId: string, most: number): Promise<MessageRow[]> {
    return reader.query<MessageRow>(
      `select * from (
         select m.id, m.side, u.full_name as "authorName", m.text, m.sent_at as "sentAt"
         from introduction_messages m left join users u on u.id = m.author_id
         where m.introduction_id = $1 order by m.sent_at desc, m.id desc limit $2) as latest
       order by "sentAt", id`,
      [introductionId, most],
    );
  }
}
