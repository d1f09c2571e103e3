import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const dataDir = mkdtempSync(join(tmpdir(), 'caunoi-start-'));
const started: Verb[] = [];

afterAll(async () => {
  for (const verb of started) await verb.stop('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm start and npm run dev, with nothing but Node', () => {
  it('serve pages and api on one port, say no to a taken port in one sentence, and stop on Ctrl-C', async () => {
    const first = run('start', { PORT: '0' });
    const url = await first.says(/http:\/\/localhost:\d+/);
    await first.says(/member@demo\.example/);
    expect(await (await fetch(url)).text()).toContain('Cầu Nối');
    const counts = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ counts { offers needs } }' }),
    });
    expect(await counts.json()).toMatchObject({ data: { counts: { offers: expect.any(Number) } } });

    const second = run('start', { PORT: new URL(url).port });
    expect(await second.ended()).toBe(1);
    expect(second.written()).toContain(`Port ${new URL(url).port} is used by another program`);
    expect(second.written()).not.toMatch(/\n\s+at /);

    expect(await first.stop('SIGINT')).toBe(0);
  });

  it('find again what they kept, and the pages in dev ask the api wherever it listens', async () => {
    const [api, web] = [await freePort(), await freePort()];
    const dev = run('dev', { PORT: String(api), WEB_PORT: String(web) });
    await dev.says(new RegExp(`http://localhost:${api}`));
    expect(dev.written()).not.toContain('Loading the demonstration province');
    await dev.says(new RegExp(`http://(?:localhost|127\\.0\\.0\\.1):${web}`));
    expect(await (await fetch(`http://localhost:${web}/`)).text()).toContain('/src/main.tsx');
    expect((await fetch(`http://localhost:${web}/health/ready`)).status).toBe(200);
    expect(await dev.stop('SIGINT')).toBe(0);
  });
});

interface Verb {
  written(): string;
  /** Resolves with what matched once it was written. */
  says(pattern: RegExp): Promise<string>;
  ended(): Promise<number | null>;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

function run(verb: string, settings: Record<string, string>): Verb {
  const { DATABASE_URL: _theirs, ...environment } = process.env;
  const child: ChildProcess = spawn(process.execPath, [join(root, 'tools/run.mjs'), verb], {
    cwd: root,
    env: { ...environment, NODE_ENV: '', CAUNOI_DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const listeners = new Set<() => void>();
  const read = (chunk: Buffer): void => {
    written += stripVTControlCharacters(chunk.toString());
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  const gone = once(child, 'exit').then(([code]) => code as number | null);
  const self: Verb = {
    written: () => written,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(written)?.[0];
          if (found === undefined) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        void gone.then((code) => reject(new Error(`It ended with ${code}:\n${written}`)));
        look();
      }),
    ended: () => gone,
    stop: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return gone;
    },
  };
  started.push(self);
  return self;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
