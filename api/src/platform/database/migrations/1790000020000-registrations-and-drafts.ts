import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstNdaText } from '../nda-first-text.js';

/**
 * Registration and claims of organisations; drafts, review and readers of offers and needs; the confidentiality
 * undertaking and who accepted it; keys of requests that create something.
 */
export class RegistrationsAndDrafts1790000020000 implements MigrationInterface {
  name = 'RegistrationsAndDrafts1790000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "listing_readers" ("listing_id" uuid NOT NULL, "email" text NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_b86eccca017b78f92fe4e65b538" PRIMARY KEY ("listing_id", "email"));`,
    );
    await runner.query(`CREATE INDEX "listing_readers_by_email" ON "listing_readers"  ("email") ;`);
    await runner.query(
      `CREATE TABLE "nda_texts" ("version" integer NOT NULL, "vi" text NOT NULL, "en" text NOT NULL, "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL, "published_by" uuid, CONSTRAINT "PK_270da55b3a25371e66a2020bfbb" PRIMARY KEY ("version"));`,
    );
    await runner.query(
      `CREATE TABLE "nda_acceptances" ("user_id" uuid NOT NULL, "version" integer NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_4e124253d5b48606604f982c4f7" PRIMARY KEY ("user_id", "version"));`,
    );
    await runner.query(
      `CREATE TABLE "organisation_claims" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "organisation_id" uuid NOT NULL, "user_id" uuid NOT NULL, "note" text, "state" text NOT NULL DEFAULT 'submitted', "reason" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE, "decided_by" uuid, CONSTRAINT "organisation_claims_state_check" CHECK (state = ANY (ARRAY['submitted'::text, 'accepted'::text, 'refused'::text])), CONSTRAINT "PK_60d9d9475404f40ced0852af88d" PRIMARY KEY ("id"));`,
    );
    await runner.query(
      `CREATE INDEX "organisation_claims_to_decide" ON "organisation_claims"  ("created_at", "id") WHERE state = 'submitted';`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "organisation_claims_open_key" ON "organisation_claims"  ("organisation_id", "user_id") WHERE state = 'submitted';`,
    );
    await runner.query(
      `CREATE TABLE "idempotency_keys" ("user_id" uuid NOT NULL, "operation" text NOT NULL, "key" text NOT NULL, "body_hash" bytea NOT NULL, "result" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_6c0bc2304276fa86c9c82d41569" PRIMARY KEY ("user_id", "operation", "key"));`,
    );
    await runner.query(`CREATE INDEX "idempotency_keys_by_age" ON "idempotency_keys"  ("created_at") ;`);
    await runner.query(`ALTER TABLE "needs" ADD "visibility_chosen" boolean NOT NULL DEFAULT false;`);
    await runner.query(`ALTER TABLE "needs" ADD "created_by" uuid;`);
    await runner.query(`ALTER TABLE "needs" ADD "submitted_at" TIMESTAMP WITH TIME ZONE;`);
    await runner.query(`ALTER TABLE "needs" ADD "review_reason" text;`);
    await runner.query(`ALTER TABLE "needs" ADD "current_situation" text;`);
    await runner.query(`ALTER TABLE "needs" ADD "wanted_result" text;`);
    await runner.query(`ALTER TABLE "needs" ADD "constraints" text;`);
    await runner.query(`ALTER TABLE "needs" ADD "budget_min_vnd" bigint;`);
    await runner.query(`ALTER TABLE "offers" ADD "visibility_chosen" boolean NOT NULL DEFAULT false;`);
    await runner.query(`ALTER TABLE "offers" ADD "created_by" uuid;`);
    await runner.query(`ALTER TABLE "offers" ADD "submitted_at" TIMESTAMP WITH TIME ZONE;`);
    await runner.query(`ALTER TABLE "offers" ADD "review_reason" text;`);
    await runner.query(`ALTER TABLE "organisations" ADD "verified_by" uuid;`);
    await runner.query(`ALTER TABLE "organisations" ADD "registration" text NOT NULL DEFAULT 'listed';`);
    await runner.query(`ALTER TABLE "organisations" ADD "commune_unit" text;`);
    await runner.query(`ALTER TABLE "organisations" ADD "contact_name" text;`);
    await runner.query(`ALTER TABLE "organisations" ADD "registered_by" uuid;`);
    await runner.query(`ALTER TABLE "organisations" ADD "submitted_at" TIMESTAMP WITH TIME ZONE;`);
    await runner.query(`ALTER TABLE "organisations" ADD "returned_reason" text;`);
    await runner.query(
      `CREATE INDEX "needs_in_review" ON "needs"  ("submitted_at", "id") WHERE status = 'in_review';`,
    );
    await runner.query(
      `CREATE INDEX "offers_in_review" ON "offers"  ("submitted_at", "id") WHERE status = 'in_review';`,
    );
    await runner.query(
      `CREATE INDEX "organisations_by_industry" ON "organisations"  ("industry_code", "province") ;`,
    );
    await runner.query(
      `CREATE INDEX "organisations_to_verify" ON "organisations"  ("submitted_at", "id") WHERE registration = 'submitted';`,
    );
    await runner.query(
      `ALTER TABLE "needs" ADD CONSTRAINT "needs_budget_band_check" CHECK (budget_min_vnd >= 0 AND budget_min_vnd <= budget_vnd);`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "organisations_registration_check" CHECK (registration = ANY (ARRAY['listed'::text, 'draft'::text, 'submitted'::text, 'verified'::text, 'returned'::text]));`,
    );
    await runner.query(
      `ALTER TABLE "nda_texts" ADD CONSTRAINT "FK_74568f392049ce9b6d5c4de2932" FOREIGN KEY ("published_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "nda_acceptances" ADD CONSTRAINT "FK_6b93e3f67167ecfc42ed4051445" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "nda_acceptances" ADD CONSTRAINT "FK_a064563bbd907e10b970903a1ff" FOREIGN KEY ("version") REFERENCES "nda_texts"("version") ON DELETE RESTRICT ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "needs" ADD CONSTRAINT "FK_265ed8ffdc52fd3608c459d48fe" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "offers" ADD CONSTRAINT "FK_4c5f860fef74895cbb24d600289" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "organisation_claims" ADD CONSTRAINT "FK_81697d203354af3cfcd7f592f68" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "organisation_claims" ADD CONSTRAINT "FK_ab4970c35b02493a99805aa3f52" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "organisation_claims" ADD CONSTRAINT "FK_b7431850ed58be36cf8d597861f" FOREIGN KEY ("decided_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "FK_f3ce1cfb413d2e5d71d37f47ca4" FOREIGN KEY ("verified_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "FK_dcc3ba433adcc67fcbf0d75a9ea" FOREIGN KEY ("registered_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "idempotency_keys" ADD CONSTRAINT "FK_4d2181624ba2d61e76a07175198" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(`ALTER TABLE "needs" DROP CONSTRAINT "needs_status_check"`);
    await runner.query(
      `ALTER TABLE "needs" ADD CONSTRAINT "needs_status_check" CHECK (status = ANY (ARRAY['draft'::text, 'in_review'::text, 'published'::text, 'closed'::text, 'expired'::text, 'withdrawn'::text]))`,
    );
    await runner.query(`ALTER TABLE "offers" DROP CONSTRAINT "offers_status_check"`);
    await runner.query(
      `ALTER TABLE "offers" ADD CONSTRAINT "offers_status_check" CHECK (status = ANY (ARRAY['draft'::text, 'in_review'::text, 'published'::text, 'closed'::text, 'expired'::text, 'withdrawn'::text]))`,
    );
    await runner.query(
      'INSERT INTO "nda_texts" ("version", "vi", "en", "valid_from") VALUES (1, $1, $2, now())',
      [firstNdaText.vi, firstNdaText.en],
    );
    await runner.query(
      `UPDATE "organisations" SET "registration" = 'verified' WHERE "verified_at" IS NOT NULL`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
