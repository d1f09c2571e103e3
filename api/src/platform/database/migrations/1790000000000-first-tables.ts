import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, offers, needs, experts, labs; projections for the indexes; matches; imports. */
export class FirstTables1790000000000 implements MigrationInterface {
  name = 'FirstTables1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "experts" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "external_id" text, "source" text NOT NULL DEFAULT 'manual', "content_hash" bytea, "revision" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "organisation_id" uuid, "name" text COLLATE "vi-x-icu" NOT NULL, "degree" text, "field_codes" text array NOT NULL DEFAULT '{}', "bio" text, "languages" text array NOT NULL DEFAULT '{}', "location" text, CONSTRAINT "PK_8ecb9ec7e8b977b177fde797e6a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "experts_by_organisation" ON "experts" ("organisation_id")`);
    await runner.query(`CREATE INDEX "experts_by_name" ON "experts" ("name", "id")`);
    await runner.query(`CREATE INDEX "experts_newest" ON "experts" ("created_at", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "experts_external_id_key" ON "experts" ("external_id")`);
    await runner.query(
      `CREATE TABLE "import_batches" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "file_name" text NOT NULL, "file_hash" text NOT NULL, "rows_done" integer NOT NULL DEFAULT '0', "created" integer NOT NULL DEFAULT '0', "updated" integer NOT NULL DEFAULT '0', "unchanged" integer NOT NULL DEFAULT '0', "rejected" integer NOT NULL DEFAULT '0', "started_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_6162597a2576c03e04bb2c1a2dd" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "import_batches_file" ON "import_batches" ("kind", "file_hash")`);
    await runner.query(
      `CREATE TABLE "import_problems" ("batch_id" uuid NOT NULL, "row" integer NOT NULL, "position" integer NOT NULL, "column" text NOT NULL, "code" text NOT NULL, "params" jsonb NOT NULL DEFAULT '{}', "value" text, CONSTRAINT "PK_fbcaab9f785c304e600b8b9d6c6" PRIMARY KEY ("batch_id", "row", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "labs" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "external_id" text, "source" text NOT NULL DEFAULT 'manual', "content_hash" bytea, "revision" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "organisation_id" uuid, "name" text COLLATE "vi-x-icu" NOT NULL, "address" text, "accreditations" text array NOT NULL DEFAULT '{}', "equipment" jsonb NOT NULL DEFAULT '[]', "tests" jsonb NOT NULL DEFAULT '[]', CONSTRAINT "PK_6b9d28c1591cef294c224ce31aa" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "labs_by_organisation" ON "labs" ("organisation_id")`);
    await runner.query(`CREATE INDEX "labs_by_name" ON "labs" ("name", "id")`);
    await runner.query(`CREATE INDEX "labs_newest" ON "labs" ("created_at", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "labs_external_id_key" ON "labs" ("external_id")`);
    await runner.query(
      `CREATE TABLE "needs" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "external_id" text, "source" text NOT NULL DEFAULT 'manual', "content_hash" bytea, "revision" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "organisation_id" uuid, "language" text NOT NULL, "title" text COLLATE "vi-x-icu" NOT NULL, "keywords" text array NOT NULL DEFAULT '{}', "field_code" text, "industry_code" text, "region" text, "status" text NOT NULL DEFAULT 'draft', "visibility" text NOT NULL DEFAULT 'public', "published_at" TIMESTAMP WITH TIME ZONE, "expires_at" TIMESTAMP WITH TIME ZONE, "description" text NOT NULL, "budget_vnd" bigint, "deadline" date, "trl_min" integer, "anonymous" boolean NOT NULL DEFAULT false, CONSTRAINT "needs_budget_check" CHECK (budget_vnd >= 0), CONSTRAINT "needs_trl_min_check" CHECK (trl_min >= 1 AND trl_min <= 9), CONSTRAINT "needs_visibility_check" CHECK (visibility = ANY (ARRAY['public'::text, 'members'::text, 'after_nda'::text, 'named'::text])), CONSTRAINT "needs_status_check" CHECK (status = ANY (ARRAY['draft'::text, 'published'::text, 'closed'::text, 'expired'::text])), CONSTRAINT "needs_language_check" CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])), CONSTRAINT "PK_fdb71d393bc390a1a09ac047dd1" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "needs_by_organisation" ON "needs" ("organisation_id", "published_at", "id")`,
    );
    await runner.query(`CREATE INDEX "needs_by_title" ON "needs" ("title", "id") WHERE status = 'published'`);
    await runner.query(
      `CREATE INDEX "needs_newest" ON "needs" ("published_at", "id") WHERE status = 'published'`,
    );
    await runner.query(`CREATE UNIQUE INDEX "needs_external_id_key" ON "needs" ("external_id")`);
    await runner.query(
      `CREATE TABLE "offers" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "external_id" text, "source" text NOT NULL DEFAULT 'manual', "content_hash" bytea, "revision" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "organisation_id" uuid, "language" text NOT NULL, "title" text COLLATE "vi-x-icu" NOT NULL, "keywords" text array NOT NULL DEFAULT '{}', "field_code" text, "industry_code" text, "region" text, "status" text NOT NULL DEFAULT 'draft', "visibility" text NOT NULL DEFAULT 'public', "published_at" TIMESTAMP WITH TIME ZONE, "expires_at" TIMESTAMP WITH TIME ZONE, "kind" text NOT NULL, "summary" text NOT NULL, "trl" integer, "ip_status" text NOT NULL DEFAULT 'none', "transfer_forms" text array NOT NULL DEFAULT '{}', "price_min_vnd" bigint, "price_max_vnd" bigint, CONSTRAINT "offers_price_check" CHECK (price_min_vnd <= price_max_vnd), CONSTRAINT "offers_trl_check" CHECK (trl >= 1 AND trl <= 9), CONSTRAINT "offers_visibility_check" CHECK (visibility = ANY (ARRAY['public'::text, 'members'::text, 'after_nda'::text, 'named'::text])), CONSTRAINT "offers_status_check" CHECK (status = ANY (ARRAY['draft'::text, 'published'::text, 'closed'::text, 'expired'::text])), CONSTRAINT "offers_ip_status_check" CHECK (ip_status = ANY (ARRAY['none'::text, 'applied'::text, 'granted'::text])), CONSTRAINT "offers_language_check" CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])), CONSTRAINT "offers_kind_check" CHECK (kind = ANY (ARRAY['research_result'::text, 'patent'::text, 'technology'::text, 'software'::text, 'equipment'::text, 'testing_service'::text, 'expertise'::text])), CONSTRAINT "PK_4c88e956195bba85977da21b8f4" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "offers_by_organisation" ON "offers" ("organisation_id", "published_at", "id")`,
    );
    await runner.query(
      `CREATE INDEX "offers_by_title" ON "offers" ("title", "id") WHERE status = 'published'`,
    );
    await runner.query(
      `CREATE INDEX "offers_newest" ON "offers" ("published_at", "id") WHERE status = 'published'`,
    );
    await runner.query(`CREATE UNIQUE INDEX "offers_external_id_key" ON "offers" ("external_id")`);
    await runner.query(
      `CREATE TABLE "match_lists" ("item_id" uuid NOT NULL, "model_version" text NOT NULL, "computed_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_83658cf5e4805d6b21855330bf0" PRIMARY KEY ("item_id"))`,
    );
    await runner.query(
      `CREATE TABLE "matches" ("need_id" uuid NOT NULL, "target_id" uuid NOT NULL, "target_kind" text NOT NULL, "need_rank" integer, "for_need" jsonb, "need_computed_at" TIMESTAMP WITH TIME ZONE, "target_rank" integer, "for_target" jsonb, "target_computed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "matches_in_a_list_check" CHECK (need_rank IS NOT NULL OR target_rank IS NOT NULL), CONSTRAINT "matches_target_kind_check" CHECK (target_kind = ANY (ARRAY['offer'::text, 'expert'::text, 'lab'::text])), CONSTRAINT "PK_476ada1f364d6dcb9e4c535657b" PRIMARY KEY ("need_id", "target_id"))`,
    );
    await runner.query(
      `CREATE INDEX "matches_of_target" ON "matches" ("target_id", "target_rank") WHERE target_rank IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "matches_of_need" ON "matches" ("need_id", "need_rank") WHERE need_rank IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "organisations" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "external_id" text, "source" text NOT NULL DEFAULT 'manual', "content_hash" bytea, "revision" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "kind" text NOT NULL, "name" text COLLATE "vi-x-icu" NOT NULL, "name_en" text, "tax_code" text, "tax_code_kind" text, "industry_code" text, "field_codes" text array NOT NULL DEFAULT '{}', "size_class" text, "province" text, "commune" text, "address" text, "website" text, "phone" text, "email" text, "founded" integer, "summary" text, "employees" integer, "rd_staff_fte" numeric(10,2), "ocop" jsonb, "st_enterprise" jsonb, "innovating" boolean, "verified_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "organisations_tax_kind_check" CHECK (tax_code_kind = ANY (ARRAY['enterprise'::text, 'branch'::text, 'personal'::text])), CONSTRAINT "organisations_size_check" CHECK (size_class = ANY (ARRAY['micro'::text, 'small'::text, 'medium'::text, 'large'::text])), CONSTRAINT "organisations_kind_check" CHECK (kind = ANY (ARRAY['enterprise'::text, 'cooperative'::text, 'household_business'::text, 'research_institute'::text, 'university'::text, 'st_organisation'::text, 'support_centre'::text, 'authority'::text])), CONSTRAINT "PK_7bf54cba378d5b2f1d4c10ef4df" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "organisations_by_name" ON "organisations" ("name", "id")`);
    await runner.query(`CREATE INDEX "organisations_newest" ON "organisations" ("created_at", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "organisations_tax_code_key" ON "organisations" ("tax_code")`);
    await runner.query(
      `CREATE UNIQUE INDEX "organisations_external_id_key" ON "organisations" ("external_id")`,
    );
    await runner.query(
      `CREATE TABLE "item_projections" ("kind" text NOT NULL, "id" uuid NOT NULL, "public_doc" jsonb, "match_doc" jsonb, "xid" bigint NOT NULL, CONSTRAINT "PK_24f777ab78b57e6366c611b9686" PRIMARY KEY ("kind", "id"))`,
    );
    await runner.query(`CREATE INDEX "item_projections_xid" ON "item_projections" ("xid")`);
    await runner.query(
      `ALTER TABLE "experts" ADD CONSTRAINT "FK_13f34910170e8af96a6f2674ccb" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "import_problems" ADD CONSTRAINT "FK_0ec54e99f458927748ab5398b5a" FOREIGN KEY ("batch_id") REFERENCES "import_batches"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "labs" ADD CONSTRAINT "FK_c23133bd66cc0d99341f8bdbde4" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "needs" ADD CONSTRAINT "FK_4084923badc893684fc92b748ea" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "offers" ADD CONSTRAINT "FK_36cb91efb362237aa780f63e1be" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "matches" ADD CONSTRAINT "FK_53700350f1815df6cdec2f93f5e" FOREIGN KEY ("need_id") REFERENCES "needs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
