import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Short pieces that staff publish. */
export class News1790000600000 implements MigrationInterface {
  name = 'News1790000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "news_items" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "language" text NOT NULL, "title" text NOT NULL, "summary" text NOT NULL, "body" text, "place" text, "starts_on" date, "ends_on" date, "status" text NOT NULL DEFAULT 'draft', "published_at" TIMESTAMP WITH TIME ZONE, "theme" text, "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "revision" integer NOT NULL DEFAULT '1', CONSTRAINT "news_items_published_check" CHECK (status <> 'published' OR published_at IS NOT NULL), CONSTRAINT "news_items_language_check" CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])), CONSTRAINT "news_items_status_check" CHECK (status = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])), CONSTRAINT "news_items_kind_check" CHECK (kind = ANY (ARRAY['news'::text, 'call'::text, 'event'::text])), CONSTRAINT "PK_4b3130d2448c08413a7687d946c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "news_items_theme" ON "news_items"  ("theme") WHERE theme IS NOT NULL`);
    await runner.query(
      `CREATE INDEX "news_items_published" ON "news_items"  ("published_at", "id") WHERE status = 'published'`,
    );
    await runner.query(
      `ALTER TABLE "news_items" ADD CONSTRAINT "FK_acba58f8edb7b67091b8b8720ee" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
