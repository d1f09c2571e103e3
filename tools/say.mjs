// What the tools say to the person at the keyboard. Everything goes to stderr: stdout belongs to the command that is run.

/** A start that cannot go on, with one sentence in each language; shown without a stack. */
export class Stop extends Error {
  constructor(vi, en) {
    super(en);
    this.vi = vi;
    this.en = en;
  }
}

/** One line that stays. */
export function say(vi, en) {
  clearProgress();
  process.stderr.write(`${vi} · ${en}\n`);
}

let shown = 0;
let lastLine = 0;

/** A line that the next one replaces on a terminal; elsewhere one line every ten seconds, so that logs stay short. */
export function progress(text) {
  if (process.stderr.isTTY) {
    const line = text.slice(0, (process.stderr.columns || 80) - 1);
    process.stderr.write(`\r${line}${' '.repeat(Math.max(0, shown - line.length))}`);
    shown = line.length;
  } else if (Date.now() - lastLine > 10_000) {
    lastLine = Date.now();
    process.stderr.write(`${text}\n`);
  }
}

export function clearProgress() {
  if (shown > 0) process.stderr.write(`\r${' '.repeat(shown)}\r`);
  shown = 0;
}

/** Turns an error of the file system into a sentence; anything else is thrown as it came. */
export function explainFileError(error) {
  if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT') {
    return new Stop(
      'Ổ đĩa đã đầy; hãy giải phóng ít nhất 1 GB rồi chạy lại.',
      'The disk is full; free at least 1 GB and run again.',
    );
  }
  if (error?.code === 'EACCES' || error?.code === 'EPERM' || error?.code === 'EROFS') {
    return new Stop(
      `Không được phép ghi vào ${error.path}; hãy chạy bằng chủ của thư mục mã nguồn.`,
      `Writing to ${error.path} is not allowed; run as the owner of the source folder.`,
    );
  }
  return error;
}
