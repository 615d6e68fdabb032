import type { PartialDate } from '../domain/day.ts';
import type { Source } from '../domain/family-picture.ts';
import { asId, type AgencyCode, type HoldingId, type PersonRef } from '../domain/ids.ts';
import type { Match, PersonTraits } from '../domain/person.ts';
import type { Referral, ReferralPerson } from '../domain/referral.ts';
import type { RelationshipKind } from '../domain/relationship.ts';
import type { FamilyPart } from '../domain/sharing.ts';
import type { About } from '../../policies/vocabulary.ts';
import { CLOSEST_FIRST } from './family-part.ts';
import { asKin } from './kinship.ts';
import { aboutPerson } from './rulings.ts';

/** One source's words about a person, already cut down to what its rules show. */
type Account = { readonly source: Source; readonly traits: PersonTraits };
/** One agency's record that stands for a person, and how surely. */
export type Held = {
  readonly agency: AgencyCode;
  readonly holding: HoldingId;
  /** Undefined where the agency itself says that the record is this person's, so that nothing was compared. */
  readonly match: Match | undefined;
};

export type Person = {
  readonly ref: PersonRef;
  readonly part: FamilyPart;
  /** Their first account: the referral's, or that of the agency that named them. Look-ups use no other. */
  readonly first: PersonTraits;
  readonly accounts: readonly Account[];
  readonly held: readonly Held[];
};

export type Assertion = {
  readonly person: PersonRef;
  readonly kind: RelationshipKind;
  readonly of: PersonRef;
  readonly source: Source;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
};

/** How one says that two accounts are of one person. */
export type SamePerson = (left: PersonTraits, right: PersonTraits) => Match;

/**
 * The people of one question while their picture grows. Nobody is merged with anybody but by an account
 * that matches one of theirs, and a record stands for one person only.
 */
export type Family = {
  readonly today: PartialDate;
  people(): readonly Person[];
  assertions(): readonly Assertion[];
  about(person: Person): About;
  holder(agency: AgencyCode, holding: HoldingId): Person | undefined;
  hold(ref: PersonRef, held: Held): void;
  tell(ref: PersonRef, account: Account): void;
  /** Finds the person of an account among the known, or adds them. */
  admit(
    account: Account,
    part: FamilyPart,
  ): { readonly person: Person; readonly match: Match | undefined };
  /** Places a person as close to the child as a source has them. */
  draw(ref: PersonRef, part: FamilyPart): void;
  assert(assertion: Assertion): void;
};

/** A person while the picture grows; `wordings` has each different account once, by its key. */
type Growing = {
  ref: PersonRef;
  part: FamilyPart;
  first: PersonTraits;
  accounts: Account[];
  wordings: Map<string, Worded>;
  held: Held[];
  /** Made when first needed, and again when their part or an account changes. */
  about: About | undefined;
};

export function familyOf(referral: Referral, today: PartialDate, same: SamePerson): Family {
  const people = new Map(referral.people.map((named) => [named.ref, personNamed(named)]));
  const holders = new Map<string, Growing>();
  const assertions = new Map<string, Assertion>();
  const sameWording = rememberedByWording(same);
  const change = (ref: PersonRef, how: (person: Growing) => void) => {
    const person = people.get(ref);
    if (person) how(person);
  };
  return {
    today,
    people: () => [...people.values()],
    assertions: () => [...assertions.values()],
    about: ({ ref }) => aboutOf(people, ref, today),
    holder: (agency, holding) => holders.get(`${agency}/${holding}`),
    hold: (ref, held) => change(ref, (person) => give(holders, person, held)),
    tell: (ref, account) => change(ref, (person) => listen(person, account)),
    draw: (ref, part) => change(ref, (person) => comeCloser(person, part)),
    admit: (account, part) => {
      const told = { wording: wordingOf(account.traits), traits: account.traits };
      const known = likeliest([...people.values()], told, (person, knownAs) =>
        asKin(sameWording(knownAs, told), person.part, part),
      );
      if (known) {
        listen(known.person, account);
        comeCloser(known.person, part);
        return known;
      }
      const person = personWith(freeRef(people), part, account);
      people.set(person.ref, person);
      return { person, match: undefined };
    },
    assert: (assertion) => {
      const { person, kind, of, source, from = '', to = '' } = assertion;
      assertions.set(`${person}/${kind}/${of}/${source}/${from}/${to}`, assertion);
    },
  };
}

