import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link that was replaced is told apart from one that somebody followed. */
export class LinksRevoked1790000014000 implements MigrationInterface {
  name = 'LinksRevoked1790000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "one_time_links" ADD "revoked" boolean NOT NULL DEFAULT false`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
