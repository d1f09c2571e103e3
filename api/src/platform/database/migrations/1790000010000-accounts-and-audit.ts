import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions, second factors, memberships, invitations; the audit chain; rate counters; the trial outbox. */
export class AccountsAndAudit1790000010000 implements MigrationInterface {
  name = 'AccountsAndAudit1790000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "ceremonies" ("secret_hash" bytea NOT NULL, "kind" text NOT NULL, "user_id" uuid, "facts" jsonb NOT NULL DEFAULT '{}', "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ceremonies_kind_check" CHECK (kind = ANY (ARRAY['passkey_enrolment'::text, 'passkey_sign_in'::text, 'oidc'::text])), CONSTRAINT "PK_646196288a1ee8572019b2bc5ca" PRIMARY KEY ("secret_hash"));`,
    );
    await runner.query(
      `CREATE TABLE "credentials" ("user_id" uuid NOT NULL, "password_hash" text NOT NULL, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_c68a6c53e95a7dc357f4ebce8f0" PRIMARY KEY ("user_id"));`,
    );
    await runner.query(
      `CREATE TABLE "external_identities" ("issuer" text NOT NULL, "subject" text NOT NULL, "user_id" uuid NOT NULL, "linked_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_8cafd6f38cc139c8f9e2cab731d" PRIMARY KEY ("issuer", "subject"));`,
    );
    await runner.query(`CREATE INDEX "external_identities_of_user" ON "external_identities" ("user_id") ;`);
    await runner.query(
      `CREATE TABLE "invitations" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "organisation_id" uuid NOT NULL, "email" text NOT NULL, "roles" text array NOT NULL, "token_hash" bytea, "invited_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_5dec98cfdfd562e4ad3648bbb07" PRIMARY KEY ("id"));`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "invitations_open_key" ON "invitations" ("organisation_id", "email") WHERE accepted_at IS NULL AND revoked_at IS NULL;`,
    );
    await runner.query(`CREATE UNIQUE INDEX "invitations_token_key" ON "invitations" ("token_hash") ;`);
    await runner.query(
      `CREATE TABLE "memberships" ("user_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "roles" text array NOT NULL, "joined_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "memberships_roles_check" CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['member'::text, 'organisation_admin'::text, 'lab_manager'::text]), CONSTRAINT "PK_4aa9948db96ef67c47d2968a121" PRIMARY KEY ("user_id", "organisation_id"));`,
    );
    await runner.query(`CREATE INDEX "memberships_of_organisation" ON "memberships" ("organisation_id") ;`);
    await runner.query(
      `CREATE TABLE "one_time_links" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "purpose" text NOT NULL, "token_hash" bytea NOT NULL, "user_id" uuid, "facts" jsonb NOT NULL DEFAULT '{}', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "one_time_links_purpose_check" CHECK (purpose = ANY (ARRAY['registration'::text, 'password_reset'::text, 'email_change_old'::text, 'email_change_new'::text, 'first_administrator'::text])), CONSTRAINT "PK_a9c0872042c6d77795be5924fa2" PRIMARY KEY ("id"));`,
    );
    await runner.query(`CREATE INDEX "one_time_links_of_user" ON "one_time_links" ("user_id") ;`);
    await runner.query(`CREATE UNIQUE INDEX "one_time_links_token_key" ON "one_time_links" ("token_hash") ;`);
    await runner.query(
      `CREATE TABLE "totp_authenticators" ("user_id" uuid NOT NULL, "secret" bytea NOT NULL, "last_step" bigint NOT NULL DEFAULT '0', "confirmed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_2449500f0da3bbcf7b3eeb2deb8" PRIMARY KEY ("user_id"));`,
    );
    await runner.query(
      `CREATE TABLE "passkeys" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "user_id" uuid NOT NULL, "credential_id" text NOT NULL, "public_key" bytea NOT NULL, "counter" bigint NOT NULL DEFAULT '0', "transports" text array NOT NULL DEFAULT '{}', "name" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_db928e6fd79e7098911268a74c3" PRIMARY KEY ("id"));`,
    );
    await runner.query(`CREATE INDEX "passkeys_of_user" ON "passkeys" ("user_id") ;`);
    await runner.query(`CREATE UNIQUE INDEX "passkeys_credential_key" ON "passkeys" ("credential_id") ;`);
    await runner.query(
      `CREATE TABLE "recovery_codes" ("user_id" uuid NOT NULL, "code_hash" bytea NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_d07c335ded337e58c4f36f234d2" PRIMARY KEY ("user_id", "code_hash"));`,
    );
    await runner.query(
      `CREATE TABLE "sessions" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "token_hash" bytea NOT NULL, "user_id" uuid NOT NULL, "state" text NOT NULL, "method" text NOT NULL, "second_factor" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "proved_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, "device" text NOT NULL, CONSTRAINT "sessions_method_check" CHECK (method = ANY (ARRAY['password'::text, 'passkey'::text, 'oidc'::text, 'link'::text])), CONSTRAINT "sessions_state_check" CHECK (state = ANY (ARRAY['second_factor_due'::text, 'open'::text])), CONSTRAINT "PK_3238ef96f18b355b671619111bc" PRIMARY KEY ("id"));`,
    );
    await runner.query(`CREATE INDEX "sessions_of_user" ON "sessions" ("user_id") ;`);
    await runner.query(`CREATE UNIQUE INDEX "sessions_token_key" ON "sessions" ("token_hash") ;`);
    await runner.query(
      `CREATE TABLE "users" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "full_name" text COLLATE "vi-x-icu" NOT NULL, "email" text NOT NULL, "locale" text NOT NULL DEFAULT 'vi', "platform_roles" text array NOT NULL DEFAULT '{}', "demo" boolean NOT NULL DEFAULT false, "disabled_at" TIMESTAMP WITH TIME ZONE, "revision" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "users_platform_roles_check" CHECK (platform_roles <@ ARRAY['adviser'::text, 'province_officer'::text, 'administrator'::text, 'auditor'::text]), CONSTRAINT "users_email_check" CHECK (email = lower(email)), CONSTRAINT "users_locale_check" CHECK (locale = ANY (ARRAY['vi'::text, 'en'::text])), CONSTRAINT "PK_a3ffb1c0c8416b9fc6f907b7433" PRIMARY KEY ("id"));`,
    );
    await runner.query(`CREATE INDEX "users_newest" ON "users" ("created_at", "id") ;`);
    await runner.query(`CREATE UNIQUE INDEX "users_email_key" ON "users" ("email") ;`);
    await runner.query(
      `CREATE TABLE "audit_records" ("seq" bigint NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "actor_kind" text NOT NULL, "actor_id" uuid, "request_id" text, "action" text NOT NULL, "subject_kind" text NOT NULL, "subject_id" text, "facts" jsonb NOT NULL DEFAULT '{}', "previous" bytea NOT NULL, "hash" bytea NOT NULL, CONSTRAINT "PK_849d46c77cbd8a25c1e3cb456ff" PRIMARY KEY ("seq"));`,
    );
    await runner.query(`CREATE INDEX "audit_records_of_actor" ON "audit_records" ("actor_id", "seq") ;`);
    await runner.query(
      `CREATE INDEX "audit_records_of_subject" ON "audit_records" ("subject_kind", "subject_id", "seq") ;`,
    );
    await runner.query(
      `CREATE TABLE "kept_mails" ("id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "recipient" text NOT NULL, "subject" text NOT NULL, "body" text NOT NULL, CONSTRAINT "PK_31e1dad16b0abc386d076c40028" PRIMARY KEY ("id"));`,
    );
    await runner.query(
      `CREATE TABLE "rate_counters" ("key" text NOT NULL, "count" integer NOT NULL, "window_ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_6f8539ade989c1313ddf0ebf597" PRIMARY KEY ("key"));`,
    );
    await runner.query(`CREATE INDEX "rate_counters_by_end" ON "rate_counters" ("window_ends_at") ;`);
    await runner.query(
      `ALTER TABLE "ceremonies" ADD CONSTRAINT "FK_dcad677811b5cd06504a8274b0d" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "credentials" ADD CONSTRAINT "FK_c68a6c53e95a7dc357f4ebce8f0" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "external_identities" ADD CONSTRAINT "FK_8320cffd2d6ca86003e23981668" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "invitations" ADD CONSTRAINT "FK_db8eb6da8f383cb3443217d8536" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "invitations" ADD CONSTRAINT "FK_29b1cef6891d9b9d4e35f793b81" FOREIGN KEY ("invited_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "memberships" ADD CONSTRAINT "FK_7c1e2fdfed4f6838e0c05ae5051" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "memberships" ADD CONSTRAINT "FK_55c59139e9136eb9a76ed30c6dc" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "one_time_links" ADD CONSTRAINT "FK_a2dabfd365675680eba5f3304f8" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "totp_authenticators" ADD CONSTRAINT "FK_2449500f0da3bbcf7b3eeb2deb8" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "passkeys" ADD CONSTRAINT "FK_02227b9a8a34a808e3e23800b00" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "recovery_codes" ADD CONSTRAINT "FK_fb82b2ac740ca095b617afad031" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    await runner.query(
      `ALTER TABLE "sessions" ADD CONSTRAINT "FK_085d540d9f418cfbdc7bd55bb19" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`,
    );
    // Records are only ever added; a rewritten or shortened history is also found by the chain and its checkpoints.
    await runner.query(
      `CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit records are only ever added'; END $$`,
    );
    await runner.query(
      `CREATE TRIGGER audit_records_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_records" FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
