import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { runNode } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { childEnvironment, root, typedIn } from './paths.mjs';
import { Stop } from './say.mjs';

/** `npm start`: installs, builds, serves until it is told to stop. Words after `--` go to the server. */
export async function start(words) {
  await checkPort();
  await ensureInstalled();
  await ensureBuilt();
  const script = join(root, 'api', 'dist', 'main.js');
  return runNode(['--enable-source-maps', script, ...words], { cwd: root, env: childEnvironment() });
}

/** `npm run caunoi -- ...`: the command line, with paths meant from where they were typed. */
export async function commandLine(words) {
  await ensureInstalled();
  await ensureBuilt({ web: false });
  const script = join(root, 'api', 'dist', 'cli.js');
  const cwd = existsSync(typedIn) ? typedIn : root;
  return runNode(['--enable-source-maps', script, ...words], { cwd, env: childEnvironment() });
}

/** Installs and builds, then ends: what a container image needs. */
export async function buildOnly() {
  await ensureInstalled();
  await ensureBuilt();
  return 0;
}

/** Says that the port is taken before half a minute goes into installing. */
export async function checkPort() {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Stop(
      `PORT phải là số từ 0 đến 65535, không phải "${text}".`,
      `PORT must be a number from 0 to 65535, not "${text}".`,
    );
  }
  const problem = await new Promise((done) => {
    const server = createServer();
    server.once('error', (error) => done(error.code));
    server.listen(port, process.env.HOST || '127.0.0.1', () => server.close(() => done(undefined)));
  });
  if (problem === 'EADDRINUSE') {
    throw new Stop(
      `Cổng ${port} đang bị chương trình khác dùng; hãy dừng chương trình đó hoặc chọn cổng khác: PORT=${port + 1} npm start`,
      `Port ${port} is used by another program; stop it or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (problem === 'EACCES') {
    throw new Stop(
      `Không được phép mở cổng ${port}; hãy chọn cổng từ 1024 trở lên: PORT=3000 npm start`,
      `Opening port ${port} is not allowed; choose a port from 1024 up: PORT=3000 npm start`,
    );
  }
}
