import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportTiles } from '../../src/audit/export/tiles.ts';
import type { AuditLog } from '../../src/audit/log/audit-log.ts';
import { verifierKey } from '../../src/audit/log/note.ts';
import { answerQuestions, disclosedFor, intentFor, openTrail } from '../support/audit-events.ts';
import { aLog, aLogKey, LOG_KEY, logOver, placeAll, sequencerOver } from '../support/audit-log.ts';

const run = promisify(execFile);
const VERIFIER = resolve(import.meta.dirname, '../../docs/verify/verify.mjs');
const IN_GO = resolve(import.meta.dirname, '../../docs/verify/go');
const KEY = verifierKey(LOG_KEY.signer);
const MINUTES = 180_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A log of more than three tiles, written out, with a receipt of its last question. */
async function exported() {
  const made = await aLog();
  const { trail } = await openTrail({}, made.blocks);
  await answerQuestions(trail, 240, 'more');
  await trail.intend(intentFor('last'));
  const receipt = await trail.disclosed(disclosedFor('last'));
  const log = await logOver(made.blocks, { store: made.store });
  await exportTiles(log, join(folder, 'export'), () => undefined);
  return { ...made, log, receipt };
}

/** Runs the stand-alone verifier; gives its exit status and all that it said. */
async function verified(...options: readonly string[]) {
  const given = [VERIFIER, join(folder, 'export'), '--key', KEY, ...options];
  const { stdout, stderr, code } = await run(process.execPath, given).then(
    (said) => ({ ...said, code: 0 }),
    (failed: { readonly stdout: string; readonly stderr: string; readonly code: number }) => failed,
  );
  return { code, said: `${stdout}${stderr}` };
}

