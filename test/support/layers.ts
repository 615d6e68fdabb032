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
export const LAYERS: readonly Layer[] = [
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
  layer(
    'src/returns',
    [
      'src/domain',
      'src/sharing',
      'src/store/shelf.ts',
      'src/matching',
      'src/referrals',
      'src/audit/export/csv.ts',
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
    [
      'src/domain',
      'src/sharing',
      'src/hub/desks.ts',
      'src/hub/wrong-person-desk.ts',
      'src/hub/answers-since-desk.ts',
      'src/returns',
      ...CONCEPTS,
    ],
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
  layer('src/http/console/open-doors.ts', ['src/domain', 'policies/doors.ts', 'policies/gate.ts']),
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
      'src/returns/settings.ts',
      'src/settings/unsafe-settings.ts',
      'src/settings/audit-settings.ts',
      'src/settings/source-settings.ts',
      'src/review/retention/retention.ts',
      'src/review/flags/flag-settings.ts',
    ],
    ['zod'],
  ),
  layer('src', ALL, ['zod']),
];
