import { formatNumber } from '@caunoi/vietnamese/numbers';
import type { Terminal } from './terminal.js';

const plainEveryMs = 5_000;
const ttyEveryMs = 200;

/** Shows how far a long work has come: rows, rows a second, time left. One line that changes on a terminal, lines elsewhere. */
export class ProgressLine {
  private readonly started: number;
  private shownAt = 0;
  private first: number | undefined;
  private open = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly now: () => number = Date.now,
  ) {
    this.started = now();
  }

  show(done: number, total: number): void {
    this.first ??= done;
    const at = this.now();
    if (at - this.shownAt < (this.terminal.err.isTTY ? ttyEveryMs : plainEveryMs) && done < total) return;
    if (this.shownAt === 0 && done < total && !this.terminal.err.isTTY) {
      this.shownAt = at;
      return;
    }
    this.shownAt = at;
    const text = progressText(done, total, done - this.first, at - this.started);
    this.terminal.err.write(this.terminal.err.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
    this.open = this.terminal.err.isTTY === true;
  }

  end(): void {
    if (this.open) this.terminal.err.write('\n');
    this.open = false;
  }
}

/** `12.000/100.000 dòng (12%), 8.500 dòng/giây, còn 10 giây | rows 12,000/100,000, 8,500/s, 10 s left`. */
export function progressText(done: number, total: number, doneNow: number, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? (doneNow / elapsedMs) * 1_000 : 0;
  const left = rate > 0 ? Math.ceil((total - done) / rate) : undefined;
  const percent = total > 0 ? Math.floor((done / total) * 100) : 100;
  const vi = (n: number): string => formatNumber(Math.round(n), 'vi');
  const en = (n: number): string => formatNumber(Math.round(n), 'en');
  const leftVi = left === undefined ? '' : `, còn ${duration(left, 'giây', 'phút')}`;
  const leftEn = left === undefined ? '' : `, ${duration(left, 's', 'min')} left`;
  return (
    `${vi(done)}/${vi(total)} dòng (${percent}%), ${vi(rate)} dòng/giây${leftVi}` +
    ` | ${en(done)}/${en(total)} rows, ${en(rate)}/s${leftEn}`
  );
}

function duration(seconds: number, second: string, minute: string): string {
  return seconds < 90 ? `${seconds} ${second}` : `${Math.round(seconds / 60)} ${minute}`;
}