const spoil = async (path: string, change: (bytes: Buffer) => Buffer) => {
  const file = join(folder, 'export', path);
  await writeFile(file, change(await readFile(file)));
};
const flip = (at: number) => (bytes: Buffer) => {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

describe('the stand-alone verifier', () => {
  test('is short, and needs nothing of ours or of anybody else’s', async () => {
    const source = await readFile(VERIFIER, 'utf8');
    expect(source.split('\n').length).toBeLessThan(300);
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.every((from) => from?.startsWith('node:'))).toBe(true);
  });

  test('finds a whole export to hold, with a checkpoint and a proof from elsewhere', async () => {
    const { log, receipt, store } = await exported();
    await writeFile(join(folder, 'earlier'), store.steps.kept[2]?.checkpoint ?? '');
    await writeFile(join(folder, 'last.tlog-proof'), (await log.proof(receipt)) ?? '');
    const { code, said } = await verified(
      '--checkpoint',
      join(folder, 'earlier'),
      '--proof',
      join(folder, 'last.tlog-proof'),
    );
    expect(said).toContain(`holds: ${log.size()} records by 4 writers, 385 disclosures`);
    expect(said).toContain('Compared with 2 from elsewhere.');
    expect(code).toBe(0);
  });

  test.each<[string, () => Promise<void>, string]>([
    ['an edited record', () => spoil('tile/entries/001', flip(700)), 'BROKEN'],
    [
      'an edited tile',
      () => spoil('tile/0/001', flip(70)),
      'tile/0/001 differs from what it stands for at number 258',
    ],
    ['an edited upper tile', () => spoil('tile/1/000.p/3', flip(70)), 'tile/1/000.p/3 differs'],
    [
      'a bundle that is cut off',
      () => spoil('tile/entries/001', (bytes) => bytes.subarray(0, 9_000)),
      'tile/entries/001 is cut off',
    ],
    [
      'a missing bundle',
      () => rm(join(folder, 'export/tile/entries/002')),
      'tile/entries/002 is missing',
    ],
    [
      'no checkpoint, as after an interruption',
      () => rm(join(folder, 'export/checkpoint')),
      'the export is not whole',
    ],
    [
      'an edited checkpoint',
      () => spoil('checkpoint', (bytes) => Buffer.from(String(bytes).replace('\n7', '\n8'))),
      'not signed with the given key',
    ],
  ])('finds %s', async (_, change, says) => {
    await exported();
    await change();
    const { code, said } = await verified();
    expect(said).toContain(says);
    expect(code).toBe(1);
  });

  test('finds a log that was written anew with the stolen key, by one old checkpoint', async () => {
    const { store } = await aLog();
    await writeFile(join(folder, 'earlier'), store.steps.kept[2]?.checkpoint ?? '');
    await exported();
    const { code, said } = await verified('--checkpoint', join(folder, 'earlier'));
    expect(said).toContain('tells of other records than this log');
    expect(code).toBe(1);
  });

  test('finds a log shorter than one that somebody has seen', async () => {
    const { blocks, store } = await exported();
    const later = sequencerOver(blocks, store);
    await later.load();
    await answerQuestions((await openTrail({}, blocks)).trail, 1, 'later');
    await placeAll(later, blocks);
    await writeFile(join(folder, 'later'), store.steps.kept.at(-1)?.checkpoint ?? '');
    expect((await verified('--checkpoint', join(folder, 'later'))).said).toContain(
      'this log has only',
    );
  });

  test('finds a proof of another log', async () => {
    await exported();
    const other = await aLog();
    const log = await logOver(other.blocks, { store: other.store });
    const { trail } = await openTrail({}, other.blocks);
    await trail.intend(intentFor('other'));
    const receipt = await trail.disclosed(disclosedFor('other'));
    await log.close();
    await writeFile(join(folder, 'other.tlog-proof'), (await log.proof(receipt)) ?? '');
    const { code, said } = await verified('--proof', join(folder, 'other.tlog-proof'));
    expect(said).toContain('BROKEN');
    expect(code).toBe(1);
  });

  test('trusts no key but the given one', async () => {
    await exported();
    const other = verifierKey(aLogKey().signer);
    const { code } = await run(process.execPath, [
      VERIFIER,
      join(folder, 'export'),
      '--key',
      other,
    ]).then(
      () => ({ code: 0 }),
      (failed: { readonly code: number }) => failed,
    );
    expect(code).toBe(1);
  });
});

test('an export that was interrupted has no checkpoint, also where an older one stood', async () => {
  const { log } = await exported();
  const interrupted: Pick<AuditLog, 'read' | 'checkpoint' | 'size' | 'verifierKeys'> = {
    read: (path) =>
      path.startsWith('tile/1') ? Promise.reject(new Error('pulled out')) : log.read(path),
    checkpoint: () => log.checkpoint(),
    size: () => log.size(),
    verifierKeys: () => log.verifierKeys(),
  };
  await expect(exportTiles(interrupted, join(folder, 'export'), () => undefined)).rejects.toThrow(
    'pulled out',
  );
  expect(await readdir(join(folder, 'export'))).not.toContain('checkpoint');
  expect((await verified()).code).toBe(1);
});

const goAtHand = spawnSync('go', ['mod', 'download'], { cwd: IN_GO }).status === 0;
if (!goAtHand)
  process.stderr.write('\nThe export was not checked in Go: Go or its modules are not at hand.\n');

describe.runIf(goAtHand)('the Go team’s packages for transparent logs', () => {
  test(
    'find a whole export to hold, and an edited record not to',
    async () => {
      const { log } = await exported();
      const program = join(folder, 'verify');
      await run('go', ['build', '-o', program, '.'], { cwd: IN_GO });
      const { stdout } = await run(program, [join(folder, 'export'), KEY]);
      expect(stdout).toBe(`The log holds: ${log.size()} records.\n`);
      await spoil('tile/entries/001', flip(700));
      await expect(run(program, [join(folder, 'export'), KEY])).rejects.toMatchObject({ code: 1 });
    },
    MINUTES,
  );
});
