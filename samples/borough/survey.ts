import type { Holder } from '../../src/domain/agency.ts';
import { youngestAge } from '../../src/domain/day.ts';
import type { PartialDate } from '../../src/domain/day.ts';
import type { RelationshipKind } from '../../src/domain/relationship.ts';
import { grouped } from '../agencies/kit/grouped.ts';
import { seededRandom, seedFor } from '../population/random.ts';
import type { Random } from '../population/random.ts';
import { agoFrom } from './days.ts';
import type { Ago } from './days.ts';
import type { SaidTie } from './knowledge.ts';
import type { Resident, Truth, TrueTie } from './truth.ts';

/** The true borough, laid out for asking whom an agency would come to know. */
export type Survey = {
  readonly today: PartialDate;
  readonly ago: Ago;
  readonly residents: readonly Resident[];
  readonly households: ReadonlyMap<string, readonly Resident[]>;
  readonly ties: readonly TrueTie[];
  /** True ties by the person on whose record they would stand. */
  readonly tiesOf: (resident: string) => readonly TrueTie[];
  /** Whole years; undefined before birth. */
  readonly age: (resident: Resident) => number | undefined;
  readonly isChild: (resident: Resident) => boolean;
  readonly isExpecting: (resident: Resident) => boolean;
  /** A stream of chance for one agency, one resident and one matter, so that none depends on another. */
  readonly chanceFor: (holder: Holder, resident: Resident, matter: Matter) => Random;
};

/** Whether an agency knows somebody, how it spells them, and what it wrote. */
type Matter = keyof typeof MATTERS;
const MATTERS = { reach: 0, spelling: 1, notes: 2 } as const;

const STREAMS: Readonly<Record<Holder, number>> = {
  SOCIAL_CARE: 0x1,
  HEALTH: 0x2,
  POLICE: 0x3,
  EDUCATION: 0x4,
  HOUSING: 0x5,
  PROBATION: 0x6,
};

export function surveyOf(truth: Truth, seed: number, today: PartialDate): Survey {
  const place = new Map(truth.residents.map(({ id }, nth) => [id, nth]));
  const byRecord = grouped(truth.ties, ({ of }) => of);
  const unborn = new Set(
    truth.residents
      .filter(({ traits }) => traits.expectedDelivery !== undefined)
      .map(({ id }) => id),
  );
  const expecting = new Set(
    truth.ties.filter(({ of }) => unborn.has(of)).map(({ person }) => person),
  );
  const age = ({ traits }: Resident): number | undefined =>
    traits.dateOfBirth === undefined ? undefined : youngestAge(traits.dateOfBirth, today);
  return {
    today,
    ago: agoFrom(today),
    residents: truth.residents,
    households: grouped(truth.residents, ({ household }) => household),
    ties: truth.ties,
    tiesOf: (resident) => byRecord.get(resident) ?? [],
    age,
    isChild: (resident) => (age(resident) ?? ADULT) < ADULT,
    isExpecting: ({ id }) => expecting.has(id),
    chanceFor: (holder, { id }, matter) =>
      seededRandom(
        seedFor(seed ^ (STREAMS[holder] << 20) ^ (MATTERS[matter] << 24), place.get(id) ?? 0),
      ),
  };
}

const ADULT = 18;

/** The true ties of these kinds between people who are both on the books. */
export const tiesAmong = (
  survey: Survey,
  onBooks: ReadonlySet<string>,
  kinds: readonly RelationshipKind[],
): readonly SaidTie[] =>
  survey.ties
    .filter(
      ({ person, kind, of }) => onBooks.has(person) && onBooks.has(of) && kinds.includes(kind),
    )
    .map(({ person, of, ...tie }) => ({ ...tie, whose: of, relative: person }));
