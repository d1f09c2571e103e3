import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

const LOCK_WAIT_MS = 60_000;
const LOCK_STALE_MS = 120_000;

/** Whether a process of that number is running (whoever owns it); one that ended but is still listed is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/**
 * Runs `work` while no other process starts or stops the server of the same folder.
 * A lock left by a process that died is taken over.
 * @throws EmbeddedPostgresError BUSY when another process holds it for a minute
 */
export async function exclusively<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, 'lock');
  const giveUp = Date.now() + LOCK_WAIT_MS;
  while (!(await take(file))) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    const since = (await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now();
    const age = Date.now() - since;
    if ((holder > 0 && !isAlive(holder)) || age > LOCK_STALE_MS) await rm(file, { force: true });
    else if (Date.now() > giveUp) {
      throw new EmbeddedPostgresError(
        'BUSY',
        `Một tiến trình khác (số ${holder}) đang khởi động hoặc dừng cơ sở dữ liệu trong ${folder}; hãy đợi hoặc kết thúc tiến trình đó.`,
        `Another process (number ${holder}) is starting or stopping the database in ${folder}; wait for it or end it.`,
      );
    } else await delay(50);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(String(process.pid));
      return true;
    } catch (error) {
      // A full disk: a lock without a holder's number would keep everybody out.
      await rm(file, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Who uses the server: one file per user, so that the server of `npm start` also serves a command-line import
 * and is stopped by the one who leaves last.
 */
export class Shares {
  private readonly folder: string;
  private readonly name = `${process.pid}-${randomBytes(4).toString('hex')}`;

  constructor(stateDir: string) {
    this.folder = join(stateDir, 'users');
  }

  /** Notes this process as a user of the server that runs now. */
  async join(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, this.name), '');
  }

  /**
   * Takes this user off the list; answers whether somebody else still uses the server. Waits for nothing, so that it
   * also works while the process ends.
   */
  leave(): boolean {
    rmSync(join(this.folder, this.name), { force: true });
    const others = existsSync(this.folder) ? readdirSync(this.folder) : [];
    return others.some((name) => isAlive(Number(name.split('-')[0])));
  }

  /** Forgets everybody: called before a new server is started, when no old note can be true any more. */
  async forget(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
