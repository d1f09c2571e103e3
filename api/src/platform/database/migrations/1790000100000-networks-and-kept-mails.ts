import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions know the network they were opened from; a kept mail knows that it was sent after all. */
export class NetworksAndKeptMails1790000100000 implements MigrationInterface {
  name = 'NetworksAndKeptMails1790000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "sessions" ADD "network" text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE "kept_mails" ADD "sent_at" TIMESTAMP WITH TIME ZONE`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
