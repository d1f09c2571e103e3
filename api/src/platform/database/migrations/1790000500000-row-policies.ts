import type { MigrationInterface, QueryRunner } from 'typeorm';

const published = `status = 'published'`;
/**
 * The same tiers as the repository's `visibleTo`; staff also reach the draft that they have just sent back with a reason:
 * what a change leaves behind must be visible to whoever changes it.
 */
const visible = (table: string): string => `
  (${published} AND visibility = 'public')
  OR (SELECT actor_is_system())
  OR organisation_id = ANY ((SELECT actor_organisations())::uuid[])
  OR created_by = (SELECT actor_id())
  OR ((status <> 'draft' OR review_reason IS NOT NULL) AND (SELECT actor_is_staff()))
  OR (${published} AND (SELECT actor_id()) IS NOT NULL AND (
    visibility = 'members'
    OR (visibility = 'after_nda' AND EXISTS (
      SELECT 1 FROM nda_acceptances a
      WHERE a.user_id = (SELECT actor_id()) AND a.version = (SELECT max(version) FROM nda_texts)))
    OR (visibility = 'named' AND EXISTS (
      SELECT 1 FROM listing_readers r JOIN users u ON u.email = r.email
      WHERE r.listing_id = "${table}".id AND u.id = (SELECT actor_id())))
    OR (visibility = 'named' AND EXISTS (
      SELECT 1 FROM listing_reader_organisations r
      WHERE r.listing_id = "${table}".id AND r.organisation_id = ANY ((SELECT actor_organisations())::uuid[])))))`;
const writes = `(SELECT actor_is_system()) OR (SELECT actor_is_staff())
  OR organisation_id = ANY ((SELECT actor_organisations())::uuid[])`;

/**
 * A second net under the conditions of the repositories: PostgreSQL itself hides confidential rows from a statement that
 * does not say who asks. Rows that everybody may read pass without any setting, so public reads pay nothing.
 */
export class RowPolicies1790000500000 implements MigrationInterface {
  name = 'RowPolicies1790000500000';

  async up(runner: QueryRunner): Promise<void> {
    const run = async (...statements: string[]): Promise<void> => {
      for (const statement of statements) await runner.query(statement);
    };
    await run(
      `ALTER TABLE "listing_readers" ADD "organisation_id" uuid`,
      `ALTER TABLE "listing_readers" ADD CONSTRAINT "FK_d10721f3d3e5a3152cc8ae74a99" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `UPDATE "listing_readers" r SET organisation_id = coalesce(
        (SELECT n.organisation_id FROM needs n WHERE n.id = r.listing_id),
        (SELECT o.organisation_id FROM offers o WHERE o.id = r.listing_id))`,
    );
    // What a transaction says of its actor, for every table's policies.
    await run(
      `CREATE FUNCTION actor_is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT coalesce(current_setting('caunoi.actor', true), '') = 'system' $$`,
      `CREATE FUNCTION actor_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('caunoi.user', true), '')::uuid $$`,
      `CREATE FUNCTION actor_roles() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT coalesce(nullif(current_setting('caunoi.roles', true), ''), '{}')::text[] $$`,
      `CREATE FUNCTION actor_organisations() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT coalesce(nullif(current_setting('caunoi.organisations', true), ''), '{}')::uuid[] $$`,
      `CREATE FUNCTION actor_is_staff() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT actor_roles() && '{adviser,province_officer,administrator}'::text[] $$`,
      // Whoever writes an audit record needs the last one's hash, and may not read the record.
      `CREATE FUNCTION audit_head(OUT seq bigint, OUT hash bytea) RETURNS record LANGUAGE plpgsql AS $$
        DECLARE before text := coalesce(current_setting('caunoi.actor', true), '');
        BEGIN
          PERFORM set_config('caunoi.actor', 'system', true);
          SELECT r.seq, r.hash INTO seq, hash FROM audit_records r ORDER BY r.seq DESC LIMIT 1;
          PERFORM set_config('caunoi.actor', before, true);
        END $$`,
    );
    for (const table of ['needs', 'offers', 'listing_readers', 'audit_records', 'kept_mails']) {
      await run(
        `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`,
        `ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`,
      );
    }
    for (const table of ['needs', 'offers']) {
      await run(
        `CREATE POLICY "${table}_read" ON "${table}" FOR SELECT USING (${visible(table)})`,
        `CREATE POLICY "${table}_add" ON "${table}" FOR INSERT WITH CHECK (${writes})`,
        `CREATE POLICY "${table}_change" ON "${table}" FOR UPDATE USING (${visible(table)}) WITH CHECK (${writes})`,
        `CREATE POLICY "${table}_remove" ON "${table}" FOR DELETE USING ((SELECT actor_is_system()))`,
      );
    }
    await run(
      `CREATE POLICY "listing_readers_read" ON "listing_readers" FOR SELECT
        USING (${writes} OR email = (SELECT u.email FROM users u WHERE u.id = (SELECT actor_id())))`,
      `CREATE POLICY "listing_readers_write" ON "listing_readers" USING (${writes})`,
      `CREATE POLICY "audit_records_read" ON "audit_records" FOR SELECT
        USING ((SELECT actor_is_system()) OR (SELECT actor_roles() && '{administrator,auditor}'::text[]) OR actor_id = (SELECT actor_id()))`,
      `CREATE POLICY "audit_records_add" ON "audit_records" FOR INSERT
        WITH CHECK ((SELECT actor_is_system()) OR actor_id IS NOT DISTINCT FROM (SELECT actor_id()))`,
      `CREATE POLICY "audit_records_keep" ON "audit_records" USING ((SELECT actor_is_system()))`,
      `CREATE POLICY "kept_mails_platform" ON "kept_mails" USING ((SELECT actor_is_system()))`,
      `CREATE POLICY "kept_mails_read" ON "kept_mails" FOR SELECT USING ((SELECT 'administrator' = ANY (actor_roles())))`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
