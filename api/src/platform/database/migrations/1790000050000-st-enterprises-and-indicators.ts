import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of S&T enterprises with its procedure and clocks; the plan's indicators with their history. */
export class StEnterprisesAndIndicators1790000050000 implements MigrationInterface {
  name = 'StEnterprisesAndIndicators1790000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "st_certificates" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "organisation_id" uuid NOT NULL, "number" text NOT NULL, "issuer" text NOT NULL, CONSTRAINT "PK_7318db5ebb94c840b7412ad13c6" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "st_certificates_of_organisation" ON "st_certificates" ("organisation_id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "st_certificates_number_key" ON "st_certificates" ("number", "issuer")`,
    );
    await runner.query(
      `CREATE TABLE "st_certificate_events" ("unit_id" text, "province" text, "industry_code" text, "size_class" text, "economic_type" text, "origin" text, "id" uuid NOT NULL DEFAULT gen_random_uuid(), "seq" BIGSERIAL NOT NULL, "certificate_id" uuid NOT NULL, "kind" text NOT NULL, "effective_on" date NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, "document_number" text, "corrects" uuid, "because" text, "reason" text, "note" text, "legal_basis" text, "describes" boolean NOT NULL, "products" text array NOT NULL DEFAULT '{}', "results" text array NOT NULL DEFAULT '{}', CONSTRAINT "st_certificate_events_origin_check" CHECK (origin = ANY (ARRAY['new'::text, 'public_organisation'::text, 'university'::text, 'institute'::text])), CONSTRAINT "st_certificate_events_economic_check" CHECK (economic_type = ANY (ARRAY['state'::text, 'non_state'::text, 'fdi'::text])), CONSTRAINT "st_certificate_events_size_check" CHECK (size_class = ANY (ARRAY['micro'::text, 'small'::text, 'medium'::text, 'large'::text])), CONSTRAINT "st_certificate_events_basis_check" CHECK (legal_basis = ANY (ARRAY['d80_2007'::text, 'd13_2019'::text, 'd268_2025'::text])), CONSTRAINT "st_certificate_events_reason_check" CHECK (reason = ANY (ARRAY['dissolved'::text, 'bankrupt'::text, 'registration_revoked'::text, 'no_report_three_years'::text, 'rights_lost'::text, 'conditions_not_met_three_years'::text, 'not_recorded'::text, 'infringement'::text, 'forged_file'::text])), CONSTRAINT "st_certificate_events_kind_check" CHECK (kind = ANY (ARRAY['issued'::text, 'amended'::text, 'reissued'::text, 'withdrawn'::text, 'cancelled'::text, 'annulled'::text])), CONSTRAINT "PK_65c2c25d164e934452827959e55" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "st_certificate_events_recorded" ON "st_certificate_events" ("recorded_at")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "st_certificate_events_corrects_key" ON "st_certificate_events" ("corrects")`,
    );
    await runner.query(
      `CREATE INDEX "st_certificate_events_in_order" ON "st_certificate_events" ("certificate_id", "effective_on", "seq")`,
    );
    await runner.query(
      `CREATE TABLE "st_assessments" ("unit_id" text, "province" text, "industry_code" text, "size_class" text, "economic_type" text, "origin" text, "id" uuid NOT NULL DEFAULT gen_random_uuid(), "seq" BIGSERIAL NOT NULL, "organisation_id" uuid NOT NULL, "purpose" text NOT NULL, "made_on" date NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, "rules" text NOT NULL, "figures" jsonb NOT NULL, "verdict" text NOT NULL, "conditions" jsonb NOT NULL, CONSTRAINT "st_assessments_verdict_check" CHECK (verdict = ANY (ARRAY['met'::text, 'not_met'::text, 'incomplete'::text])), CONSTRAINT "st_assessments_purpose_check" CHECK (purpose = ANY (ARRAY['application'::text, 'recheck'::text, 'desk'::text])), CONSTRAINT "PK_cbfc74db04a8fb5372c9df8b6de" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "st_assessments_in_order" ON "st_assessments" ("organisation_id", "made_on", "seq")`,
    );
    await runner.query(
      `CREATE TABLE "st_applications" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "organisation_id" uuid NOT NULL, "kind" text NOT NULL, "certificate_id" uuid, "state" text NOT NULL, "submitted_on" date NOT NULL, "figures" jsonb NOT NULL, "content" jsonb NOT NULL, "appraisal" text, "revision" integer NOT NULL DEFAULT '1', "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "st_applications_appraisal_check" CHECK (appraisal = ANY (ARRAY['own'::text, 'expert'::text, 'council'::text])), CONSTRAINT "st_applications_state_check" CHECK (state = ANY (ARRAY['submitted'::text, 'returned'::text, 'valid'::text, 'granted'::text, 'refused'::text])), CONSTRAINT "st_applications_kind_check" CHECK (kind = ANY (ARRAY['issue'::text, 'change'::text, 'reissue'::text])), CONSTRAINT "PK_e36bc16b439bbceda219d80d84d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "st_applications_of_organisation" ON "st_applications" ("organisation_id")`,
    );
    await runner.query(
      `CREATE INDEX "st_applications_by_state" ON "st_applications" ("state", "submitted_on", "id")`,
    );
    await runner.query(
      `CREATE TABLE "st_application_steps" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "application_id" uuid NOT NULL, "step" text NOT NULL, "taken_on" date NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, "document_number" text, "note" text, CONSTRAINT "PK_3ae3e679767b6fe647216627e23" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "st_application_steps_of" ON "st_application_steps" ("application_id", "recorded_at")`,
    );
    await runner.query(
      `CREATE TABLE "st_clocks" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "subject_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "started_on" date NOT NULL, "due_on" date NOT NULL, "length" integer NOT NULL, "unit" text NOT NULL, "basis" text NOT NULL, "met_on" date, "document_number" text, CONSTRAINT "st_clocks_unit_check" CHECK (unit = ANY (ARRAY['working_day'::text, 'day'::text, 'year'::text])), CONSTRAINT "st_clocks_kind_check" CHECK (kind = ANY (ARRAY['completeness'::text, 'decision'::text, 'change_decision'::text, 'notify_ministry'::text, 'recheck'::text, 'publication'::text])), CONSTRAINT "PK_794bc928a5ecb16f2f53de62e19" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "st_clocks_of_subject" ON "st_clocks" ("subject_id", "kind")`);
    await runner.query(`CREATE INDEX "st_clocks_open" ON "st_clocks" ("due_on", "id") WHERE met_on IS NULL`);
    await runner.query(
      `CREATE TABLE "indicator_values" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "indicator" text NOT NULL, "role" text NOT NULL, "reading" text, "period_start" date NOT NULL, "period_end" date NOT NULL, "territory" text NOT NULL, "number" double precision, "statement" text, "unit" text NOT NULL, "formula_version" integer NOT NULL, "origin" text NOT NULL, "source" text NOT NULL, "evidence" text array NOT NULL DEFAULT '{}', "known_at" TIMESTAMP WITH TIME ZONE, "counted_ids" uuid array, "state" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, "confirmed_at" TIMESTAMP WITH TIME ZONE, "confirmed_by" uuid, "corrects" uuid, "because" text, "revision" integer NOT NULL DEFAULT '1', CONSTRAINT "indicator_values_territory_check" CHECK (territory = ANY (ARRAY['lao_cai_2025'::text, 'lao_cai_until_2025'::text])), CONSTRAINT "indicator_values_reading_check" CHECK (reading = ANY (ARRAY['certified'::text, 'meets_criteria'::text])), CONSTRAINT "indicator_values_origin_check" CHECK (origin = ANY (ARRAY['entered'::text, 'computed'::text])), CONSTRAINT "indicator_values_state_check" CHECK (state = ANY (ARRAY['draft'::text, 'confirmed'::text])), CONSTRAINT "indicator_values_role_check" CHECK (role = ANY (ARRAY['value'::text, 'baseline'::text, 'target'::text])), CONSTRAINT "PK_611038cccc7a74de92fed3da44d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "indicator_values_corrects_key" ON "indicator_values" ("corrects") WHERE state = 'confirmed'`,
    );
    await runner.query(
      `CREATE INDEX "indicator_values_of_indicator" ON "indicator_values" ("indicator", "role", "period_end")`,
    );
    await runner.query(
      `CREATE TABLE "indicator_tripling_choices" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "reading" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, "because" text NOT NULL, CONSTRAINT "indicator_tripling_choices_check" CHECK (reading = ANY (ARRAY['times_three'::text, 'plus_300_percent'::text])), CONSTRAINT "PK_d1a6b38f4561debabd59791c5eb" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "st_certificates" ADD CONSTRAINT "FK_ab296affeba5d63b28062b78717" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "st_certificate_events" ADD CONSTRAINT "FK_10e4efe12a78d9ab661d24b9972" FOREIGN KEY ("certificate_id") REFERENCES "st_certificates"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "st_assessments" ADD CONSTRAINT "FK_de3e64c3a38a26e3431dd85843e" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "st_applications" ADD CONSTRAINT "FK_963d6f820352dd3214d54979867" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "st_applications" ADD CONSTRAINT "FK_642a30fc44c76b2cabccd8b553c" FOREIGN KEY ("certificate_id") REFERENCES "st_certificates"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "st_application_steps" ADD CONSTRAINT "FK_94caec0876053d01e50e2cdca4a" FOREIGN KEY ("application_id") REFERENCES "st_applications"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "st_clocks" ADD CONSTRAINT "FK_001c33dd48b1ae3d8e585f57240" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // Entries are only ever added: what the register said on any day can be told again.
    await runner.query(
      `CREATE FUNCTION refuse_register_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'entries of the register are only ever added'; END $$`,
    );
    for (const table of [
      'st_certificate_events',
      'st_assessments',
      'st_application_steps',
      'indicator_tripling_choices',
    ]) {
      await runner.query(
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_register_change()`,
      );
    }
    await runner.query(
      `CREATE FUNCTION refuse_confirmed_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state = 'confirmed' THEN RAISE EXCEPTION 'a confirmed value is frozen: record a correction'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$`,
    );
    await runner.query(
      `CREATE TRIGGER indicator_values_frozen BEFORE UPDATE OR DELETE ON "indicator_values" FOR EACH ROW EXECUTE FUNCTION refuse_confirmed_change()`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
