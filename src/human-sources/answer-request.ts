import { z } from 'zod';
import type { Instant } from '../domain/day.ts';
import type { PersonRef } from '../domain/ids.ts';
import { Mistake } from '../domain/mistake.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { AnsweredPerson, HumanRequest } from './human-request.ts';
import { categoryShape, idShape, saidEntryShape } from './shapes.ts';

const MOST_ENTRIES = 500;

const input = z.strictObject({
  people: z.array(
    z.strictObject({
      ref: idShape<PersonRef>(),
      known: z.boolean(),
      entries: z.array(saidEntryShape).max(MOST_ENTRIES),
      holds: z.array(categoryShape),
    }),
  ),
});
type Said = z.infer<typeof input>['people'][number];

/** What is wrong with a field, in words that repeat nothing of it. */
const SAYS: Readonly<Record<string, string>> = {
  ref: 'is to name each person by their reference in the request',
  known: 'says yes or no',
  entries: 'are a list of at most five hundred',
  holds: 'names categories that the hub knows',
  category: 'is to be one that was asked for',
  occurredOn: 'is a date such as 2024, 2024-05 or 2024-05-17',
  until: 'is a date such as 2024, 2024-05 or 2024-05-17',
  current: 'says yes or no',
  summary: 'has from 1 to 2,000 characters',
  detail: 'has from 1 to 50,000 characters',
  standing: 'says whether it is fact, opinion, allegation or intelligence',
  grade: 'has from 1 to 256 characters',
  handling: 'says whether it may be shared lawfully or under conditions',
  professional: 'has a name, a role and a service',
};

/**
 * Somebody at the agency answers, for everybody who was asked about at once: who is known, and what is held in
 * the categories that were asked for. After that nothing is kept of whom to look for.
 */
export function answerRequest(
  by: Practitioner,
  asks: unknown,
  current: HumanRequest | undefined,
  { now }: { readonly now: Instant },
): HumanRequest | Mistake {
  if (!current || !mayAnswer(by, current)) {
    return new Mistake('request', 'is not one that waits for your agency');
  }
  if (current.state !== 'WAITING') return new Mistake('request', 'does not wait any more');
  const people = peopleIn(asks, current);
  if (people instanceof Mistake) return people;
  const answer = { by: by.id, at: now, people: people.map(withIds(current)) };
  return { ...withoutTraits(current), state: 'ANSWERED', answer };
}

function peopleIn(asks: unknown, current: HumanRequest): readonly Said[] | Mistake {
  const read = input.safeParse(asks);
  if (!read.success) return mistakeAt(read.error.issues[0]?.path ?? []);
  const { people } = read.data;
  const flaw = flawInPeople(people, current) ?? firstOf(people, (said) => flawIn(said, current));
  return flaw ?? people;
}

/** Whether this is somebody whose agency was asked, and who speaks for it. */
export const mayAnswer = (
  { agency, roles }: Pick<Practitioner, 'agency' | 'roles'>,
  request: Pick<HumanRequest, 'agency'>,
): boolean => agency === request.agency && roles.includes('AGENCY_CONTACT');

/** Nobody need be looked for any more. */
export const withoutTraits = (request: HumanRequest): HumanRequest => ({
  ...request,
  about: request.about.map(({ ref }) => ({ ref })),
});

function mistakeAt(path: readonly PropertyKey[]): Mistake {
  const field = path.map(String).findLast((name) => Object.hasOwn(SAYS, name));
  return new Mistake(field ?? 'people', SAYS[field ?? ''] ?? 'cannot be read');
}

function firstOf(
  people: readonly Said[],
  flaw: (said: Said) => Mistake | undefined,
): Mistake | undefined {
  return people.map(flaw).find((one) => one !== undefined);
}

function flawInPeople(people: readonly Said[], { about }: HumanRequest): Mistake | undefined {
  const answered = new Set(people.map(({ ref }) => ref));
  const isEverybody = about.every(({ ref }) => answered.has(ref));
  return isEverybody && people.length === about.length
    ? undefined
    : new Mistake('people', 'are to be all who were asked about, each once, and nobody else');
}

function flawIn({ known, entries, holds }: Said, request: HumanRequest): Mistake | undefined {
  if (!known && entries.length + holds.length > 0) {
    return new Mistake('known', 'is to be yes where something is held of the person');
  }
  if (!entries.every(({ category }) => request.categories.includes(category))) {
    return new Mistake('category', SAYS['category'] ?? '');
  }
  if (!holds.every((category) => request.existenceOf.includes(category))) {
    return new Mistake('holds', 'names only categories of which that was asked');
  }
  return entries.map(flawInEntry).find((one) => one !== undefined);
}

type Entry = Said['entries'][number];

const flawInEntry = (entry: Entry): Mistake | undefined =>
  flawInDates(entry) ?? flawInHandling(entry);

/** Dates of any precision are compared as far as both are known. */
function flawInDates({ occurredOn, until }: Entry): Mistake | undefined {
  const length = Math.min(occurredOn?.length ?? 0, until?.length ?? 0);
  return (until ?? '').slice(0, length) < (occurredOn ?? '').slice(0, length)
    ? new Mistake('until', 'is to be no earlier than occurredOn')
    : undefined;
}

function flawInHandling({ handling: { code, conditions } }: Entry): Mistake | undefined {
  return (code === 'WITH_CONDITIONS') === (conditions !== undefined)
    ? undefined
    : new Mistake('handling', 'has conditions where, and only where, it says that there are some');
}

/** An entry is named after its request, so that it can be cited, and carries nothing of the person. */
const withIds =
  ({ id, about }: HumanRequest) =>
  (said: Said): AnsweredPerson => {
    const nth = about.findIndex(({ ref }) => ref === said.ref);
    const entries = said.entries.map((entry, at) => ({ ...entry, id: `${id}.${nth}.${at}` }));
    return { ...said, holds: [...new Set(said.holds)], entries };
  };
