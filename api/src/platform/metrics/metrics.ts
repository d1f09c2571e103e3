import { Injectable } from '@nestjs/common';

/** Upper ends of the buckets, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
/** Names come from outside: so many are told apart, the rest count together. */
const namesKept = 200;
const acceptable = /^[A-Za-z_]\w{0,63}$/;

interface Series {
  requests: number;
  failed: number;
  seconds: number;
  readonly counts: number[];
}

/** Rate, errors and duration of operations by name, in the text format of Prometheus. */
@Injectable()
export class Metrics {
  private readonly series = new Map<string, Series>();

  /** One operation came to its end. `failed`: it answered with an error that was nobody's wish. */
  observe(operation: string, seconds: number, failed: boolean): void {
    const one = this.seriesOf(operation);
    one.requests++;
    if (failed) one.failed++;
    one.seconds += seconds;
    for (const [i, end] of buckets.entries()) if (seconds <= end) one.counts[i]!++;
  }

  /** The lines about operations. */
  text(): string {
    const lines: string[] = [
      '# HELP caunoi_operations_total GraphQL operations by name.',
      '# TYPE caunoi_operations_total counter',
    ];
    for (const [name, one] of this.series)
      lines.push(`caunoi_operations_total{operation="${name}"} ${one.requests}`);
    lines.push(
      '# HELP caunoi_operation_failures_total Operations that ended with an unexpected error or ran out of time.',
      '# TYPE caunoi_operation_failures_total counter',
    );
    for (const [name, one] of this.series)
      lines.push(`caunoi_operation_failures_total{operation="${name}"} ${one.failed}`);
    lines.push(
      '# HELP caunoi_operation_seconds How long operations take.',
      '# TYPE caunoi_operation_seconds histogram',
    );
    for (const [name, one] of this.series) {
      for (const [i, end] of buckets.entries())
        lines.push(`caunoi_operation_seconds_bucket{operation="${name}",le="${end}"} ${one.counts[i]}`);
      lines.push(
        `caunoi_operation_seconds_bucket{operation="${name}",le="+Inf"} ${one.requests}`,
        `caunoi_operation_seconds_sum{operation="${name}"} ${one.seconds}`,
        `caunoi_operation_seconds_count{operation="${name}"} ${one.requests}`,
      );
    }
    return `${lines.join('\n')}\n`;
  }

  private seriesOf(operation: string): Series {
    const name = acceptable.test(operation) ? operation : 'anonymous';
    const known = this.series.get(name);
    if (known) return known;
    if (this.series.size >= namesKept && name !== 'other_operations')
      return this.seriesOf('other_operations');
    const made = { requests: 0, failed: 0, seconds: 0, counts: buckets.map(() => 0) };
    this.series.set(name, made);
    return made;
  }
}
