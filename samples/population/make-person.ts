import type { PartialDate } from '../../src/domain/day.ts';
import type { Address, Identifier, PersonName } from '../../src/domain/person.ts';
import { date, PRESENT_YEAR, yearOf } from './birth.ts';
import { NAMINGS } from './communities.ts';
import { samplePncId, samplePupilNumber, testNhsNumber, TEST_NHS_NUMBERS } from './identifiers.ts';
import type { BinarySex, NamingCommunity } from './names/naming.ts';
import type { TruePerson } from './person.ts';
import type { Dwelling } from './places.ts';
import type { Random } from './random.ts';

/** The home that a household's people are made for. */
export type Home = {
  readonly random: Random;
  readonly household: number;
  readonly community: NamingCommunity;
  readonly family: string;
  readonly here: Dwelling;
  readonly before?: Dwelling;
  /** Gives the next person's id. */
  readonly nextId: () => number;
};

/** What is settled of a person before the rest is left to chance. */
export type Draft = {
  readonly part: TruePerson['part'];
  readonly community: NamingCommunity;
  readonly sex: BinarySex;
  readonly born: PartialDate;
  readonly family: string;
  /** Chosen by the community's habits where absent. */
  readonly given?: string;
  /** The family name before marriage, where it was another. */
  readonly maiden?: string;
  readonly parents?: readonly TruePerson[];
};

export function makePerson(home: Home, draft: Draft): TruePerson {
  const { random } = home;
  const { part, community, sex, born } = draft;
  const naming = NAMINGS[community];
  const given = draft.given ?? naming.given(random, sex, yearOf(born));
  const family = naming.borne(draft.family, sex, random);
  const id = home.nextId();
  return {
    id,
    household: home.household,
    part,
    community,
    sex,
    born,
    names: namesOf(given, family, draft.maiden),
    addresses: addressesOf(random, home, yearOf(born)),
    identifiers: identifiersOf(random, id, yearOf(born)),
    ...parentage(draft.parents ?? []),
  };
}

function parentage(parents: readonly TruePerson[]): Pick<TruePerson, 'mother' | 'father'> {
  const mother = parents.find(({ sex }) => sex === 'FEMALE');
  const father = parents.find(({ sex }) => sex === 'MALE');
  return {
    ...(mother === undefined ? {} : { mother: mother.id }),
    ...(father === undefined ? {} : { father: father.id }),
  };
}

function namesOf(given: string, family: string, maiden?: string): readonly PersonName[] {
  const legal: PersonName = { given, family, use: 'LEGAL' };
  if (maiden === undefined || maiden === family) return [legal];
  return [legal, { given, family: maiden, use: 'PREVIOUS' }];
}

function addressesOf(random: Random, home: Home, born: number): readonly Address[] {
  if (home.before === undefined || born > PRESENT_YEAR - 6) return [home.here];
  const moved = date(String(PRESENT_YEAR - random.below(6)));
  return [
    { ...home.here, from: moved },
    { ...home.before, until: moved },
  ];
}

function identifiersOf(random: Random, id: number, born: number): readonly Identifier[] {
  const identifiers: Identifier[] = [];
  // Three in four have one, so that the test range lasts for 1.2 million people.
  const serial = id - Math.floor(id / 4);
  if (id % 4 !== 3 && serial < TEST_NHS_NUMBERS)
    identifiers.push({ system: 'NHS_NUMBER', value: testNhsNumber(serial) });
  const age = PRESENT_YEAR - born;
  if (age >= 4 && age <= 18)
    identifiers.push({ system: 'UPN', value: samplePupilNumber(id, born + 4) });
  if (age >= 18 && random.chance(0.08))
    identifiers.push({ system: 'PNC_ID', value: samplePncId(id, born + 18) });
  return identifiers;
}
