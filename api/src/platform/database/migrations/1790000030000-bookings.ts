import type { MigrationInterface, QueryRunner } from 'typeorm';

// timestamptz minus an interval depends on the session's zone and is not immutable; timestamp minus an interval is.
const occupied = `tstzrange((starts_at AT TIME ZONE 'UTC' - buffer_before_minutes * interval '1 minute') AT TIME ZONE 'UTC', (ends_at AT TIME ZONE 'UTC' + buffer_after_minutes * interval '1 minute') AT TIME ZONE 'UTC', '[)')`;

/** Bookable resources of labs, the one table of allocations with its exclusion constraint, the waiting list. */
export class Bookings1790000030000 implements MigrationInterface {
  name = 'Bookings1790000030000';

  async up(runner: QueryRunner): Promise<void> {
    // A trusted extension: the owner of a database may create it. Gives the constraint its equality on plain columns.
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    // Where TypeORM looks up generated columns when it compares entities and tables; it stays empty.
    await runner.query(
      `CREATE TABLE IF NOT EXISTS "typeorm_metadata" ("type" varchar NOT NULL, "database" varchar, "schema" varchar, "table" varchar, "name" varchar, "value" text)`,
    );
    await runner.query(
      `CREATE TABLE "allocations" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "booking_id" uuid NOT NULL, "resource_id" uuid NOT NULL, "unit" integer NOT NULL DEFAULT '1', "kind" text NOT NULL, "state" text NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "buffer_before_minutes" integer NOT NULL DEFAULT '0', "buffer_after_minutes" integer NOT NULL DEFAULT '0', "max_minutes" integer NOT NULL, "occupied" tstzrange GENERATED ALWAYS AS (${occupied}) STORED, "expires_at" TIMESTAMP WITH TIME ZONE, "user_id" uuid, "organisation_id" uuid, "purpose" text, "series_id" uuid, "approvals_needed" integer NOT NULL DEFAULT '0', "approved_by" uuid array NOT NULL DEFAULT '{}', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "allocations_held_until_check" CHECK ((state = 'held'::text) = (expires_at IS NOT NULL)), CONSTRAINT "allocations_state_check" CHECK (state = ANY (ARRAY['requested'::text, 'held'::text, 'confirmed'::text, 'in_use'::text, 'done'::text, 'cancelled'::text, 'rejected'::text])), CONSTRAINT "allocations_kind_check" CHECK (kind = ANY (ARRAY['booking'::text, 'hold'::text, 'maintenance'::text, 'calibration'::text, 'waiting_offer'::text, 'technician'::text])), CONSTRAINT "allocations_unit_check" CHECK (unit >= 1), CONSTRAINT "allocations_buffers_check" CHECK (buffer_before_minutes >= 0 AND buffer_after_minutes >= 0), CONSTRAINT "allocations_longest_check" CHECK (max_minutes <= 89280 AND (ends_at - starts_at) <= (max_minutes * '00:01:00'::interval)), CONSTRAINT "allocations_positive_check" CHECK (starts_at < ends_at), CONSTRAINT "allocations_bounded_check" CHECK (isfinite(starts_at) AND isfinite(ends_at)), CONSTRAINT "allocations_no_overlap" EXCLUDE USING gist (resource_id WITH =, unit WITH =, occupied WITH &&) WHERE (state = ANY (ARRAY['held'::text, 'confirmed'::text, 'in_use'::text])), CONSTRAINT "PK_ca63099fc248466264af0fa6f1f" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "allocations_of_resource" ON "allocations" ("resource_id", "starts_at")`,
    );
    await runner.query(
      `CREATE INDEX "allocations_held" ON "allocations" ("resource_id", "expires_at") WHERE (state = 'held'::text)`,
    );
    await runner.query(
      `CREATE INDEX "allocations_requested" ON "allocations" ("resource_id", "starts_at") WHERE (state = 'requested'::text)`,
    );
    await runner.query(
      `CREATE INDEX "allocations_of_user" ON "allocations"  ("user_id", "starts_at", "id") `,
    );
    await runner.query(`CREATE INDEX "allocations_of_booking" ON "allocations"  ("booking_id") `);
    await runner.query(
      `CREATE TABLE "bookable_resources" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "lab_id" uuid NOT NULL, "name" text COLLATE "vi-x-icu" NOT NULL, "kind" text NOT NULL, "units" integer NOT NULL DEFAULT '1', "timezone" text NOT NULL DEFAULT 'Asia/Ho_Chi_Minh', "opening" jsonb NOT NULL DEFAULT '[]', "closures" jsonb NOT NULL DEFAULT '[]', "buffer_before_minutes" integer NOT NULL DEFAULT '0', "buffer_after_minutes" integer NOT NULL DEFAULT '0', "min_minutes" integer NOT NULL DEFAULT '15', "max_minutes" integer NOT NULL DEFAULT '480', "slot_minutes" integer NOT NULL DEFAULT '30', "notice_minutes" integer NOT NULL DEFAULT '0', "horizon_days" integer NOT NULL DEFAULT '180', "approval_steps" integer NOT NULL DEFAULT '0', "quota_minutes_per_week" integer, "requires_technician" boolean NOT NULL DEFAULT false, "active" boolean NOT NULL DEFAULT true, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "bookable_resources_quota_check" CHECK (quota_minutes_per_week > 0), CONSTRAINT "bookable_resources_ahead_check" CHECK (notice_minutes >= 0 AND horizon_days > 0 AND horizon_days <= 731 AND approval_steps >= 0 AND approval_steps <= 3), CONSTRAINT "bookable_resources_buffers_check" CHECK (buffer_before_minutes >= 0 AND buffer_before_minutes <= 1440 AND buffer_after_minutes >= 0 AND buffer_after_minutes <= 1440), CONSTRAINT "bookable_resources_minutes_check" CHECK (min_minutes > 0 AND max_minutes >= min_minutes AND max_minutes <= 44640 AND slot_minutes >= 5 AND slot_minutes <= 1440), CONSTRAINT "bookable_resources_units_check" CHECK (units >= 1 AND units <= 50), CONSTRAINT "bookable_resources_kind_check" CHECK (kind = ANY (ARRAY['instrument'::text, 'room'::text, 'technician'::text])), CONSTRAINT "PK_43cc3b44446eb413d51a49f6c82" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "bookable_resources_of_lab" ON "bookable_resources"  ("lab_id", "name", "id") `,
    );
    await runner.query(
      `CREATE TABLE "waiting_entries" ("id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL, "resource_id" uuid NOT NULL, "user_id" uuid NOT NULL, "organisation_id" uuid, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "minutes" integer NOT NULL, "state" text NOT NULL DEFAULT 'waiting', "offer_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "waiting_entries_minutes_check" CHECK (minutes > 0), CONSTRAINT "waiting_entries_window_check" CHECK (starts_at < ends_at AND isfinite(starts_at) AND isfinite(ends_at)), CONSTRAINT "waiting_entries_state_check" CHECK (state = ANY (ARRAY['waiting'::text, 'offered'::text, 'taken'::text, 'passed'::text, 'withdrawn'::text])), CONSTRAINT "PK_d10f19b8d4603db3080c08d11fb" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "waiting_entries_of_user" ON "waiting_entries"  ("user_id", "id") `);
    await runner.query(
      `CREATE INDEX "waiting_entries_line" ON "waiting_entries"  ("resource_id", "id") WHERE (state = 'waiting'::text)`,
    );
    await runner.query(
      `ALTER TABLE "allocations" ADD CONSTRAINT "FK_3c5298ca57944216cba67cac848" FOREIGN KEY ("resource_id") REFERENCES "bookable_resources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "allocations" ADD CONSTRAINT "FK_28409a4ad876dc3ae8ce0a665bd" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "allocations" ADD CONSTRAINT "FK_23e7e72f1e2cce40f60fe79e41f" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bookable_resources" ADD CONSTRAINT "FK_4a30b48ed581a0a598a1e5a881f" FOREIGN KEY ("lab_id") REFERENCES "labs"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "waiting_entries" ADD CONSTRAINT "FK_f6d499898e979624e7bee0fbb66" FOREIGN KEY ("resource_id") REFERENCES "bookable_resources"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "waiting_entries" ADD CONSTRAINT "FK_8c404a94d3da54275771e01f2a7" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "waiting_entries" ADD CONSTRAINT "FK_df7424eb0ecb01fc0edacd6e928" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
