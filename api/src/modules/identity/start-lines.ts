import type { INestApplicationContext } from '@nestjs/common';
import { DemoAccounts } from './use-cases/demo-accounts.js';
import { FirstAdministrator } from './use-cases/first-administrator.js';

/** How to sign in as each role of the demonstration province; empty in production and without that province. */
export async function ensureDemoAccounts(app: INestApplicationContext): Promise<string[]> {
  const made = await app.get(DemoAccounts, { strict: false }).ensure();
  if (!made) return [];
  const width = Math.max(...made.people.map(({ email }) => email.length));
  return [
    `Đăng nhập thử theo vai trò, mật khẩu lần chạy này / Try it as each role, password of this start:  ${made.password}`,
    ...made.people.map(({ email, vi, en }) => `  ${email.padEnd(width)}   ${vi} / ${en}`),
  ];
}

/** The one-time link of the first administrator; empty when there is one. */
export async function firstAdministratorLines(app: INestApplicationContext): Promise<string[]> {
  const link = await app.get(FirstAdministrator, { strict: false }).link();
  if (link === undefined) return [];
  return [
    'Tạo quản trị viên đầu tiên (liên kết dùng một lần) / Make the first administrator (works once):',
    `  ${link}`,
  ];
}
