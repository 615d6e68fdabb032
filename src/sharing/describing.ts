import type { About } from '../../policies/vocabulary.ts';
import type { PartialDate } from '../domain/day.ts';
import { recordsAbout } from '../domain/family-agreement.ts';
import { asId, type PersonRef } from '../domain/ids.ts';
import type { Address, PersonTraits } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Restriction, RestrictionReason } from '../domain/restriction.ts';
import type { FamilyPart } from '../domain/sharing.ts';
import { homeKey } from './claims.ts';
import { isViewersOwn, type Protecting } from './protections.ts';
import { reasonsFor, restrictionsOn } from './restricted-people.ts';
import { aboutAged, knownAge } from './rulings.ts';
import { maskOf, type Mask } from './safe-addresses.ts';

/** Somebody as far as they have been described: by the referral, or by any source, uncut. */
export type Described = {
  /** Absent for somebody who is not of the family yet. */
  readonly ref?: PersonRef;
  readonly part: FamilyPart;
  readonly traits: readonly PersonTraits[];
};

/**
 * Says what rules weigh about people, for one question, and learns from every description that goes by:
 * whoever is once recognised as restricted stays so, under whatever name the next source has them.
 */
export type Describing = {
  about(described: Described): About;
  /** Takes note of a source's own words about a person of the family, before they are cut down. */
  learn(ref: PersonRef, traits: PersonTraits): void;
  /** Takes note of somebody who stays outside of the picture. */
  avoid(traits: PersonTraits): void;
  /** Without the addresses that may not be seen of anybody, nor asked about. */
  safe(traits: PersonTraits, reasons?: readonly RestrictionReason[]): PersonTraits;
  /** Takes every safe address that is known by now out of text. */
  mask(): Mask;
  /** Whether anybody described so far is the viewer's own. */
  metOwn(): boolean;
};

export function describing(
  protecting: Protecting,
  referral: Referral,
  today: PartialDate,
): Describing {
  const { viewer, restricted } = protecting;
  const meeting = meetingOf(protecting);
  const aboutPerson = aboutPeople(referral, today);
  const learnt = new Map<PersonRef, Set<Restriction>>();
  for (const { traits } of referral.people) meeting.meet(traits);
  const reasonsOf = ({ ref, traits }: Described) => {
    const known = ref ? [...(learnt.get(ref) ?? [])] : [];
    return reasonsFor([...known, ...traits.flatMap(meeting.on)], viewer);
  };
  return {
    about: (described) =>
      aboutPerson(described, restricted.inForce.length > 0 ? reasonsOf(described) : []),
    learn: (ref, traits) => {
      const restrictions = learnt.get(ref) ?? new Set();
      for (const one of meeting.meet(traits)) restrictions.add(one);
      learnt.set(ref, restrictions);
    },
    avoid: meeting.avoid,
    safe: (traits, reasons = []) => withoutHomes(traits, meeting.keptHomes(), reasons),
    mask: meeting.mask,
    metOwn: meeting.metOwn,
  };
}

/** Whoever goes by, and what is learnt from it for the whole question. */
function meetingOf(protecting: Protecting) {
  const { restricted, same } = protecting;
  const avoided: { readonly traits: PersonTraits; readonly by: readonly Restriction[] }[] = [];
  const homes = new Map<string, Address>();
  const recognised = rememberedBy((traits) => restrictionsFor(protecting, traits));
  const own = rememberedBy((traits) => isViewersOwn(protecting, traits));
  let metOwn = false;
  const on = (traits: PersonTraits): readonly Restriction[] => [
    ...recognised(traits),
    ...avoided
      .filter((one) => same(one.traits, traits).grade === 'PROBABLE')
      .flatMap(({ by }) => by),
  ];
  const meet = (traits: PersonTraits): readonly Restriction[] => {
    metOwn ||= own(traits);
    const found = on(traits);
    for (const home of secretHomes(traits, found)) homes.set(homeKey(home), home);
    return found;
  };
  const known = knownHomes(restricted.inForce);
  return {
    on,
    meet,
    avoid: (traits: PersonTraits) => void avoided.push({ traits, by: meet(traits) }),
    keptHomes: () =>
      homes.size + known.length === 0 ? NO_HOME : new Set([...homes.keys(), ...known]),
    mask: () => maskWith(protecting, [...homes.values()]),
    metOwn: () => metOwn,
  };
}

