import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  CAUNOI_DATA_DIR: z.string().optional(),
  /** Where files that people hand in are kept: outside everything that is served, shared by every process. */
  FILES_DIR: z.string().optional(),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).optional(),
  PUBLIC_CACHE: flag.default(true),
  PUBLIC_CACHE_SECONDS: z.coerce.number().int().min(1).max(3600).default(30),
  REQUEST_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(10_000),
  STATEMENT_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(5_000),
  EXPOSE_SQL_COUNT: flag,
  CAUNOI_EMPTY: flag,
  /** The authority whose staff verify organisations: readers see it beside the verified mark. */
  AUTHORITY_NAME: z.string().min(1).max(200).default('Sở Khoa học và Công nghệ tỉnh Lào Cai'),
  /** How to reach whoever is in charge of personal data at the authority; shown on the privacy page. */
  PRIVACY_EMAIL: z.email().optional(),
  PRIVACY_PHONE: z.string().min(3).max(50).optional(),
  AUTHORITY_NAME_EN: z.string().min(1).max(200).default('Lào Cai Department of Science and Technology'),
  /** Offers and needs are read by staff before others see them. */
  REVIEW_LISTINGS: flag,
  /** How many proxies stand before this process: so many steps of X-Forwarded-For are believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** 32 random bytes in base64 or hex, the same for every process; without it one is made and kept in the data folder. */
  SECRET_KEY: z
    .string()
    .refine(
      (text) => /^[0-9a-f]{64}$/i.test(text) || Buffer.from(text, 'base64').length === 32,
      'must be 32 bytes in hex or base64',
    )
    .optional(),
  /** File for the signed checkpoints of the audit; best on another disk than the database. */
  AUDIT_CHECKPOINTS: z.string().optional(),
  /** Root fields that one person may ask for in a minute (strangers of one address: five times as many); 0 = no limit. */
  OPERATIONS_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(600),
  /** Which GraphQL operations are run: those of the web's list, what programs make up too, or what anybody makes up. */
  OPERATIONS: z.enum(['listed', 'programs', 'any']).optional(),
  /** Bearer token for /metrics; without one only programs of this machine read it. */
  METRICS_TOKEN: z.string().min(16).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().default('Cầu Nối <khong-tra-loi@caunoi.localhost>'),
  /** A Meilisearch server for the search box; without it search runs in this process. */
  MEILI_URL: z.url().optional(),
  MEILI_KEY: z.string().min(1).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});

/** Where this checkout's root lies: api/dist/config/config.js and api/src/config/config.ts are equally deep. */
const rootDir = resolve(import.meta.dirname, '../../..');

export type Config = ReturnType<typeof readConfig>;

/**
 * Reads and checks the settings; the only reader of process.env.
 * Throws `ConfigError`, whose message names each wrong setting and what it should be.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env) {
  // Compose files and CI write an unset variable as an empty one.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Cấu hình chưa đúng / The settings are not right:\n${lines.join('\n')}`);
  }
  const value = parsed.data;
  if (value.NODE_ENV === 'production' && !value.DATABASE_URL) {
    throw new ConfigError(
      'NODE_ENV=production cần DATABASE_URL: PostgreSQL đi kèm chỉ dành cho dùng thử và phát triển.\n' +
        'NODE_ENV=production needs DATABASE_URL: the PostgreSQL that comes along is for trial and development.',
    );
  }
  return {
    production: value.NODE_ENV === 'production',
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.PUBLIC_URL?.replace(/\/$/, ''),
    databaseUrl: value.DATABASE_URL,
    databasePool: value.DATABASE_POOL,
    dataDir: resolve(value.CAUNOI_DATA_DIR ?? `${rootDir}/.data`),
    filesDir: resolve(value.FILES_DIR ?? `${value.CAUNOI_DATA_DIR ?? `${rootDir}/.data`}/files`),
    rootDir,
    role: value.ROLE,
    // At a desk people read the start-up lines; the log speaks up when something is wrong, unless asked for more.
    logLevel: value.LOG_LEVEL ?? (value.NODE_ENV === 'production' ? 'info' : 'warn'),
    publicCache: { enabled: value.PUBLIC_CACHE, seconds: value.PUBLIC_CACHE_SECONDS },
    requestTimeoutMs: value.REQUEST_TIMEOUT_MS,
    statementTimeoutMs: value.STATEMENT_TIMEOUT_MS,
    exposeSqlCount: value.EXPOSE_SQL_COUNT,
    privacyOfficer: { email: value.PRIVACY_EMAIL, phone: value.PRIVACY_PHONE },
    authority: { vi: value.AUTHORITY_NAME, en: value.AUTHORITY_NAME_EN },
    startEmpty: value.CAUNOI_EMPTY,
    reviewListings: value.REVIEW_LISTINGS,
    trustProxy: value.TRUST_PROXY,
    secretKey: value.SECRET_KEY === undefined ? undefined : decodeKey(value.SECRET_KEY),
    operationsPerMinute: value.OPERATIONS_PER_MINUTE,
    operations: value.OPERATIONS ?? (value.NODE_ENV === 'production' ? 'listed' : 'any'),
    metricsToken: value.METRICS_TOKEN,
    auditCheckpoints: value.AUDIT_CHECKPOINTS === undefined ? undefined : resolve(value.AUDIT_CHECKPOINTS),
    mail: { smtpUrl: value.SMTP_URL, from: value.MAIL_FROM },
    meili: value.MEILI_URL === undefined ? undefined : { url: value.MEILI_URL, key: value.MEILI_KEY },
    oidc: oidcSettings(value),
  };
}

const decodeKey = (text: string): Buffer =>
  Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');

function oidcSettings(value: z.output<typeof schema>) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = value;
  if (issuer === undefined) return undefined;
  if (clientId === undefined || clientSecret === undefined) {
    throw new ConfigError(
      'OIDC_ISSUER cần OIDC_CLIENT_ID và OIDC_CLIENT_SECRET.\nOIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.',
    );
  }
  if (value.NODE_ENV === 'production' && !issuer.startsWith('https:')) {
    throw new ConfigError(
      'OIDC_ISSUER phải là https trong production.\nOIDC_ISSUER must be https in production.',
    );
  }
  return { issuer, clientId, clientSecret };
}

export class ConfigError extends Error {}
