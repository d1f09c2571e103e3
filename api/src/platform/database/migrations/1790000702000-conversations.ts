import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the two sides of an introduction write to each other. */
export class Conversations1790000702000 implements MigrationInterface {
  name = 'Conversations1790000702000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "introduction_messages" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "introduction_id" uuid NOT NULL, "author_id" uuid, "side" text, "text" text NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "introduction_messages_side_check" CHECK (side = ANY (ARRAY['demand'::text, 'supply'::text])), CONSTRAINT "PK_b9724226b723746dbcc8e3764d3" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "introduction_messages_in_order" ON "introduction_messages" ("introduction_id", "sent_at", "id")`,
    );
    await runner.query(
      `ALTER TABLE "introduction_messages" ADD CONSTRAINT "FK_51f2f7abda057e667f9976491fa" FOREIGN KEY ("introduction_id") REFERENCES "introductions"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introduction_messages" ADD CONSTRAINT "FK_f0ed493fa55f9b560458d7344ff" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "introduction_messages" ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE "introduction_messages" FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY "introduction_messages_party" ON "introduction_messages"
       USING (EXISTS (SELECT 1 FROM introductions i WHERE i.id = introduction_id AND i.state = 'introduced'))`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
