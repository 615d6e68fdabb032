import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Tests the tests of the audit: each mutant is one way of getting it wrong, and has to be noticed by the tests
 * that are named with it. They run in a copy, one mutant after another; what is changed has to stand in the file
 * exactly once. It says which test noticed, and how many. A test that only ran out of time has noticed nothing, since
 * a busy machine can do that. Ends with 1 where a mutant lives, or where the tests fail without one.
 */
const MUTANTS = [
  {
    name: 'respond-before-durable',
    file: 'src/audit/epoch.ts',
    from: 'await persist(this.#options.blocks, block, this.#options.patience);',
    to: 'void persist(this.#options.blocks, block, this.#options.patience).catch(() => undefined);',
    tests: ['test/unit/audit/writer.test.ts', 'test/fault/audit-power-loss.test.ts'],
  },
  {
    name: 'no-fsync',
    file: 'src/store/embedded/tables.ts',
    from: 'overlappingSync: false,',
    to: 'overlappingSync: false,\n    noSync: true,',
    tests: ['test/contract/store-embedded-power.test.ts'],
  },
  {
    name: 'swallow-audit-error',
    file: 'src/audit/writer.ts',
    from: 'await epoch.write(intent);',
    to: 'await epoch.write(intent).catch(() => undefined);',
    tests: ['test/unit/audit/writer.test.ts', 'test/fault/audit-store-fails.test.ts'],
  },
  {
    name: 'digest-before-serialise',
    file: 'src/sharing/release.ts',
    from: "digest: asId(hash('sha256', bytes, 'hex')),",
    to: "digest: asId(hash('sha256', JSON.stringify(releases), 'hex')),",
    tests: ['test/e2e/family-picture.test.ts', 'test/unit/sharing/corridor.test.ts'],
  },
  {
    name: 'no-audit-on-denial',
    file: 'src/sharing/disclose.ts',
    from: 'await hub.audit.intend(refusedIntent(asked, facts, hub.policy, reasons));',
    to: 'void refusedIntent(asked, facts, hub.policy, reasons);',
    tests: ['test/unit/sharing/corridor.test.ts', 'test/e2e/ig-questions.test.ts'],
  },
  {
    name: 'nobody-named-as-shown',
    file: 'src/sharing/subjects.ts',
    from: '.filter(({ agency }) => knownBy.has(`${agency}/${ref}`))',
    to: '.filter(({ agency }) => !knownBy.has(`${agency}/${ref}`))',
    tests: ['test/e2e/ig-questions.test.ts'],
  },
  {
    name: 'suspended-and-let-in',
    file: 'policies/doors.ts',
    from: "...(facts.suspended ? (['SUSPENDED'] as const) : []),",
    to: '',
    tests: ['test/e2e/ig-desk.test.ts'],
  },
  {
    name: 'late-and-still-sharing',
    file: 'src/audit/log/standing.ts',
    from: "if (ageMs >= refuseMs) return 'REFUSING';",
    to: '',
    tests: ['test/unit/audit/witnesses.test.ts', 'test/e2e/audit-too-late.test.ts'],
  },
];

const project = fileURLToPath(new URL('..', import.meta.url));
// Beside the package: a store whose power is cut has to be on a disk, and temporary folders are often in memory.
const copy = mkdtempSync(join(project, '.build-audit-mutants-'));
const COPIED = ['src', 'policies', 'resolvers', 'schema', 'samples', 'console', 'test', 'bench'];
const FILES = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'docs'];
for (const name of [...COPIED, ...FILES])
  cpSync(join(project, name), join(copy, name), { recursive: true });
symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));

/** Few files at once and time enough, so that other work on the machine decides nothing. */
const PATIENT = ['--maxWorkers=2', '--testTimeout=180000', '--hookTimeout=180000'];
const OUT_OF_TIME = /timed out in \d+ms/;

/** The tests that failed, each with the first line of why; undefined where they could not be run. */
function failing(tests) {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', ...PATIENT];
  const args = [...vitest, `--outputFile=${report}`, ...tests];
  spawnSync(process.execPath, args, { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(report)) return undefined;
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  if (testResults.length < tests.length) return undefined;
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0)
      return [{ test: relative(copy, name), why: firstLine(message), isBroken: true }];
    return failed.map(({ fullName, failureMessages }) => ({
      test: fullName,
      why: firstLine(failureMessages.join('\n')),
      isBroken: false,
    }));
  });
}

const firstLine = (text) => text.split('\n', 1)[0].slice(0, 160);

/** What became of a mutant, in words; `isNoticed` only where a test contradicted it. */
function tried({ file, from, to, tests }) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) return { isNoticed: false, says: 'CANNOT BE MADE' };
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    return judged(failing(tests));
  } finally {
    writeFileSync(path, source);
  }
}

function judged(failed) {
  if (failed === undefined || failed.some(({ isBroken }) => isBroken))
    return { isNoticed: false, says: 'DOES NOT RUN' };
  const [first] = failed.filter(({ why }) => !OUT_OF_TIME.test(why));
  if (first !== undefined)
    return { isNoticed: true, says: `noticed by ${failed.length}: ${first.test}` };
  return { isNoticed: false, says: failed.length > 0 ? 'ONLY RAN OUT OF TIME' : 'LIVES' };
}

const say = (line) => process.stdout.write(`${line}\n`);

try {
  const failed = failing([...new Set(MUTANTS.flatMap(({ tests }) => tests))]);
  if (failed === undefined || failed.length > 0) {
    say('the tests fail without any mutant');
    for (const { test, why } of failed ?? []) say(`  ${test}\n    ${why}`);
    process.exitCode = 1;
  } else
    for (const mutant of MUTANTS) {
      const { isNoticed, says } = tried(mutant);
      say(`${mutant.name.padEnd(28)} ${says}`);
      if (!isNoticed) process.exitCode = 1;
    }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
