import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The verified mark names the authority, as it was called then; a claim keeps what the person wrote. */
export class VerifyingAuthority1790000200000 implements MigrationInterface {
  name = 'VerifyingAuthority1790000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "organisations" ADD "verified_authority" jsonb;`);
    await runner.query(`ALTER TABLE "organisation_claims" ADD "given" jsonb;`);
    await runner.query(
      `update organisations set verified_authority = '{"vi": "Sở Khoa học và Công nghệ tỉnh Lào Cai", "en": "Lào Cai Department of Science and Technology"}'
       where verified_at is not null`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only: restore a backup instead.'));
  }
}
