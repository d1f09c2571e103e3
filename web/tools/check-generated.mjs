// Exits 1 when the committed documents of src/graphql/generated are not what the schema and the .graphql files give now.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const web = join(import.meta.dirname, '..');
const committed = join(web, 'src', 'graphql', 'generated');
const fresh = mkdtempSync(join(tmpdir(), 'caunoi-codegen-'));
const read = (folder) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

try {
  const run = spawnSync(
    process.execPath,
    [
      join(web, 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js'),
      '--config',
      'codegen.ts',
      '--silent',
    ],
    { cwd: web, env: { ...process.env, CODEGEN_OUT: `${fresh}/` }, encoding: 'utf8' },
  );
  if (run.status !== 0) {
    process.stderr.write(`The web's documents do not fit api/schema.graphql:\n${run.stdout}${run.stderr}\n`);
    process.exitCode = 1;
  } else {
    const [before, now] = [read(committed), read(fresh)];
    const stale = [...new Set([...before.keys(), ...now.keys()])].filter(
      (name) => before.get(name) !== now.get(name),
    );
    if (stale.length > 0) {
      process.stderr.write(
        `Stale in web/src/graphql/generated: ${stale.join(', ')}. Run "pnpm --filter @caunoi/web codegen".\n`,
      );
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
