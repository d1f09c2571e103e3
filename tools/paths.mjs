import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const cacheDir = join(root, '.cache');

/** Where the person typed the command: npm changes into the root and keeps the old folder here. */
export const typedIn = process.env.INIT_CWD ?? process.cwd();

/** Folders of the workspace that hold a package.json, relative to the root, in a fixed order. */
export function workspaceFolders() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return [...packages.sort(), 'api', 'web', 'test'].filter((folder) =>
    existsSync(join(root, folder, 'package.json')),
  );
}

/** All files below a folder, relative to it, sorted; folders of outputs and installed packages are left out. */
export function filesBelow(folder, accept = () => true) {
  if (!existsSync(folder)) return [];
  const skip = new Set(['node_modules', 'dist', '.cache', '.data']);
  const walk = (below) =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return skip.has(entry.name) ? [] : walk(path);
      return accept(path) ? [path] : [];
    });
  return walk('').sort();
}

/** The caller's environment for a child, with a relative data folder made absolute from where it was typed. */
export function childEnvironment() {
  const folder = process.env.CAUNOI_DATA_DIR;
  return folder ? { ...process.env, CAUNOI_DATA_DIR: resolve(typedIn, folder) } : process.env;
}
