import type { Address, Identifier, PersonName, PersonTraits } from '../../src/domain/person.ts';
import { date } from './birth.ts';
import { NAMINGS } from './communities.ts';
import type { TruePerson } from './person.ts';
import { anyDwelling } from './places.ts';
import type { Random } from './random.ts';
import { misdated, misheard, mistyped, shortened } from './slips.ts';

/** How often each thing goes wrong when somebody is written down. Each is a probability. */
export type ErrorRates = {
  readonly typing: number;
  readonly hearing: number;
  readonly shortName: number;
  readonly namesSwapped: number;
  readonly unknownAlias: number;
  readonly formerName: number;
  readonly middleNameLeftOut: number;
  readonly dateSlip: number;
  readonly dateMissing: number;
  readonly yearOnly: number;
  readonly sexMissing: number;
  readonly sexWrong: number;
  readonly movedUnknown: number;
  readonly formerAddress: number;
  readonly addressMissing: number;
  readonly postcodeSlip: number;
  readonly houseNumberSlip: number;
  readonly nhsNumber: number;
  readonly otherIdentifier: number;
};

/** An agency's own register, kept over years with some care. */
export const REGISTER_ERRORS: ErrorRates = {
  typing: 0.015,
  hearing: 0.015,
  shortName: 0.02,
  namesSwapped: 0.003,
  unknownAlias: 0.005,
  formerName: 0.1,
  middleNameLeftOut: 0.4,
  dateSlip: 0.008,
  dateMissing: 0.01,
  yearOnly: 0.002,
  sexMissing: 0.02,
  sexWrong: 0.002,
  movedUnknown: 0.05,
  formerAddress: 0.12,
  addressMissing: 0.02,
  postcodeSlip: 0.01,
  houseNumberSlip: 0.01,
  nhsNumber: 0.8,
  otherIdentifier: 0.5,
};

/** A referral taken in a hurry, from somebody who half knows the family. */
export const REFERRAL_ERRORS: ErrorRates = {
  typing: 0.05,
  hearing: 0.04,
  shortName: 0.12,
  namesSwapped: 0.02,
  unknownAlias: 0.015,
  formerName: 0.15,
  middleNameLeftOut: 0.7,
  dateSlip: 0.04,
  dateMissing: 0.04,
  yearOnly: 0.01,
  sexMissing: 0.05,
  sexWrong: 0.004,
  movedUnknown: 0.25,
  formerAddress: 0.08,
  addressMissing: 0.05,
  postcodeSlip: 0.03,
  houseNumberSlip: 0.03,
  nhsNumber: 0.33,
  otherIdentifier: 0.1,
};

/** The same rates, each times a factor. */
export function scaled(rates: ErrorRates, factor: number): ErrorRates {
  const times = (rate: number): number => Math.min(0.95, rate * factor);
  return {
    ...rates,
    typing: times(rates.typing),
    hearing: times(rates.hearing),
    shortName: times(rates.shortName),
    namesSwapped: times(rates.namesSwapped),
    unknownAlias: times(rates.unknownAlias),
    formerName: times(rates.formerName),
    dateSlip: times(rates.dateSlip),
    dateMissing: times(rates.dateMissing),
    yearOnly: times(rates.yearOnly),
    movedUnknown: times(rates.movedUnknown),
    formerAddress: times(rates.formerAddress),
    addressMissing: times(rates.addressMissing),
    postcodeSlip: times(rates.postcodeSlip),
    houseNumberSlip: times(rates.houseNumberSlip),
  };
}

/** Somebody as one agency, or one referral, wrote them down. `homes` is the number of dwellings there are. */
export function writtenDown(
  person: TruePerson,
  rates: ErrorRates,
  random: Random,
  homes: number,
): PersonTraits {
  const sex = sexOf(person, rates, random);
  const dateOfBirth = dateOf(person, rates, random);
  return {
    names: [nameOf(person, rates, random)],
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
    ...(sex === undefined ? {} : { sex }),
    addresses: addressesOf(person, rates, random, homes),
    identifiers: identifiersOf(person, rates, random),
  };
}

