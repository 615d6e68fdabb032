import { isReadingQuery } from '../readers/sql/reading-query.ts';
import type { MappingFault } from './check-words.ts';
import type { Mapping } from './mapping.ts';

/** Every table that must not be asked for, since its declared query does more than read, and where it stands. */
export function unusableTables({ source }: Mapping): ReadonlyMap<string, MappingFault> {
  if (source.kind !== 'sql') return new Map();
  return new Map(
    Object.entries(source.tables).flatMap(([name, query]) =>
      isReadingQuery(query)
        ? []
        : [[name, { code: 'WRITES' as const, path: ['source', 'tables', name] }]],
    ),
  );
}
