import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed heads of the audit chain, and who was noted today for having seen what. */
export class AuditCheckpointsAndViews1790000510000 implements MigrationInterface {
  name = 'AuditCheckpointsAndViews1790000510000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE "audit_checkpoints" ("seq" bigint NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "hash" bytea NOT NULL, "signature" bytea NOT NULL, CONSTRAINT "PK_audit_checkpoints" PRIMARY KEY ("seq"))`,
      `CREATE TABLE "confidential_views" ("user_id" uuid NOT NULL, "subject_id" uuid NOT NULL, "day" date NOT NULL, "subject_kind" text NOT NULL, CONSTRAINT "PK_confidential_views" PRIMARY KEY ("user_id", "subject_id", "day"))`,
      `CREATE INDEX "confidential_views_by_day" ON "confidential_views" ("day")`,
      `ALTER TABLE "confidential_views" ADD CONSTRAINT "FK_2c123269b5229602f64784064b7" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "confidential_views" ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE "confidential_views" FORCE ROW LEVEL SECURITY`,
      `CREATE POLICY "confidential_views_own" ON "confidential_views" USING ((SELECT actor_is_system()) OR user_id = (SELECT actor_id()))`,
    ])
      await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
