import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The lists of offers and needs in order, for everybody: the indexes of published ones alone could not serve a member,
 * whose lists also hold what its own organisations keep unpublished (all rows were sorted for every page).
 */
export class ListsForMembers1790000011000 implements MigrationInterface {
  name = 'ListsForMembers1790000011000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['offers', 'needs']) {
      await runner.query(`DROP INDEX "${table}_newest"`);
      await runner.query(`DROP INDEX "${table}_by_title"`);
      await runner.query(`CREATE INDEX "${table}_newest" ON "${table}" ("published_at", "id")`);
      await runner.query(`CREATE INDEX "${table}_by_title" ON "${table}" ("title", "id")`);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
