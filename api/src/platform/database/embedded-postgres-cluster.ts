import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  binary,
  chooseUser,
  mayEnter,
  openFolder,
  reachableBinaries,
  type PostgresBinaries,
  type RunAs,
} from './embedded-postgres-binaries.js';
import { brokenFolder, diskFull, EmbeddedPostgresError } from './embedded-postgres-error.js';

export interface EmbeddedPostgresOptions {
  /** Folder of this installation's data; the database goes into `postgres/` below it. Made when missing. */
  dataDir: string;
  /** Told what is being done, one line each in Vietnamese and English. */
  log?: (line: string) => void;
  /** A fixed port; otherwise the last one used, or a free one. */
  port?: number;
  /** `safe` keeps every acknowledged write; `test` trades that for speed (fsync off, no passwords). */
  durability: 'safe' | 'test';
}

/** Kept in state.json (mode 600). `id` names the folder under /var/tmp, when one is needed. */
interface State {
  version: 1;
  id: string;
  adminPassword: string;
  appPassword: string;
  port?: number;
}

/** Where one cluster lies, and how its processes are run. */
export interface Cluster {
  stateDir: string;
  clusterDir: string;
  logFile: string;
  binaries: PostgresBinaries;
  user: RunAs | undefined;
  state: State;
  options: EmbeddedPostgresOptions;
}

const ROOM_FOR_NEW = 150_000_000;
const ROOM_FOR_START = 32_000_000;

/** Finds or makes the state of a data folder and settles where its cluster lies and who runs it. */
export async function locate(
  stateDir: string,
  found: PostgresBinaries,
  options: EmbeddedPostgresOptions,
): Promise<Cluster> {
  const logFile = join(stateDir, 'postgres.log');
  const state = await readState(stateDir, logFile);
  const user = await chooseUser(join(stateDir, 'cluster'));
  if (!user) {
    return {
      stateDir,
      clusterDir: join(stateDir, 'cluster'),
      logFile,
      binaries: found,
      user,
      state,
      options,
    };
  }
  const binaries = await reachableBinaries(found, user);
  const home = (await mayEnter(stateDir, user)) ? stateDir : await openFolder(`caunoi-data-${state.id}`);
  return { stateDir, clusterDir: join(home, 'cluster'), logFile, binaries, user, state, options };
}

async function readState(stateDir: string, logFile: string): Promise<State> {
  const file = join(stateDir, 'state.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) {
    try {
      const state = JSON.parse(text) as State;
      if (state.version === 1 && state.adminPassword && state.appPassword && state.id) return state;
    } catch (error) {
      throw brokenFolder(stateDir, logFile, error);
    }
    throw brokenFolder(stateDir, logFile);
  }
  if (await exists(join(stateDir, 'cluster'))) throw brokenFolder(stateDir, logFile);
  const secret = (): string => randomBytes(18).toString('base64url');
  const state: State = {
    version: 1,
    id: randomBytes(6).toString('hex'),
    adminPassword: secret(),
    appPassword: secret(),
  };
  await writeState(stateDir, state);
  return state;
}

