import type { MigrationInterface, QueryRunner } from 'typeorm';

const desk = '(SELECT actor_is_system()) OR (SELECT actor_is_staff())';
const own = (column: string): string => `"${column}" = ANY ((SELECT actor_organisations())::uuid[])`;
/** As the repository's condition: who asked, and who was asked once it was let through. */
const party = `${desk} OR (${own('demand_organisation_id')} AND (opened_by <> 'supply' OR reached))
  OR (${own('supply_organisation_id')} AND (opened_by <> 'demand' OR reached))`;
const ofVisibleNeed = (column: string): string =>
  `${desk} OR EXISTS (SELECT 1 FROM needs n WHERE n.id = ${column} AND n.${own('organisation_id')})`;

/** Introductions with their steps and noes, answers to needs with their clock, and what people are told. */
export class Introductions1790000700000 implements MigrationInterface {
  name = 'Introductions1790000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "introductions" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "state" text NOT NULL, "opened_by" text NOT NULL, "anonymous" boolean NOT NULL, "need_id" uuid, "supply_kind" text, "supply_id" uuid, "test_name" text, "demand_organisation_id" uuid, "supply_organisation_id" uuid, "pair_key" text NOT NULL, "cooperation" text NOT NULL, "fit" text NOT NULL, "unclear" text, "earliest_start" text NOT NULL, "demand_contact" uuid, "supply_contact" uuid, "adviser_id" uuid, "refusal" text, "reached" boolean NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "state_since" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE, "revision" integer NOT NULL DEFAULT '1', CONSTRAINT "introductions_supply_whole_check" CHECK ((supply_kind IS NULL) = (supply_id IS NULL)), CONSTRAINT "introductions_about_check" CHECK (need_id IS NOT NULL OR supply_id IS NOT NULL), CONSTRAINT "introductions_earliest_start_check" CHECK (earliest_start = ANY (ARRAY['now'::text, 'within_three_months'::text, 'this_year'::text, 'later'::text])), CONSTRAINT "introductions_cooperation_check" CHECK (cooperation = ANY (ARRAY['licence'::text, 'purchase'::text, 'joint_development'::text, 'pilot'::text, 'service'::text, 'advice'::text, 'other'::text])), CONSTRAINT "introductions_supply_kind_check" CHECK (supply_kind = ANY (ARRAY['offer'::text, 'expert'::text, 'lab'::text])), CONSTRAINT "introductions_opened_by_check" CHECK (opened_by = ANY (ARRAY['demand'::text, 'supply'::text, 'adviser'::text])), CONSTRAINT "introductions_state_check" CHECK (state = ANY (ARRAY['screening_demand'::text, 'screening_supply'::text, 'awaiting_both'::text, 'awaiting_demand'::text, 'awaiting_supply'::text, 'introduced'::text, 'declined'::text, 'refused'::text, 'withdrawn'::text, 'expired'::text])), CONSTRAINT "PK_811d59fa8b5c5255e94438b348e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "introductions_running_out" ON "introductions" ("expires_at") WHERE state = ANY (ARRAY['screening_demand'::text, 'screening_supply'::text, 'awaiting_both'::text, 'awaiting_demand'::text, 'awaiting_supply'::text])`,
    );
    await runner.query(`CREATE INDEX "introductions_of_need" ON "introductions" ("need_id")`);
    await runner.query(
      `CREATE INDEX "introductions_of_supply" ON "introductions" ("supply_organisation_id", "created_at", "id")`,
    );
    await runner.query(
      `CREATE INDEX "introductions_of_demand" ON "introductions" ("demand_organisation_id", "created_at", "id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "introductions_one_of_a_pair" ON "introductions" ("pair_key") WHERE state = ANY (ARRAY['screening_demand'::text, 'screening_supply'::text, 'awaiting_both'::text, 'awaiting_demand'::text, 'awaiting_supply'::text, 'introduced'::text])`,
    );
    await runner.query(
      `CREATE TABLE "introduction_steps" ("introduction_id" uuid NOT NULL, "revision" integer NOT NULL, "step" text NOT NULL, "state" text NOT NULL, "taken_by" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "introduction_steps_step_check" CHECK (step = ANY (ARRAY['open'::text, 'pass'::text, 'refuse'::text, 'accept_demand'::text, 'accept_supply'::text, 'decline_demand'::text, 'decline_supply'::text, 'withdraw_demand'::text, 'withdraw_supply'::text, 'expire'::text])), CONSTRAINT "PK_81c57e9c11b810a4ec0d6b41d02" PRIMARY KEY ("introduction_id", "revision"))`,
    );
    await runner.query(
      `CREATE TABLE "need_answers" ("need_id" uuid NOT NULL, "state" text NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_on" date NOT NULL, "adviser_id" uuid, "answered_at" TIMESTAMP WITH TIME ZONE, "days_taken" integer, "text" text, "escalated_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "need_answers_state_check" CHECK (state = ANY (ARRAY['open'::text, 'candidates'::text, 'nothing_found'::text, 'stopped'::text])), CONSTRAINT "PK_da98136f45f481e630ec4ebde43" PRIMARY KEY ("need_id"))`,
    );
    await runner.query(
      `CREATE INDEX "need_answers_answered" ON "need_answers" ("answered_at") WHERE answered_at IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "need_answers_due" ON "need_answers" ("due_on", "need_id") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "need_answer_candidates" ("need_id" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "target_id" uuid NOT NULL, "explanation" text NOT NULL, CONSTRAINT "need_answer_candidates_kind_check" CHECK (kind = ANY (ARRAY['offer'::text, 'expert'::text, 'lab'::text])), CONSTRAINT "PK_d7b1715bf4342b3a87411f7d044" PRIMARY KEY ("need_id", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "notifications" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "user_id" uuid NOT NULL, "topic" text NOT NULL, "kind" text NOT NULL, "subject_id" uuid, "key" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE, "mailed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "notifications_topic_check" CHECK (topic = ANY (ARRAY['introductions'::text, 'answers'::text, 'desk'::text, 'deals'::text, 'messages'::text, 'listings'::text, 'alerts'::text])), CONSTRAINT "PK_6a72c3c0f683f6462415e653c3a" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "notifications_unread" ON "notifications" ("user_id") WHERE read_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "notifications_newest" ON "notifications" ("user_id", "created_at", "id")`,
    );
    await runner.query(`CREATE UNIQUE INDEX "notifications_once" ON "notifications" ("user_id", "key")`);
    await runner.query(`ALTER TABLE "kept_mails" ADD "mail_id" text`);
    await runner.query(`CREATE UNIQUE INDEX "kept_mails_mail_id_key" ON "kept_mails" ("mail_id")`);
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_910e22540e436180c6671585c30" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_cbe3539e12592cbb1348252ef64" FOREIGN KEY ("demand_organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_c9739617985da31482e39c9cc97" FOREIGN KEY ("supply_organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_9ac85a9a095bf1f1137590dae3f" FOREIGN KEY ("demand_contact") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_1661a6cd37643f7e4784a9e93ec" FOREIGN KEY ("supply_contact") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_02763d3736c5994b1c35cd854a5" FOREIGN KEY ("adviser_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introduction_steps" ADD CONSTRAINT "FK_327d17418c9af623ec54f5defda" FOREIGN KEY ("introduction_id") REFERENCES "introductions"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introduction_steps" ADD CONSTRAINT "FK_b6c5d2266fed50f1568b0d67067" FOREIGN KEY ("taken_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need_answers" ADD CONSTRAINT "FK_da98136f45f481e630ec4ebde43" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need_answers" ADD CONSTRAINT "FK_67a5db0667ffc7dcca05d2dabae" FOREIGN KEY ("adviser_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need_answer_candidates" ADD CONSTRAINT "FK_4e6050ace743dd5668717383ab6" FOREIGN KEY ("need_id") REFERENCES "need_answers"("need_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notifications" ADD CONSTRAINT "FK_9a8a82462cab47c73d25f49261f" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "introductions" ADD "decline_reason" text`);
    await runner.query(`ALTER TABLE "introductions" ADD "decline_note" text`);
    await runner.query(`ALTER TABLE "introductions" ADD "declined_for" uuid`);
    await runner.query(`CREATE INDEX "introductions_of_supply_item" ON "introductions"  ("supply_id")`);
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "introductions_decline_reason_check" CHECK (decline_reason = ANY (ARRAY['too_early'::text, 'benefit_unclear'::text, 'wrong_scale'::text, 'price'::text, 'already_solved'::text, 'not_my_field'::text, 'description_unclear'::text, 'other'::text]))`,
    );
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_dc0d1cf418f9ec8fefd81cc7078" FOREIGN KEY ("declined_for") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    // The second net under the repositories' conditions, as for needs.
    const policies = {
      introductions: party,
      introduction_steps: 'EXISTS (SELECT 1 FROM introductions i WHERE i.id = introduction_id)',
      need_answers: ofVisibleNeed('need_id'),
      need_answer_candidates:
        'EXISTS (SELECT 1 FROM need_answers a WHERE a.need_id = need_answer_candidates.need_id)',
    };
    for (const [table, condition] of Object.entries(policies)) {
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY "${table}_party" ON "${table}" USING (${condition})`);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
