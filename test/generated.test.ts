import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../src/package-root.ts';

const TYPES = 'resolvers/types.generated.ts';
const PROMISED = 'docs/public-schema.graphql';
const PICTURE = 'schema/family-picture.graphql';
const AS_OF = /  "When it was put together."\n  asOf: Instant!\n/;

let copy: string;
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'mash-generated-'));
  await Promise.all(['resolvers', 'docs'].map((folder) => mkdir(join(copy, folder))));
  await Promise.all([
    cp(join(packageRoot(), 'schema'), join(copy, 'schema'), { recursive: true }),
    cp(join(packageRoot(), PROMISED), join(copy, PROMISED)),
  ]);
});
afterEach(() => rm(copy, { recursive: true }));

const manifest = z.object({ scripts: z.record(z.string(), z.string()) });
/** What `npm run generate` runs, on the copy. */
const run = (script: string, ...words: readonly string[]) =>
  new Promise<{ readonly status: number | null; readonly stderr: string }>((resolve) => {
    const program = join(packageRoot(), 'dist', 'scripts', script);
    const child = execFile(process.execPath, [program, ...words], { cwd: copy }, (_, __, stderr) =>
      resolve({ status: child.exitCode, stderr }),
    );
  });
const ours = (path: string) => readFile(join(packageRoot(), path), 'utf8');
const theirs = (path: string) => readFile(join(copy, path), 'utf8');

/** Takes a field of the family picture out of the copy, and puts this in its place. */
async function replaceAsOf(by: string): Promise<void> {
  const text = await theirs(PICTURE);
  if (!AS_OF.test(text)) throw new Error('there is no such field');
  await writeFile(join(copy, PICTURE), text.replace(AS_OF, by));
}

describe('E6: the types of resolvers', () => {
  test('come from the schema by one command, as they are kept, and differ once the schema does', async () => {
    expect(await run('codegen.js')).toEqual({ status: 0, stderr: '' });
    expect(await theirs(TYPES)).toBe(await ours(TYPES));
    await replaceAsOf('  "How many looked."\n  looked: Int!\n');
    expect(await run('codegen.js')).toEqual({ status: 0, stderr: '' });
    const drifted = await theirs(TYPES);
    expect(drifted).not.toBe(await ours(TYPES));
    expect(drifted).toContain('readonly looked: Scalars');
  });

  test('are made anew and compared by `npm run check`', async () => {
    const { scripts } = manifest.parse(JSON.parse(await ours('package.json')));
    expect(scripts['check']).toContain('npm run fresh');
    expect(scripts['fresh']).toContain('npm run --silent generate && git diff --exit-code');
    for (const made of [TYPES, PROMISED, 'docs/policy-register.md'])
      expect(scripts['fresh']).toContain(made);
    for (const program of ['codegen.js', 'policy-register.js', 'public-schema.js'])
      expect(scripts['generate']).toContain(program);
  });
});

describe('E7: the schema that clients were promised', () => {
  test('is reported as BREAKING where a field of it goes, and is kept until somebody means it', async () => {
    await replaceAsOf('');
    const refused = await run('public-schema.js');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('BREAKING   FamilyPicture.asOf was removed.');
    expect(refused.stderr).toContain('npm run generate -- --accept');
    expect(await theirs(PROMISED)).toBe(await ours(PROMISED));
    const meant = await run('public-schema.js', '--accept');
    expect(meant.status).toBe(0);
    expect(meant.stderr).toContain('BREAKING');
    expect(await theirs(PROMISED)).not.toBe(await ours(PROMISED));
    expect(await run('public-schema.js')).toEqual({ status: 0, stderr: '' });
  });

  test.each([
    [
      'may now be absent',
      '  "When."\n  asOf: Instant\n',
      /^BREAKING {3}FamilyPicture\.asOf changed type/,
    ],
    [
      'takes a new argument that is needed',
      '  "When."\n  asOf("By." by: ID!): Instant!\n',
      /^BREAKING {3}A required arg by/,
    ],
  ])('is reported as BREAKING where a field of it %s', async (_what, field, says) => {
    await replaceAsOf(field);
    const { status, stderr } = await run('public-schema.js');
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
  });

  test('is enlarged without a word, and is the schema as it is now', async () => {
    expect(await run('public-schema.js')).toEqual({ status: 0, stderr: '' });
    expect(await theirs(PROMISED)).toBe(await ours(PROMISED));
    await replaceAsOf('  "When."\n  asOf: Instant!\n  "How many looked."\n  looked: Int!\n');
    expect(await run('public-schema.js')).toEqual({ status: 0, stderr: '' });
    expect(await theirs(PROMISED)).toContain('looked: Int!');
  });
});
