import { partialDate, type PartialDate } from '../../domain/day.ts';
import { groupedBy } from '../../domain/grouped-by.ts';
import { ageInWords, dateInWords, dayOf, spanInWords, unknownPart } from './dates.ts';
import type { ShownMember, ShownPicture } from './picture-shape.ts';
import {
  FACT_WORDS,
  MATCH_WORDS,
  NAME_USE_WORDS,
  PART_WORDS,
  RELATIONSHIP_WORDS,
  SEX_WORDS,
} from './words.ts';

/** Turns the picture's ids into names that people know. */
export type Names = {
  readonly person: (id: string) => string;
  readonly source: (code: string) => string;
  /** The source's name without the words that every source's name begins with. */
  readonly brief: (code: string) => string;
};

export function namesIn(picture: ShownPicture): Names {
  const people = new Map(picture.members.map(({ person }) => [person.id, person.label]));
  const sources = new Map(picture.coverage.map(({ agency, name }) => [agency, name]));
  const shared = sharedBeginning([...sources.values()]).length;
  const source = (code: string) =>
    code === 'REFERRAL' ? 'The referral' : (sources.get(code) ?? code);
  return {
    person: (id) => people.get(id) ?? 'somebody not shown',
    source,
    brief: (code) => (sources.has(code) ? source(code).slice(shared) : source(code)),
  };
}

/** The whole words, with the space after them, that all names begin with, where every name goes on. */
function sharedBeginning([first = '', ...others]: readonly string[]): string {
  const [beginning = ''] = /^\S+ /.exec(first) ?? [];
  const shared = others.length > 0 && others.every((name) => name.startsWith(beginning));
  return shared ? beginning : '';
}

/** One row of the family table, claim by claim, each with whoever says so. */
export function memberView(member: ShownMember, names: Names, picture: ShownPicture) {
  const { person } = member;
  const alive = person.datesOfDeath.length === 0;
  return {
    id: person.id,
    label: person.label,
    part: PART_WORDS[person.part],
    isDescribed: [
      person.names,
      person.datesOfBirth,
      person.datesOfDeath,
      person.expectedDelivery,
      person.sexes,
    ].some((list) => list.length > 0),
    isSubject: picture.subjects.includes(person.id),
    names: person.names.map(({ value, heldBy, use }) =>
      claimed(value, heldBy, names, NAME_USE_WORDS[use]),
    ),
    births: person.datesOfBirth.map(({ value, heldBy }) => {
      const age = alive ? ageInWords(value, dayOf(picture.asOf)) : '';
      const aside = [age, unknownPart(value)].filter(Boolean).join(', ');
      return claimed(dateInWords(value), heldBy, names, aside);
    }),
    deaths: dates(person.datesOfDeath, names),
    due: dates(person.expectedDelivery, names),
    sexes: person.sexes.map(({ value, heldBy }) => claimed(SEX_WORDS[value], heldBy, names)),
    addresses: person.addresses.map(({ value, postcode, heldBy, from, until }) =>
      claimed(`${value}, ${postcode}`, heldBy, names, spanInWords(from, until)),
    ),
    relationships: relationshipsOf(member, names),
    matches: matchesOf(member, names),
    undescribed: undescribedBy(member).map((code) => names.brief(code)),
    unconfirmed: member.match.filter(({ confirmed }) => !confirmed).length,
  };
}

/** Sources whose record is linked, but of whose names, dates and addresses nothing is shown. */
function undescribedBy({ person, match }: ShownMember): readonly string[] {
  const { names, datesOfBirth, addresses } = person;
  const told = new Set([...names, ...datesOfBirth, ...addresses].flatMap(({ heldBy }) => heldBy));
  return [...new Set(match.map(({ agency }) => agency))].filter((agency) => !told.has(agency));
}

/** Records that are linked alike are one line; why each is linked stands under its source. */
function matchesOf({ match }: ShownMember, names: Names) {
  const groups = groupedBy(match, ({ grade, confirmed }) => `${grade}/${String(confirmed)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      says: MATCH_WORDS[first.grade],
      confirmed: first.confirmed,
      sources: group.map(({ agency }) => names.brief(agency)),
      reasons: group.map(({ agency, parts }) => ({
        source: names.brief(agency),
        parts: parts.map(({ says, milliBits }) => ({ says, against: milliBits < 0 })),
      })),
    };
  });
}

/** The same relationship said by several sources is one line with several sources. */
function relationshipsOf(member: ShownMember, names: Names) {
  const groups = groupedBy(member.relationship, ({ kind, of, from, to }) =>
    [kind, of, from, to].join('|'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      says: RELATIONSHIP_WORDS[first.kind],
      other: names.person(first.of),
      risk: first.kind === 'POSES_RISK_TO',
      aside: spanInWords(first.from, first.to),
      sources: group.map(({ source }) => names.brief(source)),
    };
  });
}

/** Who is said to live there, each stay once with everybody who says so. */
export function householdView(household: ShownPicture['households'][number], names: Names) {
  const stays = groupedBy(household.residents, ({ person, from, until }) =>
    [person, from, until].join('|'),
  );
  return {
    id: household.id,
    address: household.address,
    postcode: household.postcode,
    residents: [...stays.values()].flatMap((said) => {
      const [first] = said;
      if (!first) return [];
      return {
        person: names.person(first.person),
        sources: said.map(({ source }) => names.brief(source)),
        span: spanInWords(first.from, first.until) || 'dates not given',
        past: Boolean(first.until),
      };
    }),
  };
}

export function conflictView(conflict: ShownPicture['conflicts'][number], names: Names) {
  return {
    person: names.person(conflict.person),
    fact: FACT_WORDS[conflict.fact],
    claims: conflict.claims.map(({ value, heldBy }) =>
      claimed(disputedValue(conflict.fact, value), heldBy, names),
    ),
  };
}

function disputedValue(fact: keyof typeof FACT_WORDS, value: string): string {
  const date = fact.startsWith('DATE_') ? partialDate(value) : undefined;
  if (date) return dateInWords(date);
  return value in SEX_WORDS ? sexInWords(value) : value;
}

const sexInWords = (value: string) =>
  Object.entries(SEX_WORDS).find(([code]) => code === value)?.[1] ?? value;

const claimed = (value: string, heldBy: readonly string[], names: Names, aside = '') => ({
  value,
  aside,
  sources: heldBy.map((code) => names.brief(code)),
});

const dates = (
  claims: readonly { readonly value: PartialDate; readonly heldBy: readonly string[] }[],
  names: Names,
) =>
  claims.map(({ value, heldBy }) => claimed(dateInWords(value), heldBy, names, unknownPart(value)));
