import { z } from 'zod';
import type { Instant } from '../domain/day.ts';
import type { PersonRef } from '../domain/ids.ts';
import { Mistake } from '../domain/mistake.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import { REFUSAL_CODES, type RefusalCode } from '../domain/refusal.ts';
import { flawInEntry } from './flaw-in-entry.ts';
import {
  withoutTraits,
  type AnsweredPerson,
  type AskedPerson,
  type HumanRequest,
} from './human-request.ts';
import { categoryShape, idShape, saidEntryShape } from './shapes.ts';

const MOST_ENTRIES = 500;

const input = z.strictObject({
  people: z.array(
    z.strictObject({
      ref: idShape<PersonRef>(),
      known: z.boolean(),
      refused: z.enum(REFUSAL_CODES).exactOptional(),
      entries: z.array(saidEntryShape).max(MOST_ENTRIES),
      holds: z.array(categoryShape),
      heldBack: z.enum(REFUSAL_CODES).exactOptional(),
    }),
  ),
});
type Said = z.infer<typeof input>['people'][number];

/** What is wrong with a field, in words that repeat nothing of it. */
const SAYS: Readonly<Record<string, string>> = {
  ref: 'is to name each person by their reference in the request',
  known: 'says yes or no',
  refused: 'is one of the reasons that the hub knows',
  entries: 'are a list of at most five hundred',
  holds: 'names categories that the hub knows',
  heldBack: 'is one of the reasons that the hub knows',
  category: 'is one that the hub knows',
  occurredOn: 'is a date such as 2024, 2024-05 or 2024-05-17',
  until: 'is a date such as 2024, 2024-05 or 2024-05-17',
  current: 'says yes or no',
  summary: 'has from 1 to 2,000 characters, and none that cannot be seen',
  detail: 'has from 1 to 10,000 characters, and none that cannot be seen',
  standing: 'says whether it is fact, opinion, allegation or intelligence',
  grade: 'has from 1 to 256 characters',
  handling: 'says whether it may be shared lawfully or under conditions',
  professional: 'has a name, a role and a service, each of at most 256 characters',
};

export type Answering = {
  readonly now: Instant;
  /** Whether the duty of s.16LA Children Act 2004 is in force, so that its exception is a reason. */
  readonly isDuty: boolean;
};

/**
 * Somebody at the agency answers, for everybody who was asked about at once: who is known, and what is held in
 * the categories that were asked for, or why that is not said. After that nothing is kept of whom to look for.
 */
export function answerRequest(
  by: Pick<Practitioner, 'id'>,
  asks: unknown,
  current: HumanRequest,
  answering: Answering,
): HumanRequest | Mistake {
  if (current.state !== 'WAITING') return new Mistake('request', 'does not wait any more');
  const people = peopleIn(asks, current, answering);
  if (people instanceof Mistake) return people;
  const answer = { by: by.id, at: answering.now, people: people.map(withIds(current)) };
  return { ...withoutTraits(current), state: 'ANSWERED', answer };
}

function peopleIn(
  asks: unknown,
  current: HumanRequest,
  answering: Answering,
): readonly Said[] | Mistake {
  const read = input.safeParse(asks);
  if (!read.success) return mistakeAt(read.error.issues[0]?.path ?? []);
  const { people } = read.data;
  const flaw =
    flawInPeople(people, current) ??
    firstOf(people, (said, nth) =>
      flawIn(
        said,
        current.about.find(({ ref }) => ref === said.ref),
        { ...answering, nth },
      ),
    );
  return flaw ?? people;
}

/** The path stands in the field's name, so that a form can say where: `people.0.entries.1.summary`. */
function mistakeAt(path: readonly PropertyKey[]): Mistake {
  const names = path.map(String);
  const last = names.findLastIndex((name) => Object.hasOwn(SAYS, name));
  if (last < 0) return new Mistake('people', 'cannot be read');
  return new Mistake(names.slice(0, last + 1).join('.'), SAYS[names[last] ?? ''] ?? '');
}

function firstOf<One>(
  all: readonly One[],
  flaw: (one: One, nth: number) => Mistake | undefined,
): Mistake | undefined {
  return all.map(flaw).find((one) => one !== undefined);
}

function flawInPeople(people: readonly Said[], { about }: HumanRequest): Mistake | undefined {
  const answered = new Set(people.map(({ ref }) => ref));
  const isEverybody = about.every(({ ref }) => answered.has(ref));
  return isEverybody && people.length === about.length
    ? undefined
    : new Mistake('people', 'are to be all who were asked about, each once, and nobody else');
}

type Place = Answering & { readonly nth: number };

function flawIn(said: Said, asked: AskedPerson | undefined, place: Place): Mistake | undefined {
  const wanted = new Set(asked?.categories);
  const orWhether = new Set([...wanted, ...(asked?.existenceOf ?? [])]);
  const at = `people.${place.nth}`;
  if (!said.holds.every((category) => orWhether.has(category)))
    return new Mistake(`${at}.holds`, 'names only categories that were asked for of this person');
  return (
    flawInRefusal(said, place) ??
    flawInHeldBack(said, place) ??
    firstOf(said.entries, (entry, nth) =>
      flawInEntry(entry, { wanted, now: place.now, at: `${at}.entries.${nth}` }),
    )
  );
}

function flawInRefusal(
  { known, refused, entries, holds }: Said,
  { nth, isDuty }: Place,
): Mistake | undefined {
  const isEmpty = entries.length + holds.length === 0;
  if (refused && (known || !isEmpty))
    return new Mistake(`people.${nth}.refused`, 'goes with nothing else about the same person');
  if (!known && !isEmpty)
    return new Mistake(`people.${nth}.known`, 'is to be yes where something is held of the person');
  return refused === NEEDS_DUTY && !isDuty
    ? new Mistake(`people.${nth}.refused`, 'is a reason once the duty of s.16LA is in force')
    : undefined;
}

/** A reason for what is held and not shared; that nobody can look is none. */
function flawInHeldBack({ holds, heldBack }: Said, { nth, isDuty }: Place): Mistake | undefined {
  const at = `people.${nth}.heldBack`;
  if (heldBack === undefined) return undefined;
  if (holds.length === 0) return new Mistake(at, 'goes with what is held and not shared');
  if (heldBack === 'CANNOT_LOOK') return new Mistake(at, 'is no reason where something is held');
  return heldBack === NEEDS_DUTY && !isDuty
    ? new Mistake(at, 'is a reason once the duty of s.16LA is in force')
    : undefined;
}
const NEEDS_DUTY: RefusalCode = 'DETRIMENT_TO_CHILD';

/** An entry is named after its request, so that it can be cited, and carries nothing of the person. */
const withIds =
  ({ id, about }: HumanRequest) =>
  (said: Said): AnsweredPerson => {
    const nth = about.findIndex(({ ref }) => ref === said.ref);
    const entries = said.entries.map((entry, at) => ({ ...entry, id: `${id}.${nth}.${at}` }));
    return { ...said, holds: [...new Set(said.holds)], entries };
  };
