import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { runNode } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { childEnvironment, filesBelow, root } from './paths.mjs';
import { Stop } from './say.mjs';

const folder = join(root, 'test', 'bench');

/** `npm run bench:NAME`: runs test/bench/NAME/bench-NAME.mjs, or test/bench/NAME.mjs, on what is built. */
export async function bench([name = '', ...words]) {
  const known = filesBelow(folder, (path) => /(^[a-z-]+|\/bench-[a-z-]+)\.mjs$/.test(path));
  const script = known.find((path) => path === `${name}.mjs` || path === `${name}/bench-${name}.mjs`);
  if (!script) {
    throw new Stop(
      `Không có phép đo "${name}"; hiện có: ${known.join(', ')}.`,
      `There is no bench "${name}"; there are: ${known.join(', ')}.`,
    );
  }
  await ensureInstalled();
  await ensureBuilt();
  return runNode(['--enable-source-maps', join(folder, script), ...words], {
    cwd: root,
    env: childEnvironment(),
  });
}
