import type { PersonRef } from '../domain/ids.ts';
import type { Match, PersonTraits } from '../domain/person.ts';
import type { FamilyPart } from '../domain/sharing.ts';
import type { About } from '../../policies/vocabulary.ts';
import { CLOSEST_FIRST } from './family-part.ts';
import type { Account, Held } from './family.ts';
import { refFrom } from './person-ref.ts';
import { worded, type Worded } from './wording.ts';

/** A person while the picture grows; `wordings` has each different account once, by its key. */
export type Growing = {
  ref: PersonRef;
  knownAs: PersonRef[];
  part: FamilyPart;
  first: PersonTraits;
  accounts: Account[];
  wordings: Map<string, Worded>;
  held: Held[];
  /** Made when first needed, and again when their part or an account changes. */
  about: About | undefined;
};

export function personWith(ref: PersonRef, part: FamilyPart, account: Account): Growing {
  const person: Growing = {
    ref,
    knownAs: [ref],
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

export function listen(person: Growing, account: Account): void {
  person.accounts.push(account);
  const ref = refFrom(account);
  if (!person.knownAs.includes(ref)) person.knownAs.push(ref);
  person.about = undefined;
  const wording = worded(account.traits).wording;
  if (!person.wordings.has(wording))
    person.wordings.set(wording, { wording, traits: account.traits });
}

/** The referral's own word on who is the child stands; others move closer as agencies tell more. */
export function comeCloser(person: Growing, part: FamilyPart): void {
  if (CLOSEST_FIRST.indexOf(part) >= CLOSEST_FIRST.indexOf(person.part)) return;
  person.part = part;
  person.about = undefined;
}

/** Lets a record stand for a person, unless it stands for somebody else with more reason. */
export function give(holders: Map<string, Growing>, person: Growing, held: Held): void {
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

const weight = ({ match, confirmed }: Held) =>
  confirmed ? Infinity : (match?.milliBits ?? Infinity);

/** The known person whom an account matches best, if any account of theirs makes it probable. */
export function likeliest(
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

/** The account in the same words where there is one; comparing costs most of a picture's thinking. */
function accountsLike({ wordings }: Growing, wording: string): readonly Worded[] {
  const same = wordings.get(wording);
  return same ? [same] : [...wordings.values()];
}

type Described = { readonly accounts: readonly Account[] };

/** Whether what is told of the two may be told of one person. */
export const mayBeOne = (
  one: Described,
  other: Described,
  matching: (mine: Worded, theirs: Worded) => Match,
): boolean =>
  one.accounts.some((mine) =>
    other.accounts.some((theirs) => {
      const { grade } = matching(worded(mine.traits), worded(theirs.traits));
      return grade === 'PROBABLE' || grade === 'POSSIBLE';
    }),
  );
