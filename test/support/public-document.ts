import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { packageRoot } from '../../src/package-root.ts';

const folder = join(packageRoot(), 'schema');
const schema = buildSchema(
  readdirSync(folder)
    .filter((name) => name !== 'agency-contract.graphql')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);

/** What the public schema has against a document. */
export const faultsOfDocument = (query: string): readonly string[] =>
  validate(schema, parse(query)).map(({ message }) => message);
