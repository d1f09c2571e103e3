import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Listings know when their owner last said that they still hold; what people are told may lead to a page of its own. */
export class ListingsConfirmed1790000701000 implements MigrationInterface {
  name = 'ListingsConfirmed1790000701000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['needs', 'offers']) {
      await runner.query(
        `ALTER TABLE "${table}" ADD "confirmed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
      );
      await runner.query(`ALTER TABLE "${table}" ADD "reminded_at" TIMESTAMP WITH TIME ZONE`);
      await runner.query(
        `CREATE INDEX "${table}_to_confirm" ON "${table}" ("confirmed_at", "id") WHERE status = 'published'`,
      );
    }
    await runner.query(`ALTER TABLE "notifications" ADD "path" text`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
