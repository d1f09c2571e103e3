import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstConsentTexts } from '../first-consent-texts.js';

/** Consents and their texts; what people ask about their own data. */
export class PersonalData1790000410000 implements MigrationInterface {
  name = 'PersonalData1790000410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "consent_texts" ("purpose" text NOT NULL, "version" integer NOT NULL, "vi" text NOT NULL, "en" text NOT NULL, "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "consent_texts_purpose_check" CHECK (purpose = ANY (ARRAY['match_mails'::text, 'contact_sharing'::text, 'research'::text])), CONSTRAINT "PK_387028655d4df7f39b6f699037a" PRIMARY KEY ("purpose", "version"))`,
    );
    await runner.query(
      `CREATE TABLE "consents" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "user_id" uuid NOT NULL, "purpose" text NOT NULL, "version" integer NOT NULL, "how" text NOT NULL, "given_at" TIMESTAMP WITH TIME ZONE NOT NULL, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "consents_purpose_check" CHECK (purpose = ANY (ARRAY['match_mails'::text, 'contact_sharing'::text, 'research'::text])), CONSTRAINT "consents_how_check" CHECK (how = ANY (ARRAY['web'::text])), CONSTRAINT "PK_9efc68eb6aba7d638fb6ea034dd" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "consents_of_user" ON "consents"  ("user_id", "given_at")`);
    await runner.query(
      `CREATE UNIQUE INDEX "consents_standing_key" ON "consents"  ("user_id", "purpose") WHERE withdrawn_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "data_requests" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "person_kind" text NOT NULL, "person_id" uuid NOT NULL, "recorded_by" uuid, "on_behalf" boolean NOT NULL DEFAULT false, "details" text, "state" text NOT NULL DEFAULT 'received', "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "answer_due" date NOT NULL, "due" date NOT NULL, "extended" boolean NOT NULL DEFAULT false, "answered_at" TIMESTAMP WITH TIME ZONE, "closed_at" TIMESTAMP WITH TIME ZONE, "decided_by" uuid, "reason" text, CONSTRAINT "data_requests_state_check" CHECK (state = ANY (ARRAY['received'::text, 'answered'::text, 'approved'::text, 'done'::text, 'refused'::text])), CONSTRAINT "data_requests_person_kind_check" CHECK (person_kind = ANY (ARRAY['user'::text, 'expert'::text])), CONSTRAINT "data_requests_kind_check" CHECK (kind = ANY (ARRAY['access'::text, 'correction'::text, 'erasure'::text])), CONSTRAINT "PK_43e3a8617ed406edce308696264" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "data_requests_of_person" ON "data_requests"  ("person_id", "asked_at")`,
    );
    await runner.query(`CREATE INDEX "data_requests_by_due" ON "data_requests"  ("due", "id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "data_requests_open_key" ON "data_requests"  ("person_id", "kind") WHERE state <> ALL (ARRAY['done'::text, 'refused'::text])`,
    );
    await runner.query(
      `ALTER TABLE "consents" ADD CONSTRAINT "FK_946390b9024aba22cd1c1621430" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "data_requests" ADD CONSTRAINT "FK_f6bc1193544955fd1baf4d3d1a5" FOREIGN KEY ("recorded_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "data_requests" ADD CONSTRAINT "FK_8dd34bd64fe91f8a6371abb09f2" FOREIGN KEY ("decided_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    for (const [purpose, text] of Object.entries(firstConsentTexts)) {
      await runner.query(
        'INSERT INTO "consent_texts" ("purpose", "version", "vi", "en", "valid_from") VALUES ($1, 1, $2, $3, now())',
        [purpose, text.vi, text.en],
      );
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
