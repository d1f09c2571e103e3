import { createHash, randomBytes } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../config/config.js';
import { CONFIG } from '../../../platform/tokens.js';

const storedName = /^[0-9a-f]{32}$/;

export class TooLarge extends Error {}

/**
 * The folder of files. What is coming in lies in `incoming` until it was checked; what is kept lies under a random name in one of
 * 256 folders. Nothing here is ever reached by a name that somebody chose.
 */
@Injectable()
export class FileStore {
  private readonly incoming: string;
  private readonly kept: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.incoming = join(config.filesDir, 'incoming');
    this.kept = join(config.filesDir, 'kept');
  }

  /**
   * Takes a stream in, to the disk and not to memory, and lets `look` read it. Throws TooLarge as soon as it goes beyond
   * `most`; nothing stays on the disk either way.
   */
  async receive<Result>(
    stream: Readable,
    most: number,
    look: (read: () => Promise<Buffer>) => Promise<Result>,
  ): Promise<Result> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    const path = join(this.incoming, randomBytes(16).toString('hex'));
    try {
      const handle = await open(path, 'wx', 0o600);
      try {
        let count = 0;
        // Who sends too much is still to be told so: leaving the loop must not cut the connection.
        for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
          count += chunk.length;
          if (count > most) throw new TooLarge();
          await handle.write(chunk);
        }
      } finally {
        await handle.close();
      }
      return await look(() => readFile(path));
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Keeps bytes under a new random name; on the disk when this resolves. */
  async keep(bytes: Buffer): Promise<{ storedName: string; sha256: Buffer }> {
    const name = randomBytes(16).toString('hex');
    const path = this.pathOf(name);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    const part = `${path}.part`;
    try {
      await writeFile(part, bytes, { flag: 'wx', mode: 0o600, flush: true });
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    return { storedName: name, sha256: createHash('sha256').update(bytes).digest() };
  }

  /** The content of a kept file. Rejects with ENOENT when it is gone. */
  async read(name: string): Promise<ReadStream> {
    const handle = await open(this.pathOf(name), 'r');
    return handle.createReadStream();
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  /** Names in the kept folders of what was written before `before`, folder by folder; and clears what came in and stayed. */
  async *older(before: Date): AsyncGenerator<string[]> {
    for (const name of await list(this.incoming)) {
      const path = join(this.incoming, name);
      if (await isOlder(path, before)) await rm(path, { force: true });
    }
    for (const folder of await list(this.kept)) {
      const old: string[] = [];
      for (const name of await list(join(this.kept, folder))) {
        const path = join(this.kept, folder, name);
        if (!(await isOlder(path, before))) continue;
        if (storedName.test(name)) old.push(name);
        else await rm(path, { force: true });
      }
      if (old.length > 0) yield old;
    }
  }

  private pathOf(name: string): string {
    if (!storedName.test(name)) throw new Error('Not the name of a kept file');
    return join(this.kept, name.slice(0, 2), name);
  }
}

const list = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

const isOlder = (path: string, before: Date): Promise<boolean> =>
  stat(path).then(
    ({ mtime }) => mtime < before,
    () => false,
  );
