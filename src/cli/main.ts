#!/usr/bin/env node
import { run } from './run';

/** A reader that stops early (`dti … | head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

void run(process.argv.slice(2), process.env['LANG'], {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
  width: process.stdout.columns || 100,
}).then((code) => {
  // Not process.exit: what was written to a pipe must still arrive.
  process.exitCode = code;
});
