import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRoot, tablesOf } from '../../src/store/embedded/tables.ts';
import { askPicture } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { startProcess } from '../support/gateway-process.ts';

const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));

let home: GatewayHome;
let scratch: string;
/** Taken while the hub answered, before its last question. */
let copy: string;
/** Configuration and keys as `home` has them, and no books. */
let empty: string;
let emptyConfig: string;

beforeAll(async () => {
  home = await furnishHome();
  scratch = await mkdtemp(join(tmpdir(), 'mash-backup-'));
  [copy, empty] = [join(scratch, 'copy'), join(scratch, 'empty')];
  emptyConfig = join(scratch, 'hub.json');
  const config = (await readFile(home.config, 'utf8')).replaceAll(home.home, empty);
  await writeFile(emptyConfig, config);
});
afterAll(async () => {
  await home.close();
  await rm(scratch, { recursive: true });
});

/** Beside this process, whose agencies go on answering. */
const mash = (config: string, ...words: readonly string[]) =>
  new Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      const env = { MASH_CONFIG: config, MASH_MONGODB_URI: 'mongodb://127.0.0.1:1/nobody' };
      const child = execFile(process.execPath, [MASH, ...words], { env }, (_, stdout, stderr) =>
        resolve({ status: child.exitCode, stdout, stderr }),
      );
    },
  );
const verify = (config: string, ...words: readonly string[]) =>
  mash(config, 'audit', 'verify', ...words);

describe('D9: what the hub keeps', () => {
  test('is copied while it answers: whole, for its owner alone, and without a key', async () => {
    const gateway = await startProcess(home);
    const token = await home.issuer.token();
    await askPicture(gateway.url, token);
    const asking = Array.from({ length: 10 }, () => askPicture(gateway.url, token));
    const { status, stderr } = await mash(home.config, 'backup', copy);
    const answers = await Promise.all(asking);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
    await askPicture(gateway.url, token);
    expect(await gateway.kill('SIGTERM')).toBe(0);
    expect((await readdir(copy)).toSorted()).toEqual(['SHA256SUMS', 'data.mdb']);
    expect((await stat(join(copy, 'data.mdb'))).mode & 0o077).toBe(0);
    expect((await readdir(scratch)).filter((name) => name.includes('.part-'))).toEqual([]);
  });

  test('is put in the place of nothing alone, and only where the keys are', async () => {
    expect(await mash(home.config, 'backup', copy)).toMatchObject({ status: 1, stdout: '' });
    const taken = await mash(home.config, 'restore', copy);
    expect(taken.status).toBe(1);
    expect(taken.stderr).toContain('something is there already. Nothing was changed.');
    const keyless = await mash(emptyConfig, 'restore', copy);
    expect(keyless.status).toBe(1);
    expect(keyless.stderr).toContain('Put them back first.');
    await cp(join(home.home, 'keys'), join(empty, 'keys'), { recursive: true });
    const nowhere = await mash(emptyConfig, 'restore', join(scratch, 'nowhere'));
    expect(nowhere.status).toBe(1);
    expect(nowhere.stderr).toContain('it is not there.');
    expect(await readdir(empty)).toEqual(['keys']);
  });

  test('is not put back from a copy of which a byte has changed', async () => {
    const changed = join(scratch, 'changed');
    await cp(copy, changed, { recursive: true });
    const bytes = await readFile(join(changed, 'data.mdb'));
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    await writeFile(join(changed, 'data.mdb'), bytes);
    const { status, stderr } = await mash(emptyConfig, 'restore', changed);
    expect(status).toBe(1);
    expect(stderr).toContain('The copy is not whole');
    expect(await readdir(empty)).toEqual(['keys']);
  });

  test('is left to MongoDB’s own tools where MongoDB keeps it, and the command says so', async () => {
    const onMongo = join(scratch, 'mongo.json');
    const config = await readFile(emptyConfig, 'utf8');
    await writeFile(onMongo, config.replace('"EMBEDDED"', '"MONGO"'));
    const { status, stderr } = await mash(onMongo, 'backup', join(scratch, 'none'));
    expect(status).toBe(3);
    expect(stderr).toContain('the books are in MongoDB, whose own tools copy and restore them');
    expect(await readdir(scratch)).not.toContain('none');
  });

  test('is there again in an empty home, its log verifies, and a hub over it answers', async () => {
    expect(await mash(emptyConfig, 'restore', copy)).toMatchObject({ status: 0, stderr: '' });
    const verified = await verify(emptyConfig, '--json');
    expect(verified.status).toBe(0);
    const before: unknown = JSON.parse((await verify(home.config, '--json')).stdout);
    const after: unknown = JSON.parse(verified.stdout);
    expect(after).toMatchObject({ whole: true, log: { flaws: [] } });
    expect(recordsIn(after)).toBeGreaterThan(10);
    expect(recordsIn(after)).toBeLessThan(recordsIn(before));
    const gateway = await startProcess({ ...home, config: emptyConfig });
    const answer = await askPicture(gateway.url, await home.issuer.token());
    expect(await gateway.kill('SIGTERM')).toBe(0);
    expect(answer.status).toBe(200);
    expect((await verify(emptyConfig)).status).toBe(0);
  });

  test('is told to be an older history by a checkpoint that was kept elsewhere', async () => {
    const elsewhere = join(home.home, 'witness', 'checkpoints');
    expect((await verify(home.config, '--checkpoint', elsewhere)).status).toBe(0);
    const older = await verify(emptyConfig, '--checkpoint', elsewhere);
    expect(older.status).toBe(1);
    expect(older.stdout).toContain('DOES NOT HOLD');
  });
});

describe('D10: a store that a later release has laid out anew', () => {
  test('is refused in words and left as it is; the copy from before puts this release back to work', async () => {
    const store = join(empty, 'store');
    await layOut(store, 3);
    const refused = await mash(emptyConfig, 'start');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /^The store is of layout 3, and this release reads layout 2\. Nothing was changed\./,
    );
    expect(refused.stderr).not.toContain('    at ');
    expect((await mash(emptyConfig, 'backup', join(scratch, 'later'))).status).toBe(1);
    await rename(store, `${store}.later`);
    await rename(join(empty, 'witness'), join(empty, 'witness.later'));
    expect((await mash(emptyConfig, 'restore', copy)).status).toBe(0);
    expect((await verify(emptyConfig)).status).toBe(0);
    const gateway = await startProcess({ ...home, config: emptyConfig });
    const answer = await askPicture(gateway.url, await home.issuer.token());
    expect(await gateway.kill('SIGTERM')).toBe(0);
    expect(answer.status).toBe(200);
  });
});

/** As another release's hub would have left the folder. */
async function layOut(store: string, layout: number): Promise<void> {
  const root = openRoot(store);
  await tablesOf(root).layout.put('layout', layout);
  await root.close();
}

const recordsIn = (report: unknown): number =>
  typeof report === 'object' && report !== null && 'records' in report
    ? Number(report.records)
    : NaN;
