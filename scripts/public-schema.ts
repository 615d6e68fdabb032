import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';

/**
 * Keeps `docs/public-schema.graphql`, the schema that clients were last promised, and says what changed of it. What
 * breaks a client is refused, exit 1, until somebody means it: `npm run generate -- --accept`.
 */
const PROMISED = 'docs/public-schema.graphql';

const sdl = readdirSync('schema')
  .filter((file) => file !== 'agency-contract.graphql')
  .toSorted()
  .map((file) => readFileSync(`schema/${file}`, 'utf8'));
const now = lexicographicSortSchema(buildSchema(sdl.join('\n')));
/** Descriptions promise nothing to a program; without them only what a client can meet makes a difference. */
const promise = print(
  visit(parse(printSchema(now)), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  }),
);

const before = existsSync(PROMISED) ? buildSchema(readFileSync(PROMISED, 'utf8')) : now;
const breaking = findBreakingChanges(before, now);
const lines = [
  ...breaking.map(({ description }) => `BREAKING   ${description}`),
  ...findDangerousChanges(before, now).map(({ description }) => `DANGEROUS  ${description}`),
];
process.stderr.write(lines.map((line) => `${line}\n`).join(''));

if (breaking.length > 0 && !process.argv.includes('--accept')) {
  process.stderr.write(
    'Clients would break. Deprecate first, or mean it: npm run generate -- --accept\n',
  );
  process.exitCode = 1;
} else {
  writeFileSync(PROMISED, `${promise.trimEnd()}\n`);
}
