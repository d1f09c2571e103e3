import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root, workspaceFolders } from './paths.mjs';
import { clearProgress, explainFileError, progress, say, Stop } from './say.mjs';

const PNPM = 'pnpm@12.21.0';

/** Installs the dependencies when the lock file or a package.json changed since the last time. */
export async function ensureInstalled() {
  const state = join(cacheDir, 'installed');
  const wanted = fingerprint();
  if (existsSync(join(root, 'node_modules', '.pnpm')) && read(state) === wanted) return;
  say(
    'Đang cài các gói phần mềm (lần đầu mất khoảng nửa phút)',
    'Installing packages (about half a minute the first time)',
  );
  const begin = Date.now();
  const { code, output } = await install();
  clearProgress();
  if (code !== 0) {
    writeLog(output);
    throw explain(output);
  }
  try {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(state, wanted);
  } catch (error) {
    throw explainFileError(error);
  }
  say(`Đã cài xong sau ${seconds(begin)} giây`, `Installed in ${seconds(begin)} s`);
}

function fingerprint() {
  const hash = createHash('sha256').update(
    `${process.platform} ${process.arch} ${process.versions.modules}\n`,
  );
  const manifests = workspaceFolders().map((folder) => `${folder}/package.json`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function install() {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const words = ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'];
  // NODE_ENV=production would leave out what the build needs; CI=true answers pnpm's questions.
  const env = { ...process.env, NODE_ENV: '', CI: 'true' };
  return new Promise((done) => {
    const child = spawn(npx, words, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      const line = String(chunk)
        .trim()
        .split('\n')
        .findLast((text) => text.startsWith('Progress:'));
      if (line) progress(`  ${line}`);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => done({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function explain(output) {
  if (/ENOSPC|no space left/i.test(output)) return explainFileError({ code: 'ENOSPC' });
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL/.test(
      output,
    )
  ) {
    return new Stop(
      'Không tải được các gói phần mềm: máy không nối được tới kho gói npm; hãy kiểm tra mạng rồi chạy lại.',
      'The packages could not be fetched: the npm registry cannot be reached; check the network and run again.',
    );
  }
  if (/OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH/.test(output)) {
    return new Stop(
      `pnpm-lock.yaml không khớp với package.json; hãy chạy: npx ${PNPM} install`,
      `pnpm-lock.yaml does not match the package.json files; run: npx ${PNPM} install`,
    );
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new Stop(
      `Không được phép ghi vào ${root}/node_modules hoặc bộ nhớ đệm của npm; hãy chạy bằng chủ của thư mục (chi tiết: .cache/install.log).`,
      `Writing to ${root}/node_modules or npm's cache is not allowed; run as the folder's owner (details: .cache/install.log).`,
    );
  }
  return new Stop(
    'Cài các gói phần mềm không thành công (chi tiết: .cache/install.log).',
    'Installing the packages failed (details: .cache/install.log).',
  );
}

function writeLog(output) {
  try {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(join(cacheDir, 'install.log'), output);
  } catch {
    process.stderr.write(output);
  }
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
