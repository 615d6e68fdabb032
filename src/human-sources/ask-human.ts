import { categoriesOf, type Agency, type EntryCategory } from '../domain/agency.ts';
import type { Instant } from '../domain/day.ts';
import type { PersonRef } from '../domain/ids.ts';
import type { Mandate, Wish } from '../sharing/ports.ts';
import type { AskedPerson, HumanRequest } from './human-request.ts';

/** What is wanted of an agency that answers by a person. */
export type HumanAsk = {
  readonly agency: Agency;
  readonly mandate: Mandate;
  readonly wishes: readonly Wish[];
};
export type AskingNow = {
  /** The id of a request that has to be made. */
  readonly id: string;
  readonly now: Instant;
  readonly dueAt: Instant;
  /** An answer from before then is old, and asked for again. */
  readonly staleBefore: Instant;
};

/**
 * The request that the agency is to find waiting, as it stands or as it becomes; undefined where everything has
 * been answered. What waits is added to rather than doubled, and what has been answered lately for this very
 * purpose is not asked again. What is wanted sooner than it was is due sooner.
 */
export function requestFor(
  ask: HumanAsk,
  requests: readonly HumanRequest[],
  at: AskingNow,
): HumanRequest | undefined {
  const open = outstanding(ask, requests, at);
  const waiting = requests.find(({ state }) => state === 'WAITING');
  if (!waiting) return open.length === 0 ? undefined : newRequest(ask, open, at);
  if (waiting.purpose !== ask.mandate.purpose)
    return open.length === 0
      ? undefined
      : { ...waiting, ...onBehalfOf(ask), about: open.map(askedOf) };
  const about = together(waiting.about, open);
  const isSooner = at.dueAt < waiting.dueAt;
  if (isNothingNew(waiting.about, about))
    return isSooner ? { ...waiting, dueAt: at.dueAt } : waiting;
  return { ...waiting, ...onBehalfOf(ask), about, ...(isSooner && { dueAt: at.dueAt }) };
}

/** Wishes cut down to what such an agency can hold, and to what it has not answered. */
function outstanding(
  { agency, mandate, wishes }: HumanAsk,
  requests: readonly HumanRequest[],
  { staleBefore }: AskingNow,
): readonly Wish[] {
  const own: ReadonlySet<string> = new Set(categoriesOf(agency.holder));
  const counted = requests.filter(
    ({ purpose, answer, askedAgainAt }) =>
      purpose === mandate.purpose && answer && answer.at >= staleBefore && !askedAgainAt,
  );
  return wishes.flatMap((wish) => {
    const people = [wish.ref, ...(wish.knownAs ?? [])];
    if (counted.some((request) => isSettled(request, people))) return [];
    const told = counted.flatMap(({ about }) => about.filter(({ ref }) => people.includes(ref)));
    const toldOf = new Set(told.flatMap(({ categories }) => categories));
    const orWhether = new Set([...toldOf, ...told.flatMap(({ existenceOf }) => existenceOf)]);
    const categories = once(wish.categories).filter((one) => own.has(one) && !toldOf.has(one));
    const existenceOf = once(wish.existenceOf).filter(
      (one) => own.has(one) && !orWhether.has(one) && !categories.includes(one),
    );
    const isTold = told.length > 0 && categories.length + existenceOf.length === 0;
    return isTold ? [] : [{ ...wish, categories, existenceOf }];
  });
}

const once = (categories: readonly EntryCategory[]) => [...new Set(categories)];

/** Whether it was answered that they are not known, or not spoken of: then there is nothing more to ask. */
const isSettled = ({ answer }: HumanRequest, people: readonly PersonRef[]): boolean =>
  answer?.people.some(({ ref, known }) => people.includes(ref) && !known) ?? false;

function newRequest(
  ask: HumanAsk,
  open: readonly Wish[],
  { id, now, dueAt }: AskingNow,
): HumanRequest {
  const { code, holder } = ask.agency;
  return {
    id,
    state: 'WAITING',
    agency: code,
    holder,
    referral: ask.mandate.referral.id,
    ...onBehalfOf(ask),
    askedAt: now,
    dueAt,
    about: open.map(askedOf),
  };
}

const onBehalfOf = ({ mandate }: HumanAsk) => ({
  question: mandate.question,
  askedBy: mandate.practitioner,
  role: mandate.role,
  purpose: mandate.purpose,
  basis: [...mandate.basis],
  agreement: { ...mandate.agreement },
});

const askedOf = ({ ref, traits, place, categories, existenceOf }: Wish): AskedPerson => ({
  ref,
  place: { ...place },
  traits: {
    ...traits,
    names: traits.names.map((name) => ({ ...name })),
    addresses: traits.addresses.map((address) => ({ ...address })),
    identifiers: traits.identifiers.map((identifier) => ({ ...identifier })),
  },
  categories: [...categories],
  existenceOf: [...existenceOf],
});

const isAbout = ({ ref, knownAs = [] }: Wish, asked: AskedPerson): boolean =>
  [ref, ...knownAs].includes(asked.ref);

/** Everybody who waits already, with what is new of them, and then whoever is new. */
function together(waiting: readonly AskedPerson[], open: readonly Wish[]): HumanRequest['about'] {
  const added = open.filter((wish) => !waiting.some((asked) => isAbout(wish, asked)));
  return [
    ...waiting.map((asked) => {
      const more = open.filter((wish) => isAbout(wish, asked));
      const categories = once([...asked.categories, ...more.flatMap((wish) => wish.categories)]);
      const existence = [...asked.existenceOf, ...more.flatMap((wish) => wish.existenceOf)];
      const existenceOf = once(existence).filter((one) => !categories.includes(one));
      const isMore =
        categories.length + existenceOf.length > asked.categories.length + asked.existenceOf.length;
      const place = (isMore ? more[0]?.place : undefined) ?? asked.place ?? more[0]?.place;
      return { ...asked, ...(place && { place: { ...place } }), categories, existenceOf };
    }),
    ...added.map(askedOf),
  ];
}

const isNothingNew = (before: HumanRequest['about'], now: HumanRequest['about']): boolean =>
  now.length === before.length &&
  now.every(
    ({ categories, existenceOf, place }, nth) =>
      categories.length === before[nth]?.categories.length &&
      existenceOf.length === before[nth].existenceOf.length &&
      place?.part === before[nth].place?.part,
  );
