import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests to build the search indexes anew, and what people looked for and did not find. */
export class SearchRebuildsAndUnmet1790000040000 implements MigrationInterface {
  name = 'SearchRebuildsAndUnmet1790000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "search_rebuilds" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "answers" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_46e3f94c5be4ab7a33d1f91b3d7" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "unmet_searches" ("text" text NOT NULL, "days" integer NOT NULL, "last_day" date NOT NULL, CONSTRAINT "PK_4a1e7f442936cd63586dc81283e" PRIMARY KEY ("text"))`,
    );
    await runner.query(`CREATE INDEX "unmet_searches_by_days" ON "unmet_searches" ("days", "text")`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
