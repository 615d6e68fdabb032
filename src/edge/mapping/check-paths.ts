import { isRecord } from '../../wire/shape.ts';
import { partsOf } from './check-columns.ts';
import type { MappingFault } from './check-words.ts';
import { fhirPath } from './fhir-path.ts';
import type { Mapping } from './mapping.ts';

type PlacedPath = { readonly path: string; readonly at: readonly PropertyKey[] };

/** Every FHIRPath of a mapping, and where it stands. */
export const pathsIn = (mapping: Mapping): readonly PlacedPath[] =>
  partsOf(mapping).flatMap(({ part, at }) => pathsWithin(part, at));

/** Those of them that are none. The engine must be ready where there are any. */
export const pathFaults = (mapping: Mapping): readonly MappingFault[] =>
  pathsIn(mapping).flatMap(({ path, at }): MappingFault[] =>
    fhirPath(path) ? [] : [{ code: 'NOT_A_PATH', path: at }],
  );

function pathsWithin(value: unknown, at: readonly PropertyKey[]): readonly PlacedPath[] {
  if (Array.isArray(value)) return value.flatMap((item, nth) => pathsWithin(item, [...at, nth]));
  if (!isRecord(value)) return [];
  const { fhirpath } = value;
  if (typeof fhirpath === 'string') return [{ path: fhirpath, at: [...at, 'fhirpath'] }];
  return Object.entries(value).flatMap(([field, inner]) => pathsWithin(inner, [...at, field]));
}
