import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Gate } from '../../policies/gate.ts';
import { packageRoot } from '../package-root.ts';
import { hangDoors } from './shield.ts';
import { assertEveryDoor, type Exposure } from './start-up-lint.ts';

/** The contract is published for agencies; the hub asks by it and never answers to it. */
const NOT_OURS = 'agency-contract.graphql';

/** The SDL of the public schema, one text per concept. */
export function publicSchema(): readonly string[] {
  const folder = join(packageRoot(), 'schema');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && file !== NOT_OURS)
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

type ResolverMaps = NonNullable<Parameters<typeof makeExecutableSchema>[0]['resolvers']>;

/** The SDL joined with its resolvers and doors. Throws UnsafeGraph where they do not fit together. */
export function assembleSchema(
  typeDefs: readonly string[],
  resolvers: ResolverMaps,
  gate: Gate,
  exposure: Exposure,
): GraphQLSchema {
  const bare = makeExecutableSchema({ typeDefs: [...typeDefs], resolvers });
  assertEveryDoor(bare, gate, exposure);
  return hangDoors(bare, gate);
}
