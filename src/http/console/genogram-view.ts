import { CELL_WIDTH, SYMBOL } from './genogram/measures.ts';
import { genogramOf, type Family } from './genogram/genogram.ts';
import type { Kin } from './genogram/kin.ts';
import type { PartialDate } from '../../domain/day.ts';
import { ageInWords, dayOf, shortDateInWords } from './dates.ts';
import type { Names } from './people-view.ts';
import type { ShownMember, ShownPicture } from './picture-shape.ts';
import { PART_WORDS, RELATIONSHIP_WORDS } from './words.ts';
import { wrapped } from './wrapped.ts';

const CHILD_PARTS: ReadonlySet<string> = new Set(['SUBJECT', 'CHILD']);
const LINK_WORDS = {
  CARER: 'carer',
  ALSO_SAID_PARENT: 'also said to be a parent',
  GRANDPARENT: 'grandparent',
  SIBLING: 'sibling, parents not said',
} as const;

/** The family as a drawing, with the number of each source that says so beside every line. */
export function genogramView(picture: ShownPicture, names: Names) {
  const { members } = picture;
  const numbers = sourceNumbers(picture);
  const numbered = (sources: readonly string[]) =>
    [...numbers].flatMap(([code, number]) => (sources.includes(code) ? [number] : [])).join(' ');
  const drawing = genogramOf(familyOf(picture));
  const byId = new Map(members.map((member) => [member.person.id, member]));
  return {
    width: drawing.width,
    height: drawing.height,
    regions: drawing.regions,
    slashes: drawing.slashes,
    lines: drawing.lines.map((line) =>
      Object.assign({}, line, {
        label: [line.says ? LINK_WORDS[line.says] : '', numbered(line.sources)].join(' ').trim(),
      }),
    ),
    people: drawing.people.flatMap(({ id, x, y }) => {
      const member = byId.get(id);
      return member ? [figureOf(member, picture, { x, y, numbered, names })] : [];
    }),
    sources: [...numbers].map(([code, number]) => ({ number, name: names.source(code) })),
    contradictions: drawing.contradictions.map(({ person, of }) => [
      names.person(person),
      names.person(of),
    ]),
  };
}

function familyOf(picture: ShownPicture): Family {
  const { members, households } = picture;
  return {
    people: members.map((member) => kinOf(member, picture)),
    assertions: members.flatMap(({ person, relationship }) =>
      relationship.map(({ kind, of, source, to }) => ({
        person: person.id,
        kind,
        of,
        source,
        ended: Boolean(to),
      })),
    ),
    homes: households.map(({ id, address }) => ({
      id,
      label: address,
      members: members.filter(({ household }) => household === id).map(({ person }) => person.id),
    })),
  };
}

/** R for the referral; every source that says anything about anybody has a number. */
function sourceNumbers({ coverage, members }: ShownPicture): ReadonlyMap<string, string> {
  const speaking = new Set(
    members.flatMap(({ person, relationship }) => [
      ...relationship.map(({ source }) => source),
      ...person.names.flatMap(({ heldBy }) => heldBy),
      ...person.expectedDelivery.flatMap(({ heldBy }) => heldBy),
    ]),
  );
  const agencies = coverage.filter(({ agency }) => speaking.has(agency));
  return new Map([
    ...(speaking.has('REFERRAL') ? [['REFERRAL', 'R'] as const] : []),
    ...agencies.map(({ agency }, index) => [agency, String(index + 1)] as const),
  ]);
}

function kinOf({ person }: ShownMember, { subjects }: ShownPicture): Kin {
  const [born] = [...person.datesOfBirth, ...person.expectedDelivery]
    .map(({ value }) => value)
    .toSorted();
  return {
    id: person.id,
    sex: sexOf(person),
    subject: subjects.includes(person.id),
    adult: !CHILD_PARTS.has(person.part),
    ...(born ? { born } : {}),
  };
}

function sexOf({ sexes }: ShownMember['person']): Kin['sex'] {
  const [sex, ...others] = sexes;
  return sex && others.length === 0 && sex.value !== 'INDETERMINATE' ? sex.value : 'UNKNOWN';
}

type Place = {
  readonly x: number;
  readonly y: number;
  readonly numbered: (sources: readonly string[]) => string;
  readonly names: Names;
};

const LINE_LETTERS = 15;

/** One person's symbol and words. */
function figureOf(member: ShownMember, picture: ShownPicture, { x, y, numbered, names }: Place) {
  const { person } = member;
  const sayers = [...person.names, ...person.expectedDelivery].flatMap(({ heldBy }) => heldBy);
  const unborn = person.datesOfBirth.length === 0 && person.expectedDelivery.length > 0;
  const age = ageOf(person, picture);
  const homes = homesLine(person, picture);
  return {
    id: person.id,
    x,
    y,
    width: CELL_WIDTH,
    size: SYMBOL,
    symbol: unborn ? 'unborn' : sexOf(person).toLowerCase(),
    isSubject: picture.subjects.includes(person.id),
    dead: person.datesOfDeath.length > 0,
    inside: age.replace(/^aged /, '').replace(/^about /, '~'),
    lines: wrapped(person.label, LINE_LETTERS, 2),
    born: bornLine(person, unborn),
    homes,
    sources: numbered([...new Set(sayers)]),
    says: [person.label, PART_WORDS[person.part], age, homes, ...kinWords(member, names)]
      .filter(Boolean)
      .join(', '),
  };
}

/** The one date that all claims agree on, the most precise wording of it; undefined where they disagree. */
function agreed(claims: readonly { readonly value: PartialDate }[]): PartialDate | undefined {
  const [finest] = claims
    .map(({ value }) => value)
    .toSorted((one, other) => other.length - one.length);
  return finest && claims.every(({ value }) => finest.startsWith(value)) ? finest : undefined;
}

function ageOf(
  { datesOfBirth, datesOfDeath }: ShownMember['person'],
  { asOf }: ShownPicture,
): string {
  const born = agreed(datesOfBirth);
  return born && datesOfDeath.length === 0 ? ageInWords(born, dayOf(asOf)) : '';
}

function bornLine(person: ShownMember['person'], unborn: boolean): string {
  const claims = unborn ? person.expectedDelivery : person.datesOfBirth;
  if (claims.length === 0) return '';
  const born = agreed(claims);
  return born
    ? `${unborn ? 'due' : 'b.'} ${shortDateInWords(born)}`
    : `${String(claims.length)} dates claimed`;
}

/** Whoever is said to live in several homes stands in none of them, and it is said of them. */
function homesLine({ id }: ShownMember['person'], { conflicts }: ShownPicture): string {
  const homes = conflicts.find(({ person, fact }) => person === id && fact === 'CURRENT_ADDRESS');
  return homes ? `${String(homes.claims.length)} homes claimed` : '';
}

/** Ties that no line of the drawing tells. */
const UNDRAWN: ReadonlySet<string> = new Set(['AUNT_OR_UNCLE', 'COUSIN', 'POSES_RISK_TO']);
const kinWords = ({ relationship }: ShownMember, names: Names) =>
  relationship
    .filter(({ kind }) => UNDRAWN.has(kind))
    .map(({ kind, of }) => `${RELATIONSHIP_WORDS[kind]} ${names.person(of)}`);
