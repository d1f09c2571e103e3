import { join } from 'node:path';
import { startApp, type RunningApp } from './app.js';
import { ConfigError, readConfig, type Config } from './config/config.js';
import { ensureDemoAccounts, firstAdministratorLines } from './modules/identity/identity.public.js';
import { seedDemo } from './modules/imports/imports.public.js';
import { ImportCertificates } from './modules/st-enterprises/st-enterprises.public.js';
import { system } from './platform/auth/actor.js';
import { Database } from './platform/database/database.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { EmbeddedPostgresError } from './platform/database/embedded-postgres-error.js';
import { migrateDatabase } from './platform/database/migrate.js';
import { isConnectionLoss } from './platform/database/pg-errors.js';
import { Events } from './platform/events/events.js';
import { Worker } from './platform/events/worker.js';
import { createLogger } from './platform/logger.js';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function main(): Promise<void> {
  const settings = readConfig();
  const config: Config = { ...settings, startEmpty: settings.startEmpty || process.argv.includes('--empty') };
  const log = createLogger(config.logLevel);
  const running: { app?: RunningApp; postgres?: EmbeddedPostgres } = {};
  let stopping: Promise<void> | undefined;

  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      say('Đang dừng… / Stopping…');
      await running.app?.close();
      await running.postgres?.stop();
    })());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(
      signal,
      () =>
        void stop().then(
          () => process.exit(0),
          () => process.exit(1),
        ),
    );
  }
  // What nobody caught is a defect to be logged, not a reason to leave everybody without service.
  process.on('unhandledRejection', (reason) => log.error({ err: String(reason) }, 'unhandled rejection'));

  if (!config.databaseUrl) {
    say('• Khởi động PostgreSQL đi kèm… / Starting the PostgreSQL that comes along…');
    running.postgres = await startEmbeddedPostgres({
      dataDir: config.dataDir,
      durability: 'safe',
      log: (line) => log.debug(line),
    });
  }
  const databaseUrl = config.databaseUrl ?? running.postgres?.url ?? '';
  say('• Chuẩn bị cơ sở dữ liệu… / Preparing the database…');
  await migrateDatabase(databaseUrl);
  // Jobs wait until the demonstration is loaded: the import and the matching of what it brings would slow each other down.
  const app = await startApp({ config, log, databaseUrl, work: false });
  running.app = app;
  if (!config.startEmpty) await seed(config, app);
  if (config.role !== 'web') await app.nest.get(Worker).start();
  const demo = await ensureDemoAccounts(app.nest);
  welcome(config, app, [...demo, ...(await firstAdministratorLines(app.nest)), ...outboxLines(config)]);
}

/** The demonstration province, once, into an empty database. */
async function seed(config: Config, app: RunningApp): Promise<void> {
  const database = app.nest.get(Database);
  const [found] = await database.query(
    'select 1 from organisations union all select 1 from import_batches limit 1',
  );
  if (found) return;
  say('• Nạp tỉnh mẫu (dữ liệu hư cấu)… / Loading the demonstration province (fictional data)…');
  await seedDemo({ database, events: app.nest.get(Events) }, join(config.rootDir, 'data/demo'));
  await app.nest.get(ImportCertificates, { strict: false }).run(system('seed'));
}

/** Where mails lie while nothing sends them; empty when a server is set. */
function outboxLines(config: Config): string[] {
  if (config.mail.smtpUrl !== undefined) return [];
  return config.production
    ? ['Chưa đặt SMTP_URL: thư chưa gửi được / SMTP_URL is not set: mails cannot be sent']
    : [
        'Chưa đặt SMTP_URL: quản trị viên đọc thư được giữ lại tại / SMTP_URL is not set: administrators read the mails that are kept at',
        '  /administration/mails',
      ];
}

function welcome(config: Config, app: RunningApp, signIn: readonly string[]): void {
  const url = config.publicUrl ?? `http://localhost:${app.port}`;
  say('');
  say(`  Cầu Nối đang chạy tại / is running at   ${url}`);
  say(`  GraphQL                                  ${url}/graphql`);
  for (const line of signIn) say(`  ${line}`);
  say('  Dừng bằng Ctrl-C / Stop with Ctrl-C');
  say('');
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  if (typeof error === 'object' && error !== null && 'code' in error) {
    if (error.code === 'EADDRINUSE') {
      return 'Cổng đã có chương trình khác dùng; chọn cổng khác: PORT=3001 npm start\nThe port is used by another program; choose another: PORT=3001 npm start';
    }
    if (error.code === 'EACCES') {
      return 'Không được phép dùng cổng hoặc thư mục này.\nThis port or folder may not be used.';
    }
    if (error.code === 'ENOSPC') return 'Hết chỗ trên đĩa.\nThe disk is full.';
  }
  if (isConnectionLoss(error)) {
    return 'Không kết nối được PostgreSQL theo DATABASE_URL.\nPostgreSQL at DATABASE_URL cannot be reached.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
