import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Tests the tests of the audit: each mutant is one way of getting it wrong, and has to be noticed by the tests
 * that are named with it. They run in a copy, one mutant after another; what is changed has to stand in the file
 * exactly once. Ends with 1 where a mutant lives, or where the tests fail without one.
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
    tests: ['test/unit/audit/audit-log.test.ts', 'test/e2e/audit-too-late.test.ts'],
  },
];

const project = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'audit-mutants-'));
const COPIED = ['src', 'policies', 'resolvers', 'schema', 'samples', 'console', 'test', 'bench'];
const FILES = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'docs'];
for (const name of [...COPIED, ...FILES])
  cpSync(join(project, name), join(copy, name), { recursive: true });
for (const name of ['node_modules', 'dist']) symlinkSync(join(project, name), join(copy, name));

const passes = (tests) =>
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
    cwd: copy,
    stdio: 'ignore',
  }).status === 0;

/** Whether the mutant is noticed; undefined where it cannot be made. */
function isNoticed({ file, from, to, tests }) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) return undefined;
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    return !passes(tests);
  } finally {
    writeFileSync(path, source);
  }
}

try {
  const all = [...new Set(MUTANTS.flatMap(({ tests }) => tests))];
  if (!passes(all)) {
    process.stdout.write('the tests fail without any mutant\n');
    process.exitCode = 1;
  } else
    for (const mutant of MUTANTS) {
      const noticed = isNoticed(mutant);
      const said = noticed === undefined ? 'CANNOT BE MADE' : noticed ? 'noticed' : 'LIVES';
      process.stdout.write(`${mutant.name.padEnd(28)} ${said}\n`);
      if (noticed !== true) process.exitCode = 1;
    }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
