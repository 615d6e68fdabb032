import type { PartialDate } from '../domain/day.ts';
import type { Source } from '../domain/family-picture.ts';
import type { AgencyCode, HoldingId, PersonRef } from '../domain/ids.ts';
import type { Match, PersonTraits } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { RelationshipKind } from '../domain/relationship.ts';
import type { FamilyPart } from '../domain/sharing.ts';
import type { About } from '../../policies/vocabulary.ts';
import {
  comeCloser,
  give,
  likeliest,
  listen,
  mayBeOne,
  personWith,
  type Growing,
} from './growing.ts';
import { peopleNamed } from './people-named.ts';
import { refFrom } from './person-ref.ts';
import { asKin } from './kinship.ts';
import type { Describing } from './describing.ts';
import { rememberedByWording, worded, type Worded } from './wording.ts';

/** One source's words about a person, already cut down to what its rules show. */
export type Account = {
  readonly source: Source;
  readonly traits: PersonTraits;
  /** The source's own record of the person, where it has one. */
  readonly holding?: HoldingId;
};
/** One agency's record that stands for a person, and how surely. */
export type Held = {
  readonly agency: AgencyCode;
  readonly holding: HoldingId;
  /** Whether somebody has looked at it and said that it is theirs. */
  readonly confirmed: boolean;
  /** Undefined where the agency itself says that the record is this person's, so that nothing was compared. */
  readonly match: Match | undefined;
};

export type Person = {
  readonly ref: PersonRef;
  /** Every reference that one of their accounts gives them, whichever sources answer; `ref` among them. */
  readonly knownAs: readonly PersonRef[];
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
  /** What rules weigh about somebody who is not of the family yet. */
  aboutSomebody(part: FamilyPart, traits: PersonTraits): About;
  /** Takes note of a source's own words about a person, before they are cut down to what may be shown. */
  learn(ref: PersonRef, traits: PersonTraits): void;
  /** Takes note of somebody who must stay out of sight, of whom another source may speak, or has spoken. */
  avoid(traits: PersonTraits): void;
  holder(agency: AgencyCode, holding: HoldingId): Person | undefined;
  /** Whether what is told of the two may be told of one person. Nobody is merged for it. */
  alike: (one: Person, other: Person) => boolean;
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

export function familyOf(
  referral: Referral,
  today: PartialDate,
  same: SamePerson,
  describe: Describing,
): Family {
  const people = peopleNamed(referral, describe);
  const holders = new Map<string, Growing>();
  const assertions = new Map<string, Assertion>();
  const sameWording = rememberedByWording(same);
  const safe = (told: Account) => ({ ...told, traits: describe.safe(told.traits) });
  const change = (ref: PersonRef, how: (person: Growing) => void) => {
    const person = people.get(ref);
    if (person) how(person);
  };
  return {
    today,
    people: () => [...people.values()],
    assertions: () => [...assertions.values()],
    ...described({ people, describe, sameWording }),
    holder: (agency, holding) => holders.get(`${agency}/${holding}`),
    alike: (one, other) => mayBeOne(one, other, sameWording),
    hold: (ref, held) => change(ref, (person) => give(holders, person, held)),
    tell: (ref, account) => change(ref, (person) => listen(person, safe(account))),
    draw: (ref, part) => change(ref, (person) => comeCloser(person, part)),
    admit: (whole, part) => admitted({ people, sameWording }, safe(whole), part),
    assert: (assertion) => {
      const { person, kind, of, source, from = '', to = '' } = assertion;
      assertions.set(`${person}/${kind}/${of}/${source}/${from}/${to}`, assertion);
    },
  };
}

type Described = {
  readonly people: ReadonlyMap<PersonRef, Growing>;
  readonly describe: Describing;
  readonly sameWording: (left: Worded, right: Worded) => Match;
};

/** What rules weigh about people, and what every description of them adds to it. */
const described = ({
  people,
  describe,
  sameWording,
}: Described): Pick<Family, 'about' | 'aboutSomebody' | 'learn' | 'avoid'> => ({
  about: ({ ref }) => aboutOf(people, ref, describe),
  aboutSomebody: (part, traits) => describe.about({ part, traits: [traits] }),
  learn: (ref, traits) => {
    describe.learn(ref, traits);
    for (const one of people.values()) one.first = describe.safe(one.first);
    const person = people.get(ref);
    if (person) forget(person);
  },
  avoid: (traits) => {
    describe.avoid(traits);
    const told = worded(traits);
    const known = likeliest([...people.values()], told, (_person, account) =>
      sameWording(account, told),
    );
    if (known) describe.learn(known.person.ref, traits);
    people.forEach(forget);
  },
});

/** Finds the person of an account among the known, or adds them. */
function admitted(
  {
    people,
    sameWording,
  }: { people: Map<PersonRef, Growing>; sameWording: Described['sameWording'] },
  account: Account,
  part: FamilyPart,
): ReturnType<Family['admit']> {
  const told = worded(account.traits);
  const known = likeliest([...people.values()], told, (person, knownAs) =>
    asKin(sameWording(knownAs, told), person.part, part),
  );
  if (known) {
    listen(known.person, account);
    comeCloser(known.person, part);
    return known;
  }
  const person = personWith(refFrom(account), part, account);
  people.set(person.ref, person);
  return { person, match: undefined };
}

const traitsOf = (accounts: readonly Account[]) => accounts.map(({ traits }) => traits);

function aboutOf(
  people: ReadonlyMap<PersonRef, Growing>,
  ref: PersonRef,
  describe: Describing,
): About {
  const person = people.get(ref);
  if (!person) throw new Error('Nobody of this family has that reference');
  const { part, accounts } = person;
  person.about ??= describe.about({ ref, part, traits: traitsOf(accounts) });
  return person.about;
}

const forget = (person: Growing): void => {
  person.about = undefined;
};