const NO_HOME: ReadonlySet<string> = new Set();

/**
 * Takes out of text every safe address that is listed, and every home that these referrals themselves tell of
 * somebody who has one: whoever restricted them may not know yet where they live now.
 */
export function maskAbout(protecting: Protecting, referrals: readonly Referral[]): Mask {
  const people = referrals.flatMap((referral) => referral.people);
  const homes = people.flatMap(({ traits }) =>
    secretHomes(traits, restrictionsFor(protecting, traits)),
  );
  return maskWith(protecting, homes);
}

function maskWith({ restricted }: Protecting, homes: readonly Address[]): Mask {
  if (homes.length === 0) return restricted.mask;
  const learned = maskOf(homes);
  return (text) => learned(restricted.mask(text));
}

/** One object for everybody who is weighed alike, so that rulings on them are found by it. */
function aboutPeople(
  { familyAgreementRecords: records = [], people }: Referral,
  today: PartialDate,
) {
  const named = people.map(({ ref }) => ref);
  const abouts = new Map<string, About>();
  return ({ ref, part, traits }: Described, reasons: readonly RestrictionReason[]): About => {
    const age = knownAge(traits, today);
    if (records.length === 0 && reasons.length === 0) return aboutAged(part, age);
    const coveredBy = recordsAbout(records, named, ref ?? NOBODY_NAMED);
    const key = [part, age, reasons.join(), coveredBy.join()].join('/');
    const known = abouts.get(key) ?? {
      part,
      age,
      ...(reasons.length > 0 ? { restricted: reasons } : {}),
      ...(records.length > 0 ? { coveredBy } : {}),
    };
    abouts.set(key, known);
    return known;
  };
}

/** Nobody's reference, so that only what speaks of everybody covers them. */
const NOBODY_NAMED = asId<PersonRef>('');

function restrictionsFor({ restricted }: Protecting, traits: PersonTraits) {
  return restricted.inForce.length === 0 ? [] : restrictionsOn(restricted, traits);
}

/** Where somebody with a safe address lives now, unless whoever endangers them knows it already. */
function secretHomes(traits: PersonTraits, found: readonly Restriction[]): readonly Address[] {
  const safe = found.filter(({ reason }) => reason === 'SAFE_ADDRESS');
  if (safe.length === 0) return [];
  const known = new Set(safe.flatMap(({ knownAddresses }) => knownAddresses).map(homeKey));
  return traits.addresses.filter((home) => home.until === undefined && !known.has(homeKey(home)));
}

const knownHomes = (inForce: readonly Restriction[]): readonly string[] =>
  inForce.flatMap(({ safeAddresses }) => safeAddresses.map(homeKey));

function withoutHomes(
  traits: PersonTraits,
  kept: ReadonlySet<string>,
  reasons: readonly RestrictionReason[],
): PersonTraits {
  if (traits.addresses.length === 0) return traits;
  if (reasons.includes('SAFE_ADDRESS')) return { ...traits, addresses: [] };
  if (kept.size === 0) return traits;
  return traits.addresses.some((home) => kept.has(homeKey(home)))
    ? { ...traits, addresses: traits.addresses.filter((home) => !kept.has(homeKey(home))) }
    : traits;
}

function rememberedBy<Value>(
  ask: (traits: PersonTraits) => Value,
): (traits: PersonTraits) => Value {
  const known = new WeakMap<PersonTraits, { readonly value: Value }>();
  return (traits) => {
    const found = known.get(traits) ?? { value: ask(traits) };
    known.set(traits, found);
    return found.value;
  };
}
