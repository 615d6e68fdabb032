import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAYERS } from './support/layers.ts';

const root = join(import.meta.dirname, '..');
const files = ['src', 'resolvers', 'policies']
  .flatMap((top) => readdirSync(join(root, top), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
const homeOf = (file: string) => LAYERS.find(({ home }) => within(file, home));

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [
    ...source.matchAll(/^\s*(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|import\('([^']+)'\)/gms),
  ].map((found) => found[1] ?? found[2] ?? '');
}

function complaint(file: string, specifier: string): string | undefined {
  const own = homeOf(file);
  if (!own) return `${file} has no place in the architecture`;
  if (specifier.startsWith('node:')) return undefined;
  if (!specifier.startsWith('.')) {
    return own.packages.some((name) => within(specifier, name))
      ? undefined
      : `${file} uses ${specifier}`;
  }
  const target = join(dirname(file), specifier);
  const allowed = [own.home, ...own.reads].some((place) => within(target, place));
  return allowed ? undefined : `${file} reads ${target}`;
}

test('every import runs inward', () => {
  const looked = files.flatMap((file) =>
    importsOf(file).map((specifier) => [file, specifier] as const),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(looked.length).toBeGreaterThan(100);
  expect(looked.flatMap(([file, specifier]) => complaint(file, specifier) ?? [])).toEqual([]);
});

test('every line of the architecture is about something that is there', () => {
  const idle = LAYERS.filter(({ home }) => !files.some((file) => within(file, home)));
  expect(idle.map(({ home }) => home)).toEqual([]);
});

test('no agency’s connector reads another’s', () => {
  const connector = (path: string) => path.match(/^src\/agencies\/([^/]+)\//)?.[1];
  const complaints = files.flatMap((file) =>
    importsOf(file).flatMap((specifier) => {
      const from = connector(file);
      const to = specifier.startsWith('.') ? connector(join(dirname(file), specifier)) : undefined;
      return from && to && to !== from && to !== 'kit' && from !== 'kit'
        ? [`${file} reads ${to}`]
        : [];
    }),
  );
  expect(complaints).toEqual([]);
});

describe('one place each', () => {
  const mentioning = (pattern: RegExp) =>
    files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));

  test.each<[string, RegExp, readonly string[]]>([
    ['only the configuration reads the environment', /process\.env\b/, ['src/config.ts']],
    ['only one file knows graphql-shield', /from 'graphql-shield'/, ['src/graphql/shield.ts']],
    [
      'only the corridor writes disclosures, and the upkeep that nothing left',
      /audit\.disclosed\(/,
      ['src/hub/upkeep.ts', 'src/sharing/release.ts'],
    ],
    [
      'only the corridor makes bytes that may leave',
      /released: true/,
      ['src/sharing/corridor.ts', 'src/sharing/release.ts'],
    ],
  ])('%s', (_what, pattern, places) => {
    expect(mentioning(pattern)).toEqual(places);
  });
});
