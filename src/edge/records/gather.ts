import type { Holder } from '../../domain/agency.ts';
import { columnFaults, partsOf } from '../mapping/check-columns.ts';
import { mappingFaults } from '../mapping/check-mapping.ts';
import { pathsIn } from '../mapping/check-paths.ts';
import { unusableTables } from '../mapping/check-queries.ts';
import type { MappingFault } from '../mapping/check-words.ts';
import { anyOf, dateReader } from '../mapping/dates.ts';
import { readyFhirPaths } from '../mapping/fhir-path.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Limits } from '../limits/limits.ts';
import type { OpenTable, Reader } from '../readers/reader.ts';
import { FaultsMet } from './faults-met.ts';
import { gatherEntries } from './gather-entries.ts';
import { gatherPeople } from './gather-people.ts';
import { gatherRelationships } from './gather-relationships.ts';
import { type Gathered, newlyGathered } from './gathered.ts';
import type { Referring } from './reference.ts';
import { takeRows, type TakeRow } from './rows.ts';

export type GatherOptions = {
  readonly mapping: Mapping;
  readonly holder: Holder;
  readonly reader: Reader;
  readonly limits: Limits;
  readonly refer: Referring;
  /** How faults call the mapping file, and on which line each of its places stands. */
  readonly file: { readonly name: string; lineOf(path: readonly PropertyKey[]): number };
};

/** Reads every row of a part and gives it to `take`, unless the part itself is wrong. */
export type Pass = (key: keyof Mapping, nth: number, take: TakeRow) => Promise<void>;

/**
 * Reads a source whole, by its mapping, within the agency's limits. Everything that is wrong is met in one
 * go; what could be read is there beside it. Throws only where this program is at fault.
 */
export async function gather(
  options: GatherOptions,
): Promise<{ readonly gathered: Gathered; readonly met: FaultsMet }> {
  const { mapping, holder, reader, limits, refer } = options;
  if (pathsIn(mapping).length > 0) await readyFhirPaths();
  const met = new FaultsMet();
  const faulty = new Set<string>();
  const refuse = ({ path, ...fault }: MappingFault) => {
    const { file } = options;
    const place = path.map(String).join('.');
    met.add({ ...fault, effect: 'REFUSED', file: file.name, line: file.lineOf(path), path: place });
    faulty.add(path.slice(0, 2).map(String).join('.'));
  };
  const unusable = unusableTables(mapping);
  mappingFaults(mapping, holder).forEach(refuse);
  for (const { table, at } of partsOf(mapping)) {
    if (unusable.has(table)) faulty.add(at.map(String).join('.'));
  }
  const pass = passing({ mapping, reader, met, faulty, refuse, unusable });
  const readDate = anyOf(mapping.dates.flatMap((format) => dateReader(format) ?? []));
  const gathered = newlyGathered(refer);
  const by = { mapping, readDate, pass, met, limits, holder };
  try {
    const refusing = met.refusing;
    await gatherPeople(gathered, by);
    const isWhole =
      met.refusing === refusing &&
      mapping.people.every((_part, nth) => !faulty.has(`people.${nth}`));
    await gatherRelationships(gathered, { ...by, isWhole });
    await gatherEntries(gathered, { ...by, isWhole });
    if (isWhole && gathered.people.count === 0) refuse({ code: 'TOO_FEW', path: ['people'] });
    noteAside(reader, met);
    noteUnknownSeals(gathered, limits, met);
    noteBadShares(mapping, met);
  } finally {
    await reader.done();
  }
  return { gathered, met };
}

type Passing = {
  readonly mapping: Mapping;
  readonly reader: Reader;
  readonly met: FaultsMet;
  readonly faulty: ReadonlySet<string>;
  readonly refuse: (fault: MappingFault) => void;
  /** Tables that are not even asked for. */
  readonly unusable: ReadonlyMap<string, MappingFault>;
};

function passing({ mapping, reader, met, faulty, refuse, unusable }: Passing): Pass {
  const parts = new Map(partsOf(mapping).map((part) => [part.at.map(String).join('.'), part]));
  return async (key, nth, take) => {
    const name = `${key}.${nth}`;
    const part = parts.get(name);
    if (!part) return;
    const checked = ({ columns }: OpenTable) => {
      const faults = columns ? columnFaults(part, columns) : [];
      faults.forEach(refuse);
      return !faulty.has(name);
    };
    if (mapping.source.tables[part.table] === undefined || unusable.has(part.table)) return;
    await takeRows(reader, part.rows, met, { name, checked, take });
  };
}

function noteAside(reader: Reader, met: FaultsMet): void {
  const { keptBack, faults } = reader.aside?.() ?? { keptBack: 0, faults: [] };
  met.keepBack(keptBack);
  faults.forEach((fault) => met.add(fault));
}

function noteUnknownSeals({ rowOf }: Gathered, { sealedPairs }: Limits, met: FaultsMet): void {
  for (const [nth, pair] of sealedPairs.entries()) {
    for (const [at, id] of pair.entries()) {
      if (rowOf(id) !== undefined) continue;
      const path = `limits.sealedPairs.${nth}.${at}`;
      met.add({ code: 'SEALED_UNKNOWN', effect: 'NOTED', file: 'limits', path });
    }
  }
}

/** So few bad rows say nothing of the whole, unless they are most of it. */
const FEW = 10;

/** An extract whose format has changed must not read as an agency that knows nobody. */
function noteBadShares({ badRowsPercent }: Mapping, met: FaultsMet): void {
  for (const { table, rows, skipped, leftOff } of met.counts) {
    const bad = skipped + leftOff;
    const isFew = bad <= FEW && bad * 2 <= rows;
    if (isFew || bad * 100 <= badRowsPercent * rows) continue;
    met.add({ code: 'TOO_MANY_BAD', effect: 'REFUSED', file: table, path: '' });
  }
}
