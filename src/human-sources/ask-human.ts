import type { Agency, EntryCategory } from '../domain/agency.ts';
import { categoriesOf } from '../domain/agency.ts';
import type { Instant } from '../domain/day.ts';
import type { Mandate, PersonQuery } from '../sharing/ports.ts';
import type { HumanRequest } from './human-request.ts';

/** What is wanted of an agency that answers by a person. */
export type HumanAsk = {
  readonly agency: Agency;
  readonly mandate: Mandate;
  /** Each with no more of them than the agency needs to look. */
  readonly people: readonly PersonQuery[];
  readonly categories: readonly EntryCategory[];
  readonly existenceOf: readonly EntryCategory[];
};

/** The request that somebody at the agency will find waiting. What such an agency cannot hold is not asked. */
export function askHuman(
  ask: HumanAsk,
  { id, now, dueAt }: { readonly id: string; readonly now: Instant; readonly dueAt: Instant },
): HumanRequest {
  const { agency, mandate, people } = ask;
  const own: ReadonlySet<string> = new Set(categoriesOf(agency.holder));
  const ofAgency = (categories: readonly EntryCategory[]) =>
    [...new Set(categories)].filter((category) => own.has(category));
  const categories = ofAgency(ask.categories);
  return {
    id,
    state: 'WAITING',
    agency: agency.code,
    holder: agency.holder,
    referral: mandate.referral.id,
    question: mandate.question,
    askedBy: mandate.practitioner,
    role: mandate.role,
    purpose: mandate.purpose,
    basis: [...mandate.basis],
    agreement: { ...mandate.agreement },
    askedAt: now,
    dueAt,
    about: people.map(({ ref, traits }) => ({ ref, traits: copied(traits) })),
    categories,
    existenceOf: ofAgency(ask.existenceOf).filter((category) => !categories.includes(category)),
  };
}

const copied = (traits: PersonQuery['traits']) => ({
  ...traits,
  names: traits.names.map((name) => ({ ...name })),
  addresses: traits.addresses.map((address) => ({ ...address })),
  identifiers: traits.identifiers.map((identifier) => ({ ...identifier })),
});

/** Whether a request asks all that is wanted already, so that nobody is asked twice. */
export function asksAlready(
  { state, agency, referral, purpose, about, categories, existenceOf }: HumanRequest,
  wanted: HumanAsk,
): boolean {
  const asked = new Set(about.map(({ ref }) => ref));
  const known: ReadonlySet<EntryCategory> = new Set(categories);
  const orWhether: ReadonlySet<EntryCategory> = new Set([...categories, ...existenceOf]);
  const isSameMatter =
    agency === wanted.agency.code &&
    referral === wanted.mandate.referral.id &&
    purpose === wanted.mandate.purpose;
  return (
    isSameMatter &&
    (state === 'WAITING' || state === 'ANSWERED') &&
    wanted.people.every(({ ref }) => asked.has(ref)) &&
    wanted.categories.every((category) => known.has(category)) &&
    wanted.existenceOf.every((category) => orWhether.has(category))
  );
}
