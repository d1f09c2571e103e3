import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError, noPermission } from './embedded-postgres-error.js';

/** The ordinary user under which PostgreSQL runs when we are root: it refuses to run as root itself. */
export interface RunAs {
  uid: number;
  gid: number;
}

export interface PostgresBinaries {
  /** the folder that holds bin/, lib/ and share/ */
  nativeDir: string;
  /** version of the package, such as 18.4.0-beta.17 */
  version: string;
  /** major version of PostgreSQL, as PG_VERSION of a cluster states it */
  major: string;
}

/** Where things go that the user `nobody` must reach while our own folders are closed to it. */
const OPEN_FOLDER = '/var/tmp';

/** Path of a program of PostgreSQL. */
export function binary(binaries: PostgresBinaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries.nativeDir, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * Finds the PostgreSQL that was installed for this platform.
 * @throws EmbeddedPostgresError NO_BINARIES when there is none
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = resolve(dirname(entry), '..');
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    const found = {
      nativeDir: join(root, 'native'),
      version: manifest.version,
      major: manifest.version.split('.')[0] ?? '',
    };
    await stat(binary(found, 'postgres'));
    return found;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'NO_BINARIES',
      `Không có PostgreSQL dựng sẵn cho máy này (${process.platform}-${process.arch}); hãy đặt DATABASE_URL tới một PostgreSQL 15 trở lên.`,
      `There is no built-in PostgreSQL for this machine (${process.platform}-${process.arch}); set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

/**
 * The user for PostgreSQL's processes: ourselves (undefined) unless we are root; then the owner of the cluster that
 * is already there, or `nobody` for a new one.
 */
export async function chooseUser(clusterDir: string): Promise<RunAs | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(clusterDir).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const line = users.split('\n').find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

/** Whether `user` may walk into `folder`, judged by the permission bits of it and of every folder above. */
export async function mayEnter(folder: string, user: RunAs): Promise<boolean> {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const info = await stat(current);
    const bit = info.uid === user.uid ? 0o100 : info.gid === user.gid ? 0o010 : 0o001;
    if ((info.mode & bit) === 0) return false;
    if (current === dirname(current)) return true;
  }
}

/**
 * Makes (or finds) a folder of that name under /var/tmp that belongs to root and lets everybody walk through.
 * Anyone may create names there, so one that is a link or belongs to someone else is refused.
 */
export async function openFolder(name: string): Promise<string> {
  const folder = join(OPEN_FOLDER, name);
  await mkdir(folder, { mode: 0o755 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const info = await lstat(folder);
  if (!info.isDirectory() || info.uid !== 0) throw noPermission(folder);
  await chmod(folder, 0o755);
  return folder;
}

/** The same binaries where `user` can run them: as they lie, or copied once to a folder open to everybody. */
export async function reachableBinaries(binaries: PostgresBinaries, user: RunAs): Promise<PostgresBinaries> {
  const mode = (await stat(binary(binaries, 'postgres'))).mode;
  const inPlace = (mode & 0o005) === 0o005 && (await mayEnter(join(binaries.nativeDir, 'bin'), user));
  if (inPlace && (await mayEnter(join(binaries.nativeDir, 'share', 'postgresql'), user))) return binaries;

  const home = await openFolder(`caunoi-postgres-${binaries.version}-${process.arch}`);
  const copied = { ...binaries, nativeDir: join(home, 'native') };
  const complete = await stat(binary(copied, 'postgres')).catch(() => undefined);
  if (complete) return copied;
  // Copied aside and renamed: a copy cut short is never taken for a whole one.
  const aside = join(home, `native-${process.pid}`);
  await rm(aside, { recursive: true, force: true });
  await cp(binaries.nativeDir, aside, { recursive: true, verbatimSymlinks: true });
  await openToEverybody(aside);
  await rename(aside, copied.nativeDir).catch(async (error: NodeJS.ErrnoException) => {
    await rm(aside, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  return copied;
}

async function openToEverybody(path: string): Promise<void> {
  const info = await lstat(path);
  if (info.isSymbolicLink()) return;
  await chmod(path, info.mode | (info.isDirectory() || (info.mode & 0o100) !== 0 ? 0o055 : 0o044));
  if (!info.isDirectory()) return;
  for (const name of await readdir(path)) await openToEverybody(join(path, name));
}
