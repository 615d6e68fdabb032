import type { PartialDate } from '../../src/domain/day.ts';
import { dayOfBirth, PRESENT_YEAR, yearOf } from './birth.ts';
import { NAMINGS } from './communities.ts';
import { makePerson } from './make-person.ts';
import type { Draft, Home } from './make-person.ts';
import type { BinarySex } from './names/naming.ts';
import type { TruePerson } from './person.ts';

const TWIN_BIRTHS = 0.016;
const TWINS_SHARING_AN_INITIAL = 0.3;
const NAMED_AFTER_PARENT = 0.03;

/** The parents and the children they live with. No two of the children share a first name. */
export function withChildren(home: Home, parents: readonly TruePerson[]): readonly TruePerson[] {
  const { random } = home;
  const mother = parents.find(({ sex }) => sex === 'FEMALE') ?? parents[0];
  const mothersYear = mother === undefined ? 1990 : yearOf(mother.born);
  const children: TruePerson[] = [];
  let year = Math.max(mothersYear + random.between(17, 36), PRESENT_YEAR - 20);
  const births = 1 + Math.floor(random.next() ** 1.5 * 4);
  for (let birth = 0; birth < births && year < PRESENT_YEAR; birth += 1) {
    children.push(...oneBirth(home, { parents, older: children, year }));
    year += random.between(1, 4);
  }
  return [...parents, ...children];
}

type Birth = {
  readonly parents: readonly TruePerson[];
  readonly older: readonly TruePerson[];
  readonly year: number;
};

function oneBirth(home: Home, { parents, older, year }: Birth): readonly TruePerson[] {
  const { random } = home;
  const born = dayOfBirth(random, year, home.community);
  const family = childsFamily(home, parents);
  const first = makePerson(home, child(home, { parents, older, born, family }));
  if (!random.chance(TWIN_BIRTHS)) return [first];
  const initial = random.chance(TWINS_SHARING_AN_INITIAL) ? firstName(first)[0] : undefined;
  const draft = child(home, { parents, older: [...older, first], born, family }, initial);
  const second = makePerson(home, draft);
  return [
    { ...first, twin: second.id },
    { ...second, twin: first.id },
  ];
}

type Newborn = Omit<Birth, 'year'> & { readonly born: PartialDate; readonly family: string };

function child(home: Home, newborn: Newborn, initial?: string): Draft {
  const { random } = home;
  const { parents, older, born, family } = newborn;
  const community = parents[0]?.community ?? home.community;
  const sex: BinarySex = random.chance(0.5) ? 'FEMALE' : 'MALE';
  const taken = new Set(older.map(firstName));
  const anyName = (): string => NAMINGS[community].given(random, sex, yearOf(born));
  let given = initial === undefined ? afterParent(home, parents, sex) : undefined;
  given ??= anyName();
  for (let tries = 0; tries < 200 && !suits(given, taken, initial); tries += 1) given = anyName();
  return { part: 'CHILD', community, sex, born, family, given, parents };
}

function afterParent(
  home: Home,
  parents: readonly TruePerson[],
  sex: BinarySex,
): string | undefined {
  const namesake = parents.find((parent) => parent.sex === sex);
  if (namesake === undefined || !home.random.chance(NAMED_AFTER_PARENT)) return undefined;
  return firstName(namesake);
}

function suits(given: string, taken: ReadonlySet<string>, initial: string | undefined): boolean {
  return !taken.has(firstWord(given)) && (initial === undefined || given[0] === initial);
}

/** One in eight bears the other parent's name. */
function childsFamily(home: Home, parents: readonly TruePerson[]): string {
  const other = parents.at(-1)?.names[0]?.family;
  return other !== undefined && home.random.chance(0.12) ? other : home.family;
}

const firstWord = (given: string): string => given.split(' ', 1)[0] ?? given;
const firstName = (person: TruePerson): string => firstWord(person.names[0]?.given ?? '');
