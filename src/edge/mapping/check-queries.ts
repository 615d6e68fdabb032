import { isReadingOperation } from '../readers/http/reading-operation.ts';
import { isReadingQuery } from '../readers/sql/reading-query.ts';
import type { MappingFault } from './check-words.ts';
import type { Mapping, Source } from './mapping.ts';

/** Every table that must not be asked for, since its declared query does more than read, and where it stands. */
export function unusableTables({ source }: Mapping): ReadonlyMap<string, MappingFault> {
  return new Map(
    queriesOf(source).flatMap(({ name, isReading, path }) =>
      isReading
        ? []
        : [[name, { code: 'WRITES' as const, path: ['source', 'tables', name, ...path] }]],
    ),
  );
}

type DeclaredQuery = {
  readonly name: string;
  readonly isReading: boolean;
  readonly path: readonly string[];
};

function queriesOf(source: Source): readonly DeclaredQuery[] {
  if (source.kind === 'sql') {
    return Object.entries(source.tables).map(([name, query]) => ({
      name,
      isReading: isReadingQuery(query),
      path: [],
    }));
  }
  if (source.kind !== 'graphql') return [];
  return Object.entries(source.tables).map(([name, { query }]) => ({
    name,
    isReading: isReadingOperation(query),
    path: ['query'],
  }));
}