/** Keeps the state, whole or not at all, readable by the folder's owner only. */
export async function writeState(stateDir: string, state: State): Promise<void> {
  const file = join(stateDir, 'state.json');
  await writeFile(`${file}.new`, JSON.stringify(state, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  // Root may have started what belongs to somebody else: it stays theirs.
  const owner = await stat(stateDir);
  if (process.getuid?.() === 0) await chown(file, owner.uid, owner.gid);
}

/** Makes the cluster when there is none; checks its version and the room on the disk when there is. */
export async function createCluster(cluster: Cluster): Promise<void> {
  const { clusterDir, binaries, user, state, options } = cluster;
  const version = await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) {
    if (version.trim() !== binaries.major) throw wrongVersion(clusterDir, version.trim(), binaries.major);
    await checkRoom(clusterDir, ROOM_FOR_START);
    await chmod(clusterDir, 0o700);
    return;
  }
  if (await exists(clusterDir)) throw brokenFolder(clusterDir, cluster.logFile);

  options.log?.('Đang tạo cơ sở dữ liệu · Creating the database');
  const home = resolve(clusterDir, '..');
  for (const name of await readdir(home)) {
    if (name.startsWith('cluster-new-')) await rm(join(home, name), { recursive: true, force: true });
  }
  await checkRoom(home, ROOM_FOR_NEW);
  // Made aside and renamed, so that a start cut short never leaves half a cluster behind.
  const aside = join(home, `cluster-new-${process.pid}`);
  const passwordFile = join(home, `password-${process.pid}`);
  await mkdir(aside, { mode: 0o700 });
  await writeFile(passwordFile, state.adminPassword, { mode: 0o600 });
  if (user) {
    await chown(aside, user.uid, user.gid);
    await chown(passwordFile, user.uid, user.gid);
  }
  try {
    const auth = options.durability === 'test' ? 'trust' : 'scram-sha-256';
    const words = ['-D', aside, '-U', 'postgres', '-A', auth, `--pwfile=${passwordFile}`, '-E', 'UTF8'];
    await runInitdb(cluster, [
      ...words,
      ...localeWords(),
      ...(options.durability === 'test' ? ['--no-sync'] : []),
    ]);
    await rename(aside, clusterDir);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(aside, { recursive: true, force: true });
  }
}

/** Code-point order and Unicode letters; the names of such a locale differ between platforms. */
function localeWords(): string[] {
  if (process.platform === 'linux') return ['--locale=C.UTF-8'];
  return process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=en_US.UTF-8'] : ['--locale=C'];
}

async function runInitdb(cluster: Cluster, words: string[]): Promise<void> {
  const child = spawn(binary(cluster.binaries, 'initdb'), words, {
    ...cluster.user,
    cwd: resolve('/'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code === 0) return;
  await writeFile(cluster.logFile, output, { flag: 'a' }).catch(() => undefined);
  throw explain(output, cluster);
}

function wrongVersion(folder: string, has: string, needs: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DATA_FOLDER_VERSION',
    `Thư mục dữ liệu ${folder} thuộc PostgreSQL ${has}, phiên bản này dùng PostgreSQL ${needs}; hãy chạy bản cũ để sao lưu rồi khôi phục.`,
    `The data folder ${folder} belongs to PostgreSQL ${has}, this version uses PostgreSQL ${needs}; back it up with the old version and restore.`,
  );
}

/** The sentence for what initdb or postgres wrote before it ended. */
export function explain(words: string, cluster: Cluster): EmbeddedPostgresError {
  if (/No space left on device|Disk quota exceeded/.test(words)) return diskFull(cluster.clusterDir);
  const port = cluster.options.port;
  if (port !== undefined && words.includes('Address already in use')) {
    return new EmbeddedPostgresError(
      'START_FAILED',
      `Cổng ${port} dành cho cơ sở dữ liệu đang bị chương trình khác dùng.`,
      `Port ${port}, meant for the database, is used by another program.`,
    );
  }
  if (/error while loading shared libraries|cannot allocate|could not map|invalid locale/i.test(words)) {
    return new EmbeddedPostgresError(
      'START_FAILED',
      `PostgreSQL đi kèm không chạy được trên máy này (chi tiết: ${cluster.logFile}); hãy đặt DATABASE_URL tới một PostgreSQL có sẵn.`,
      `The built-in PostgreSQL does not run on this machine (details: ${cluster.logFile}); set DATABASE_URL to one of your own.`,
    );
  }
  return brokenFolder(cluster.clusterDir, cluster.logFile, words.slice(-2000));
}

async function checkRoom(folder: string, bytes: number): Promise<void> {
  const disk = await statfs(folder);
  if (disk.bavail * disk.bsize < bytes) throw diskFull(folder);
}

/** Whether there is something at that path; a folder that may not be looked into is an error, not a no. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
