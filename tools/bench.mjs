import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { runNode } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { childEnvironment, filesBelow, root } from './paths.mjs';
import { Stop } from './say.mjs';

/** `npm run bench:NAME`: runs test/bench/NAME.mjs on what is built. */
export async function bench([name = '', ...words]) {
  const script = join(root, 'test', 'bench', `${name}.mjs`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
    const known = filesBelow(join(root, 'test', 'bench'), (path) => /^[a-z-]+\.mjs$/.test(path)).join(', ');
    throw new Stop(
      `Không có phép đo "${name}"; hiện có: ${known}.`,
      `There is no bench "${name}"; there are: ${known}.`,
    );
  }
  await ensureInstalled();
  await ensureBuilt();
  return runNode(['--enable-source-maps', script, ...words], { cwd: root, env: childEnvironment() });
}
