import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Listings end at their date; whole organisations can be named as readers. */
export class ExpiryAndReadingOrganisations1790000300000 implements MigrationInterface {
  name = 'ExpiryAndReadingOrganisations1790000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "listing_reader_organisations" ("listing_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_aae73a48d001a5245028442bc76" PRIMARY KEY ("listing_id", "organisation_id"))`,
    );
    await runner.query(
      `CREATE INDEX "listing_reader_organisations_by_organisation" ON "listing_reader_organisations" ("organisation_id")`,
    );
    await runner.query(
      `ALTER TABLE "listing_reader_organisations" ADD CONSTRAINT "FK_f6a6c60e3ff1254bc916110e146" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    for (const table of ['offers', 'needs']) {
      await runner.query(
        `CREATE INDEX "${table}_expiring" ON "${table}" ("expires_at") WHERE status = 'published'`,
      );
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
