import { ENTRY_CATEGORIES, type Holder } from '../../domain/agency.ts';
import { HANDLING_CODES, STANDINGS } from '../../domain/entry.ts';
import { RELATIONSHIP_KINDS } from '../../domain/relationship.ts';
import { IDENTIFIER_SYSTEMS, NAME_USES, SEXES } from '../../wire/vocabulary.ts';
import { dateReader } from './dates.ts';
import type { FaultCode } from './fault.ts';
import { offListPlaces } from './listed.ts';
import type { Listed, Mapping, TraitsPart } from './mapping.ts';
import { TRUTHS } from './read-entry.ts';

/** Something that is wrong with the mapping itself, at a place of its file. */
export type MappingFault = {
  readonly code: FaultCode;
  readonly path: readonly PropertyKey[];
  /** The words that may stand there. */
  readonly oneOf?: readonly string[];
};
type Path = readonly PropertyKey[];

/** Every word of a closed list, and every date format, that the contract does not have. */
export function wordFaults(mapping: Mapping, holder: Holder): readonly MappingFault[] {
  const parts = <Part>(
    key: keyof Mapping,
    list: readonly Part[],
    check: (part: Part, at: Path) => readonly MappingFault[],
  ) => list.flatMap((part, at) => check(part, [key, at]));
  return [
    ...mapping.dates.flatMap((format, at): MappingFault[] =>
      dateReader(format) ? [] : [{ code: 'UNKNOWN_FORMAT', path: ['dates', at] }],
    ),
    ...parts('people', mapping.people, traitsFaults),
    ...parts('names', mapping.names, ({ use }, at) => off(use, NAME_USES, [...at, 'use'])),
    ...parts('identifiers', mapping.identifiers, ({ system }, at) =>
      off(system, IDENTIFIER_SYSTEMS, [...at, 'system']),
    ),
    ...parts('relationships', mapping.relationships, (part, at) => [
      ...off(part.is, RELATIONSHIP_KINDS, [...at, 'is']),
      ...(part.who ? traitsFaults(part.who, [...at, 'who']) : []),
      ...(part.person === undefined && part.who === undefined
        ? [{ code: 'EMPTY' as const, path: [...at, 'person'] }]
        : []),
    ]),
    ...parts('entries', mapping.entries, (part, at) => [
      ...off(part.category, ENTRY_CATEGORIES[holder], [...at, 'category'], 'UNKNOWN_CATEGORY'),
      ...off(part.standing, STANDINGS, [...at, 'standing']),
      ...off(part.handling, HANDLING_CODES, [...at, 'handling']),
      ...off(part.current, TRUTHS, [...at, 'current']),
    ]),
  ];
}

const traitsFaults = (part: TraitsPart, at: Path): readonly MappingFault[] => [
  ...part.names.flatMap(({ use }, nth) => off(use, NAME_USES, [...at, 'names', nth, 'use'])),
  ...part.identifiers.flatMap(({ system }, nth) =>
    off(system, IDENTIFIER_SYSTEMS, [...at, 'identifiers', nth, 'system']),
  ),
  ...(part.sex === undefined ? [] : off(part.sex, SEXES, [...at, 'sex'])),
];

function off(
  listed: Listed,
  list: readonly string[],
  at: Path,
  code: FaultCode = 'UNKNOWN_WORD',
): readonly MappingFault[] {
  return offListPlaces(listed, list).map((place) => ({
    code,
    path: [...at, ...place],
    oneOf: list,
  }));
}
