import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that people hand in, and what they are attached to. */
export class Files1790000400000 implements MigrationInterface {
  name = 'Files1790000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "stored_files" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "stored_name" text NOT NULL, "sha256" bytea NOT NULL, "bytes" integer NOT NULL, "type" text NOT NULL, "name" text NOT NULL, "notes" text array NOT NULL DEFAULT '{}', "uploaded_by" uuid, "subject_kind" text, "subject_id" uuid, "organisation_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "attached_at" TIMESTAMP WITH TIME ZONE, "expires_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "stored_files_subject_check" CHECK ((subject_kind IS NULL) = (subject_id IS NULL)), CONSTRAINT "stored_files_type_check" CHECK (type = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text, 'pptx'::text, 'odt'::text, 'ods'::text, 'odp'::text, 'jpeg'::text, 'png'::text, 'webp'::text, 'csv'::text, 'txt'::text, 'zip'::text])), CONSTRAINT "PK_5d5be862bf53851c1794b4adf4e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "stored_files_of_organisation" ON "stored_files"  ("organisation_id")`);
    await runner.query(
      `CREATE INDEX "stored_files_loose" ON "stored_files"  ("uploaded_by", "created_at") WHERE subject_kind IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "stored_files_of_subject" ON "stored_files"  ("subject_kind", "subject_id", "attached_at", "id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "stored_files_stored_name_key" ON "stored_files"  ("stored_name")`,
    );
    await runner.query(
      `ALTER TABLE "stored_files" ADD CONSTRAINT "FK_44634705fddd90d5d6723ae368c" FOREIGN KEY ("uploaded_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stored_files" ADD CONSTRAINT "FK_ff15792f83a60712c720ee4e873" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
