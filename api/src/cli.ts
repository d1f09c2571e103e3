#!/usr/bin/env node
import 'reflect-metadata';
import { runCommandLine } from './cli/run-command-line.js';

const stop = new AbortController();
process.on('SIGINT', () => {
  // Once: stop at the next safe place. Twice: now; a transaction that is under way is rolled back.
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
});
process.on('SIGTERM', () => stop.abort());
// A reader that closes the pipe (`caunoi ... | head`) has seen enough.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  { out: process.stdout, err: process.stderr },
  stop.signal,
);