/** A reference that nobody has, whatever the referral calls its people. */
function freeRef(people: ReadonlyMap<PersonRef, unknown>): PersonRef {
  let number = people.size + 1;
  while (people.has(asId(`n${number}`))) number += 1;
  return asId(`n${number}`);
}

const traitsOf = (accounts: readonly Account[]) => accounts.map(({ traits }) => traits);

function aboutOf(
  people: ReadonlyMap<PersonRef, Growing>,
  ref: PersonRef,
  today: PartialDate,
): About {
  const person = people.get(ref);
  if (!person) throw new Error('Nobody of this family has that reference');
  person.about ??= aboutPerson(person.part, traitsOf(person.accounts), today);
  return person.about;
}

const personNamed = ({ ref, part, traits }: ReferralPerson) =>
  personWith(ref, part, { source: 'REFERRAL', traits });

function personWith(ref: PersonRef, part: FamilyPart, account: Account): Growing {
  const person: Growing = {
    ref,
    part,
    first: account.traits,
    accounts: [],
    wordings: new Map(),
    held: [],
    about: undefined,
  };
  listen(person, account);
  return person;
}

function listen(person: Growing, account: Account): void {
  person.accounts.push(account);
  person.about = undefined;
  const wording = wordingOf(account.traits);
  if (!person.wordings.has(wording))
    person.wordings.set(wording, { wording, traits: account.traits });
}

/** The referral's own word on who is the child stands; others move closer as agencies tell more. */
function comeCloser(person: Growing, part: FamilyPart): void {
  if (CLOSEST_FIRST.indexOf(part) >= CLOSEST_FIRST.indexOf(person.part)) return;
  person.part = part;
  person.about = undefined;
}

/** Lets a record stand for a person, unless it stands for somebody else with more reason. */
function give(holders: Map<string, Growing>, person: Growing, held: Held): void {
  const key = `${held.agency}/${held.holding}`;
  const before = holders.get(key);
  const rival = before?.held.find((other) => sameRecord(other, held));
  if (rival && weight(rival) >= weight(held)) return;
  if (before) before.held = before.held.filter((other) => !sameRecord(other, held));
  person.held.push(held);
  holders.set(key, person);
}

const sameRecord = (left: Held, right: Held) =>
  left.agency === right.agency && left.holding === right.holding;

const weight = ({ match }: Held) => match?.milliBits ?? Infinity;

/** An account by which somebody is recognised, with what it says for that as one text. */
type Worded = { readonly wording: string; readonly traits: PersonTraits };

/** The known person whom an account matches best, if any account of theirs makes it probable. */
function likeliest(
  people: readonly Growing[],
  told: Worded,
  matching: (person: Growing, known: Worded) => Match,
): { readonly person: Growing; readonly match: Match } | undefined {
  const sameWords = people.filter((person) => person.wordings.has(told.wording));
  let best: { readonly person: Growing; readonly match: Match } | undefined;
  for (const person of sameWords.length > 0 ? sameWords : people)
    for (const known of accountsLike(person, told.wording)) {
      const match = matching(person, known);
      const isBetter = best === undefined || match.milliBits > best.match.milliBits;
      if (match.grade === 'PROBABLE' && isBetter) best = { person, match };
    }
  return best;
}

/** Agencies repeat one another; two accounts in the words of two others compare as those did. */
function rememberedByWording(same: SamePerson): (left: Worded, right: Worded) => Match {
  const remembered = new Map<string, Match>();
  return (left, right) => {
    const pair = `${left.wording}${right.wording}`;
    const match = remembered.get(pair) ?? same(left.traits, right.traits);
    remembered.set(pair, match);
    return match;
  };
}

/** The account in the same words where there is one; comparing costs most of a picture's thinking. */
function accountsLike({ wordings }: Growing, wording: string): readonly Worded[] {
  const same = wordings.get(wording);
  return same ? [same] : [...wordings.values()];
}

/**
 * What an account says for recognising its person, as one text. With a name and a full date of birth
 * that is these two: within one family they say who is meant, wherever a source thinks that they live.
 */
function wordingOf({ names, dateOfBirth, sex, addresses }: PersonTraits): string {
  const [first] = names;
  return first && dateOfBirth?.length === FULL_DATE
    ? `${first.given}/${first.family}/${dateOfBirth}/${sex ?? ''}`
    : JSON.stringify([names, dateOfBirth, sex, addresses]);
}

const FULL_DATE = 'YYYY-MM-DD'.length;
