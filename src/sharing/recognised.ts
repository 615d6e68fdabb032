import type { PersonTraits } from '../domain/person.ts';
import { homeKey } from './claims.ts';
import type { SamePerson } from './family.ts';

/** How sure one has to be that two descriptions are of one person. */
export type Sureness = 'PROBABLE' | 'POSSIBLE';

/** Finds, among people who are known to the hub, those whom a description may be of. */
export type Recogniser<Known> = (traits: PersonTraits, sureness: Sureness) => readonly Known[];

/**
 * Lays people out by what a likely match must share (a name, the full day of birth, an identifier), so that
 * recognising somebody costs a few comparisons however many people are known.
 */
export function recogniserOf<Known>(
  known: readonly Known[],
  traitsOf: (one: Known) => PersonTraits,
  same: SamePerson,
): Recogniser<Known> {
  const byClue = new Map<string, Known[]>();
  for (const one of known)
    for (const clue of cluesOf(traitsOf(one))) byClue.set(clue, [...(byClue.get(clue) ?? []), one]);
  return (traits, sureness) => {
    const likely = new Set(cluesOf(traits).flatMap((clue) => byClue.get(clue) ?? []));
    return [...likely].filter((one) => isSame(same, traitsOf(one), traits, sureness));
  };
}

/** The same person by an identifier that both carry, or by comparing all that is told of them. */
export function isSame(
  same: SamePerson,
  left: PersonTraits,
  right: PersonTraits,
  sureness: Sureness = 'PROBABLE',
): boolean {
  if (sharesIdentifier(left, right)) return true;
  const { grade } = same(left, right);
  return grade === 'PROBABLE' || (sureness === 'POSSIBLE' && grade === 'POSSIBLE');
}

/** Whether both are said to live at one address now. */
export function livesWith(left: PersonTraits, right: PersonTraits): boolean {
  const homes = presentHomes(left);
  return presentHomes(right).some((home) => homes.includes(home));
}

const presentHomes = ({ addresses }: PersonTraits) =>
  addresses
    .filter(({ line, until }) => until === undefined && line.trim() !== '')
    .map((address) => homeKey(address));

const sharesIdentifier = (left: PersonTraits, right: PersonTraits): boolean => {
  const clues = new Set(left.identifiers.map(identifierClue));
  return right.identifiers.some((identifier) => clues.has(identifierClue(identifier)));
};

const identifierClue = ({ system, value }: PersonTraits['identifiers'][number]) =>
  `${system}/${value.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase()}`;

function cluesOf({ names, dateOfBirth, identifiers }: PersonTraits): readonly string[] {
  const words = names.flatMap(({ given, family }) => [given, family]).flatMap(nameWords);
  return [
    ...new Set([
      ...words.map((word) => `name/${word}`),
      ...(dateOfBirth?.length === FULL_DATE ? [`born/${dateOfBirth}`] : []),
      ...identifiers.map(identifierClue),
    ]),
  ];
}

const FULL_DATE = 'YYYY-MM-DD'.length;

const nameWords = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
