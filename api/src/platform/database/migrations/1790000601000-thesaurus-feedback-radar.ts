import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions and proposals of the thesaurus, what owners say of matches, and what staff make of unmet themes. */
export class ThesaurusFeedbackRadar1790000601000 implements MigrationInterface {
  name = 'ThesaurusFeedbackRadar1790000601000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "match_feedback" ("need_id" uuid NOT NULL, "target_id" uuid NOT NULL, "side" text NOT NULL, "organisation_id" uuid NOT NULL, "verdict" text NOT NULL, "reason" text, "note" text, "rank" integer, "judged" jsonb, "given_by" uuid, "given_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "match_feedback_declined_check" CHECK ((verdict = 'declined') = (reason IS NOT NULL)), CONSTRAINT "match_feedback_reason_check" CHECK (reason = ANY (ARRAY['too_early'::text, 'benefit_unclear'::text, 'wrong_scale'::text, 'price'::text, 'already_solved'::text, 'not_my_field'::text, 'description_unclear'::text, 'other'::text])), CONSTRAINT "match_feedback_verdict_check" CHECK (verdict = ANY (ARRAY['helpful'::text, 'declined'::text])), CONSTRAINT "match_feedback_side_check" CHECK (side = ANY (ARRAY['need'::text, 'target'::text])), CONSTRAINT "PK_bd9bb3c8966f1e54fae330ac8d1" PRIMARY KEY ("need_id", "target_id", "side"))`,
    );
    await runner.query(`CREATE INDEX "match_feedback_given" ON "match_feedback"  ("given_at") `);
    await runner.query(
      `CREATE TABLE "radar_actions" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "theme" text NOT NULL, "action" text NOT NULL, "news_id" uuid NOT NULL, "size" integer NOT NULL, "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "radar_actions_action_check" CHECK (action = ANY (ARRAY['research_call'::text, 'event'::text, 'provider_invitation'::text])), CONSTRAINT "PK_76c4685fe74d2bf14eec1c11632" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "radar_actions_theme" ON "radar_actions"  ("theme") `);
    await runner.query(
      `CREATE TABLE "thesaurus_proposals" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "source" text NOT NULL, "term" text NOT NULL, "concept" text NOT NULL DEFAULT '', "seen" integer NOT NULL, "state" text NOT NULL DEFAULT 'open', "reason" text, "gathered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "thesaurus_proposals_state_check" CHECK (state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text])), CONSTRAINT "thesaurus_proposals_source_check" CHECK (source = ANY (ARRAY['matches'::text, 'glosses'::text, 'searches'::text])), CONSTRAINT "PK_b75d3ea084e704b9e7aad49c1ee" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "thesaurus_proposals_key" ON "thesaurus_proposals"  ("source", "term", "concept") `,
    );
    await runner.query(
      `CREATE TABLE "thesaurus_versions" ("number" integer NOT NULL, "state" text NOT NULL, "based_on" integer NOT NULL, "changes" jsonb NOT NULL, "note" text, "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "published_by" uuid, "published_at" TIMESTAMP WITH TIME ZONE, "revision" integer NOT NULL DEFAULT '1', CONSTRAINT "thesaurus_versions_state_check" CHECK (state = ANY (ARRAY['draft'::text, 'published'::text])), CONSTRAINT "PK_bb76b69f8f2a6d42fca4f06274d" PRIMARY KEY ("number"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "thesaurus_versions_one_draft" ON "thesaurus_versions"  ("state") WHERE state = 'draft'`,
    );
    await runner.query(
      `ALTER TABLE "match_feedback" ADD CONSTRAINT "FK_a1ac5cb36c15b2a085fa46ca55a" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match_feedback" ADD CONSTRAINT "FK_bede827b76c0512092427dd663c" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match_feedback" ADD CONSTRAINT "FK_e678d37e540b63376788d11b59d" FOREIGN KEY ("given_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "radar_actions" ADD CONSTRAINT "FK_5cf5d9ffb4452a431f71588db5e" FOREIGN KEY ("news_id") REFERENCES "news_items"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "radar_actions" ADD CONSTRAINT "FK_e42092fa575fe7ee953ee556eda" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thesaurus_proposals" ADD CONSTRAINT "FK_d16e47b4698b941c3bbe594d7ae" FOREIGN KEY ("decided_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thesaurus_versions" ADD CONSTRAINT "FK_515ecc88c8dabf0f4452d68ba9a" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thesaurus_versions" ADD CONSTRAINT "FK_6f3b3470e67444b996998023db9" FOREIGN KEY ("published_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
