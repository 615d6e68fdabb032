import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Adds up the closing lines of the test runs in these logs, and says them in one plain line. */
const LINE = /^\s*Tests\s+(.*)\(\d+\)\s*$/gm;
const total = { passed: 0, failed: 0, skipped: 0 };
for (const path of process.argv.slice(2)) {
  const text = stripVTControlCharacters(readFileSync(path, 'utf8'));
  for (const [, counts] of text.matchAll(LINE))
    for (const [, count, kind] of counts.matchAll(/(\d+) (passed|failed|skipped)/g))
      total[kind] += Number(count);
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
if (total.passed === 0 || total.failed > 0) process.exitCode = 1;
