import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

type Layer = {
  /** The folder or file that the line is about. */
  readonly home: string;
  /** What else of ours it may read. */
  readonly reads: readonly string[];
  /** Packages that it may use. */
  readonly packages: readonly string[];
};

const layer = (
  home: string,
  reads: readonly string[],
  packages: readonly string[] = [],
): Layer => ({
  home,
  reads,
  packages,
});

/** What is settled at the hub's own desks, a folder for each concept. */
const CONCEPTS = [
  'src/governance',
  'src/referrals',
  'src/links',
  'src/registration',
  'src/human-sources',
  'src/review',
];
const PORTS = 'src/sharing/ports.ts';
const ALL = ['src', 'policies', 'resolvers', 'samples', 'console'];

/** The whole architecture, one line a folder. The first line that fits a file is its own. */
const LAYERS: readonly Layer[] = [
  layer('src/domain', []),
  layer('src/package-root.ts', []),
  layer('policies', ['src/domain']),
  layer('src/matching', ['src/domain']),
  layer('src/sharing', ['src/domain', 'policies'], ['dataloader']),
  layer('src/audit', ['src/domain', PORTS], ['jose']),
  layer('src/identity', ['src/domain'], ['jose']),
  layer('src/wire', ['src/domain', PORTS], ['jose']),
  layer(
    'src/agencies',
    ['src/domain', PORTS, 'src/wire'],
    ['zod', 'undici', 'cockatiel', 'ipaddr.js'],
  ),
  layer(
    'src/edge',
    ['src/domain', PORTS, 'src/wire', 'src/matching', 'src/package-root.ts'],
    [
      'graphql',
      'graphql-jit',
      '@graphql-tools/schema',
      'zod',
      'csv-parse',
      'undici',
      'yaml',
      'fhirpath',
      'knex',
      'pg',
      '@electric-sql/pglite',
    ],
  ),
  layer(
    'src/store',
    [
      'src/domain',
      PORTS,
      'src/audit/ports.ts',
      'src/referrals/ports.ts',
      'src/governance/ports.ts',
    ],
    ['lmdb', 'mongoose', 'zod'],
  ),
  layer(
    'src/review',
    ['src/domain', 'src/sharing', 'src/store/shelf.ts', 'policies', 'src/audit'],
    ['zod'],
  ),
  layer(
    'src/governance',
    [
      'src/domain',
      'src/sharing',
      'src/store/shelf.ts',
      'src/store/register.ts',
      'src/store/shapes',
      'policies',
      'src/matching',
    ],
    ['zod'],
  ),
  ...CONCEPTS.map((concept) =>
    layer(
      concept,
      [
        'src/domain',
        'src/sharing',
        'src/store/shelf.ts',
        'src/store/shapes',
        'policies',
        'src/matching',
      ],
      ['zod'],
    ),
  ),
  layer(
    'resolvers',
    ['src/domain', 'src/sharing', 'src/desks.ts', 'src/wrong-person-desk.ts', ...CONCEPTS],
    ['graphql'],
  ),
  layer(
    'src/graphql',
    ['src/domain', 'src/sharing', 'policies', 'resolvers', 'src/package-root.ts'],
    [
      'graphql',
      'graphql-jit',
      'graphql-shield',
      'graphql-middleware',
      '@graphql-tools/schema',
      '@apollo/server',
    ],
  ),
  layer(
    'src/http',
    [
      'src/domain',
      'src/sharing',
      'src/graphql',
      'src/identity',
      'console',
      'policies/entrances/routes.ts',
      'src/package-root.ts',
    ],
    ['fastify', '@fastify', 'nunjucks', 'openid-client', 'pino', 'prom-client', 'zod'],
  ),
  layer('src/cli', ALL, ['commander', 'csv-parse', 'close-with-grace', 'zod']),
  layer(
    'src/config.ts',
    [
      'src/domain',
      'src/identity',
      'src/referrals/settings.ts',
      'src/unsafe-settings.ts',
      'src/audit-settings.ts',
      'src/source-settings.ts',
      'src/review/retention/retention.ts',
    ],
    ['zod'],
  ),
  layer('src', ALL, ['zod']),
];

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
      ['src/hub-upkeep.ts', 'src/sharing/release.ts'],
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
