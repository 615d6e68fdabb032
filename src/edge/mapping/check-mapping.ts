import type { Holder } from '../../domain/agency.ts';
import { tableFaults } from './check-columns.ts';
import { pathFaults } from './check-paths.ts';
import { unusableTables } from './check-queries.ts';
import { type MappingFault, wordFaults } from './check-words.ts';
import type { Mapping } from './mapping.ts';

/** Everything that can be wrong with a mapping before its source is looked at. */
export const mappingFaults = (mapping: Mapping, holder: Holder): readonly MappingFault[] => [
  ...tableFaults(mapping),
  ...unusableTables(mapping).values(),
  ...wordFaults(mapping, holder),
  ...pathFaults(mapping),
];
