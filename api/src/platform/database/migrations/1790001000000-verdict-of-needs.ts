import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside a need's list stands whether it has a good answer, and what nobody offers. */
export class VerdictOfNeeds1790001000000 implements MigrationInterface {
  name = 'VerdictOfNeeds1790001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "match_lists" ADD "verdict" jsonb`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