function nameOf(person: TruePerson, rates: ErrorRates, random: Random): PersonName {
  const [legal, former] = person.names;
  if (legal === undefined) throw new RangeError('Everybody has a name');
  const chosen = former !== undefined && random.chance(rates.formerName) ? former : legal;
  const family = random.chance(rates.unknownAlias)
    ? NAMINGS[person.community].family(random)
    : spelt(chosen.family, rates, random);
  const given = spelt(givenOf(chosen.given, rates, random), rates, random);
  if (random.chance(rates.namesSwapped)) return { given: family, family: given, use: 'LEGAL' };
  return { given, family, use: 'LEGAL' };
}

function givenOf(given: string, rates: ErrorRates, random: Random): string {
  const short = random.chance(rates.shortName) ? shortened(random, given) : given;
  const [first = short, ...others] = short.split(' ');
  // Where Mohammed goes before a man's own name, it is the one that is dropped.
  const own = first === 'Mohammed' && others[0] !== undefined ? others[0] : first;
  return random.chance(rates.middleNameLeftOut) ? own : short;
}

function spelt(name: string, rates: ErrorRates, random: Random): string {
  if (random.chance(rates.typing)) return mistyped(random, name);
  return random.chance(rates.hearing) ? misheard(random, name) : name;
}

function dateOf(
  { born }: TruePerson,
  rates: ErrorRates,
  random: Random,
): PersonTraits['dateOfBirth'] {
  if (random.chance(rates.dateMissing)) return undefined;
  if (random.chance(rates.yearOnly)) return date(born.slice(0, 4));
  return random.chance(rates.dateSlip) ? misdated(random, born) : born;
}

function sexOf({ sex }: TruePerson, rates: ErrorRates, random: Random): PersonTraits['sex'] {
  if (random.chance(rates.sexMissing)) return undefined;
  if (!random.chance(rates.sexWrong)) return sex;
  return sex === 'FEMALE' ? 'MALE' : 'FEMALE';
}

function addressesOf(
  person: TruePerson,
  rates: ErrorRates,
  random: Random,
  homes: number,
): readonly Address[] {
  if (random.chance(rates.addressMissing)) return [];
  if (random.chance(rates.movedUnknown))
    return [slipped(anyDwelling(random, homes), rates, random)];
  const [present, former] = person.addresses;
  if (present === undefined) return [];
  if (former === undefined) return [slipped(present, rates, random)];
  if (random.chance(rates.formerAddress)) return [slipped(former, rates, random)];
  const kept = slipped(present, rates, random);
  return random.chance(0.4) ? [kept, slipped(former, rates, random)] : [kept];
}

/** As somebody wrote it down: slips, and property numbers only now and then. */
function slipped(address: Address, rates: ErrorRates, random: Random): Address {
  const { uprn, ...rest } = address;
  const line = random.chance(rates.houseNumberSlip)
    ? rest.line.replace(/\d+/, (number) => String(Number(number) + random.between(1, 9)))
    : rest.line;
  const last = rest.postcode.length - 1;
  const postcode = random.chance(rates.postcodeSlip)
    ? rest.postcode.slice(0, last) + random.pick(['A', 'B', 'D', 'E', 'F', 'G', 'H', 'J'])
    : rest.postcode;
  return { ...rest, line, postcode, ...(uprn !== undefined && random.chance(0.3) ? { uprn } : {}) };
}

const identifiersOf = (
  { identifiers }: TruePerson,
  rates: ErrorRates,
  random: Random,
): readonly Identifier[] =>
  identifiers.filter(({ system }) =>
    random.chance(system === 'NHS_NUMBER' ? rates.nhsNumber : rates.otherIdentifier),
  );
