import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies with their succession, the plan with duties, reports and money, and obstacles. */
export class AgenciesAndPlan1790000800000 implements MigrationInterface {
  name = 'AgenciesAndPlan1790000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "agencies" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "code" text NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "name_en" text, "valid_from" date, "valid_to" date, "revision" integer NOT NULL DEFAULT '1', CONSTRAINT "agencies_validity_check" CHECK (valid_to >= valid_from), CONSTRAINT "agencies_kind_check" CHECK (kind = ANY (ARRAY['peoples_committee'::text, 'department'::text, 'district_committees'::text, 'commune_committees'::text, 'unit'::text, 'group'::text])), CONSTRAINT "PK_8ab1f1f53f56c8255b0d7e68b28" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "agencies_code_key" ON "agencies" ("code")`);
    await runner.query(
      `CREATE TABLE "agency_successions" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "from_id" uuid NOT NULL, "to_id" uuid NOT NULL, "on_day" date NOT NULL, "part" text, "legal_basis" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, CONSTRAINT "agency_successions_other_check" CHECK (from_id <> to_id), CONSTRAINT "PK_d10a18b0df6ea9aab359d030610" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "agency_successions_key" ON "agency_successions" ("from_id", "to_id")`,
    );
    await runner.query(
      `CREATE TABLE "plan_items" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "code" text NOT NULL, "position" integer NOT NULL, "parent_id" uuid, "kind" text NOT NULL, "place" text NOT NULL, "text_vi" text NOT NULL, "text_en" text, "deadline" text, "due_on" date, "indicator" text, "actors_printed" text array NOT NULL DEFAULT '{}', "agency_id" uuid, CONSTRAINT "plan_items_kind_check" CHECK (kind = ANY (ARRAY['purpose'::text, 'requirement'::text, 'objective'::text, 'target'::text, 'task'::text, 'list'::text, 'system'::text, 'budget'::text, 'duty'::text, 'report'::text, 'distribution'::text, 'legal_basis'::text, 'meta'::text])), CONSTRAINT "PK_7095e15f5d5d331a9f170564d5b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "plan_items_code_key" ON "plan_items" ("code")`);
    await runner.query(`CREATE INDEX "plan_items_of_parent" ON "plan_items" ("parent_id")`);
    await runner.query(`CREATE INDEX "plan_items_of_agency" ON "plan_items" ("agency_id")`);
    await runner.query(
      `CREATE TABLE "plan_duties" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "item_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "role" text NOT NULL, "from_day" date NOT NULL, "to_day" date, "because" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, CONSTRAINT "plan_duties_role_check" CHECK (role = ANY (ARRAY['lead'::text, 'cooperate'::text])), CONSTRAINT "PK_83090efe4387c7f02bd1e255cc0" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "plan_duties_of_agency" ON "plan_duties" ("agency_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "plan_duties_running_key" ON "plan_duties" ("item_id", "agency_id", "role") WHERE to_day is null`,
    );
    await runner.query(
      `CREATE TABLE "plan_progress" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "item_id" uuid NOT NULL, "agency_id" uuid, "day" date NOT NULL, "state" text NOT NULL, "percent" integer, "statement" text NOT NULL, "evidence" text array NOT NULL DEFAULT '{}', "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, CONSTRAINT "plan_progress_percent_check" CHECK (percent between 0 and 100), CONSTRAINT "plan_progress_state_check" CHECK (state = ANY (ARRAY['not_started'::text, 'in_progress'::text, 'done'::text, 'stopped'::text])), CONSTRAINT "PK_2681a3cdd9dbc7c2625c59194b7" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "plan_progress_of_item" ON "plan_progress" ("item_id", "day", "recorded_at")`,
    );
    await runner.query(
      `CREATE TABLE "plan_budget_lines" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "item_id" uuid NOT NULL, "year" integer NOT NULL, "source" text NOT NULL, "planned_vnd" bigint, "spent_vnd" bigint, "document" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, CONSTRAINT "plan_budget_lines_amounts_check" CHECK (planned_vnd >= 0 and spent_vnd >= 0), CONSTRAINT "plan_budget_lines_source_check" CHECK (source = ANY (ARRAY['central'::text, 'province'::text, 'district'::text, 'commune'::text, 'programme'::text, 'enterprise'::text, 'counterpart'::text, 'other'::text])), CONSTRAINT "PK_8e98107025a4ad06b5363e7e272" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "plan_budget_lines_of_item" ON "plan_budget_lines" ("item_id", "year", "source", "recorded_at")`,
    );
    await runner.query(
      `CREATE TABLE "plan_obstacles" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "item_id" uuid, "agency_id" uuid, "organisation_id" uuid, "title" text NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" date, "raised_at" TIMESTAMP WITH TIME ZONE NOT NULL, "raised_by" uuid, "revision" integer NOT NULL DEFAULT '1', CONSTRAINT "plan_obstacles_raiser_check" CHECK (num_nonnulls(agency_id, organisation_id) = 1), CONSTRAINT "plan_obstacles_state_check" CHECK (state = ANY (ARRAY['raised'::text, 'returned'::text, 'triaged'::text, 'forwarded'::text, 'directed'::text, 'acted'::text, 'closed'::text])), CONSTRAINT "PK_1566e85cdd0e2c1f1234893bd17" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "plan_obstacles_of_organisation" ON "plan_obstacles" ("organisation_id")`,
    );
    await runner.query(`CREATE INDEX "plan_obstacles_by_due" ON "plan_obstacles" ("state", "due_on")`);
    await runner.query(
      `CREATE TABLE "plan_obstacle_steps" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "obstacle_id" uuid NOT NULL, "state" text NOT NULL, "day" date NOT NULL, "agency_id" uuid, "document_number" text, "statement" text NOT NULL, "due_on" date, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, CONSTRAINT "PK_15e630bbda9828000ae4fb2325f" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "plan_obstacle_steps_of_obstacle" ON "plan_obstacle_steps" ("obstacle_id", "recorded_at")`,
    );
    await runner.query(
      `ALTER TABLE "agency_successions" ADD CONSTRAINT "FK_639a64e4257c1d2e3a0633b2cd7" FOREIGN KEY ("from_id") REFERENCES "agencies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agency_successions" ADD CONSTRAINT "FK_9be29bde41edc35ff2fb1deb255" FOREIGN KEY ("to_id") REFERENCES "agencies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_items" ADD CONSTRAINT "FK_e598d73b69710b99f0fcf324ab4" FOREIGN KEY ("parent_id") REFERENCES "plan_items"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_items" ADD CONSTRAINT "FK_b9891bd7ca5e2835f89e3c0539f" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_duties" ADD CONSTRAINT "FK_bb977c328e5470fb6b8410d15bb" FOREIGN KEY ("item_id") REFERENCES "plan_items"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_duties" ADD CONSTRAINT "FK_2d9afbe4147a25886999febb280" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_progress" ADD CONSTRAINT "FK_dcca0fff977c2c8629c57e2cb63" FOREIGN KEY ("item_id") REFERENCES "plan_items"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_progress" ADD CONSTRAINT "FK_6c650bd2aafc025c1bb3a07619c" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_budget_lines" ADD CONSTRAINT "FK_15bfd1838544ea32da6427dd140" FOREIGN KEY ("item_id") REFERENCES "plan_items"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_obstacles" ADD CONSTRAINT "FK_5ba71e6e9f9ac89cc5e5cd6a319" FOREIGN KEY ("item_id") REFERENCES "plan_items"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_obstacles" ADD CONSTRAINT "FK_c425aeca5256c76663f5352d823" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_obstacles" ADD CONSTRAINT "FK_e08a18acc7126c54edb7d34ea56" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_obstacle_steps" ADD CONSTRAINT "FK_93400e586e7b4ddf05a098bff3a" FOREIGN KEY ("obstacle_id") REFERENCES "plan_obstacles"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_obstacle_steps" ADD CONSTRAINT "FK_4000a7d0af4f8da83de13abb89b" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
