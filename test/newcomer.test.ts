import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../src/package-root.ts';

const read = (file: string) => readFileSync(join(packageRoot(), file), 'utf8');
const manifest = z
  .object({
    engines: z.object({ node: z.string() }),
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(read('package.json')));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        deprecated: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('E1: whoever clones, installs and tests', () => {
  test('is told to do just that, in two commands', () => {
    expect(read('README.md')).toContain('```sh\nnpm ci && npm start\n```');
    expect(read('README.md')).toContain('```sh\nnpm ci && npm test\n```');
    expect(manifest.engines.node).toBe('>=20.19');
  });

  test('is warned of nothing by the installation', () => {
    const copy = mkdtempSync(join(tmpdir(), 'mash-install-'));
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      cpSync(join(packageRoot(), file), join(copy, file));
    // Without this machine's own settings, which are nobody else's.
    const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: copy };
    const said = execFileSync('sh', ['-c', 'npm ci --dry-run --offline --ignore-scripts 2>&1'], {
      cwd: copy,
      env,
      encoding: 'utf8',
    });
    rmSync(copy, { recursive: true });
    expect(said).toMatch(/added \d+ packages/);
    expect(said).not.toMatch(/\bwarn\b|\bdeprecated\b/i);
  });

  test('has nothing run by others, unless it was looked at and decided on', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = running.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(new Set(names)).toEqual(new Set(Object.keys(manifest.allowScripts)));
    expect(Object.keys(manifest.scripts)).not.toContain('postinstall');
    expect(manifest.scripts['prepare']).toBe('npm run build && node scripts/link-bin.mjs');
  });

  test('gets exactly what was tried, from whichever registry is theirs', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(locked.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('needs no tool but node, npm and git', () => {
    const said = Object.values(manifest.scripts).flatMap((script) => script.split(' && '));
    const tools = new Set(said.map((command) => command.split(' ')[0] ?? ''));
    const foreign = [...tools].filter(
      (tool) =>
        !['node', 'npm', 'git'].includes(tool) &&
        !existsSync(join(packageRoot(), 'node_modules', '.bin', tool)),
    );
    expect(foreign).toEqual([]);
  });
});

describe('E2: a test', () => {
  test.each(['192.0.2.1', '2001:db8::1', 'example.org'])(
    'that asks for %s fails before anything leaves this machine',
    (host) => {
      expect(() => connect(443, host)).toThrow(`a test leaves this machine for ${host}`);
    },
  );

  test('that asks for a page of somewhere else is not answered', async () => {
    await expect(fetch('http://192.0.2.1/')).rejects.toThrow('fetch failed');
  });

  test('is held to that in every project of the run', () => {
    const [, made, projects] = read('vitest.config.ts')
      .split(/^(?:const|export default) /m)
      .slice(1);
    expect(made).toContain("setupFiles: ['test/support/loopback-only.ts']");
    expect(projects?.match(/^ {6}\S/gm)).toEqual(projects?.match(/^ {6}p(?=roject\()/gm));
  });

  test('needs no MongoDB unless it is told of one', () => {
    expect(manifest.scripts['test']).toBe('node scripts/clean.mjs && tsc && vitest run');
    expect(read('test/support/environment.ts')).toContain("MONGODB_URI === '' ? undefined");
  });
});
